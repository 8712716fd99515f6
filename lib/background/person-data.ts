import {personTextWords} from '@/lib/locales/person-text';
import {readAccounts} from '@/lib/store/accounts';
import {StoreFailure} from '@/lib/store/failure';
import {readWholePerson} from '@/lib/store/people';
import {readPersonRows, type PersonRows} from '@/lib/store/person-data';
import {fallbackAccount} from './fallback-account';
import {personText} from './person-text';
import type {Services} from './services';

/** Everything that is kept of one person, those who were made one with them included: as JSON, or as Markdown for people to read. */
export async function exportPerson({store, now, version}: Services, id: string, as: 'json' | 'text'): Promise<string> {
	const {whole, rows, account} = await store.read(async tables => {
		const whole = await readWholePerson(tables, id);
		return {whole, rows: whole && await readPersonRows(tables, whole.ids), account: (await readAccounts(tables))[0] ?? fallbackAccount()};
	});
	if (!whole || !rows) {
		throw new StoreFailure('invalid', 'This person is not there any more.');
	}

	return as === 'text'
		? personText(whole.person, rows, {now: now(), zone: account.zone, locale: account.locale})
		: `${JSON.stringify({
			'about this file': personTextWords.what(whole.person.name, now(), version),
			...named(rows),
		}, null, '\t')}\n`;
}

/** The tables by names that say what is in them. */
function named({people, about, series, occurrences, ledger, notes, ticks, items, inbox, agendas, asked, kinds, said, lives, away}: PersonRows): Record<string, unknown[]> {
	return {
		'person': people,
		'about': about,
		'series': series,
		'1-1s': occurrences,
		'what was seen of the calendar': ledger,
		'notes': notes,
		'ticks of checklists': ticks,
		'promises and things to prepare': items,
		'to raise next time': inbox,
		'agendas': agendas,
		'questions suggested': asked,
		'kinds chosen': kinds,
		'what was said of 1-1s and dates': said,
		'findings answered': lives,
		'away': away,
	};
}
