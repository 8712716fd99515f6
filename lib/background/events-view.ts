import type {EventVerdict} from '@/lib/domain/views';
import {readAccounts} from '@/lib/store/accounts';
import {readLatest} from '@/lib/store/occurrences';
import {readManySeries} from '@/lib/store/series';
import {judge} from '@/lib/verdict/judge';
import {onDate} from '@/lib/verdict/learn';
import {fallbackAccount} from './fallback-account';
import {readWhose} from './link';
import {partsOf} from './occurrence-parts';
import type {Services} from './services';

/** How many events are answered at most. */
const most = 50;

/** Events that were seen whose title holds `text`, one for each series, latest first, and why each is or is not a 1-1. */
export async function findEvents({store}: Services, text: string): Promise<EventVerdict[]> {
	const asked = text.trim().toLowerCase();
	return store.read(async tables => {
		const accounts = new Map((await readAccounts(tables)).map(account => [account.email, account]));
		const seen = new Map<string, {occurrence: string; title: string; start: string; account: string}>();
		await readLatest(tables, ({series, key, title, start, account}) => {
			if (!seen.has(series) && title.toLowerCase().includes(asked)) {
				seen.set(series, {occurrence: key, title, start, account});
			}

			return seen.size < most;
		});
		const rows = await readManySeries(tables, seen.keys());
		const {me, sameAs} = await readWhose(tables, '');
		return [...seen].flatMap(([key, {account, ...event}]): EventVerdict[] => {
			const series = rows.get(key);
			return series === undefined ? [] : [{...event, verdict: judge(accounts.get(account) ?? fallbackAccount(account), onDate({...series, title: event.title}, partsOf(event.occurrence).original), me, sameAs)}];
		});
	});
}
