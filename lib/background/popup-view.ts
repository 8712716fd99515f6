import type {OccurrenceKey} from '@/lib/domain/event';
import {dateIn} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {eventUrl} from '@/lib/cadence/book';
import {readAccounts} from '@/lib/store/accounts';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readNamedAway} from './absences';
import {fallbackAccount} from './fallback-account';
import {kindOf} from './kind-of';
import type {Known} from './memory';
import {mergesIn} from './merges';
import {readPrepared} from './prepared';
import type {Services} from './services';
import {readSubject} from './subject';

/** How many of the next 1-1s the popup shows. */
const nextCount = 6;

/** Everything the popup shows. */
export async function popupView({store, memory}: Services, open: OccurrenceKey | null): Promise<PopupView> {
	const known = await memory.know();
	return store.read(async tables => {
		const accounts = await readAccounts(tables);
		const subject = open === null ? null : await readSubject(tables, open);
		const account = subject?.account ?? accounts[0] ?? fallbackAccount();
		return {
			runways: known.runways,
			findings: known.findings,
			away: (await readNamedAway(tables)).filter(({state, to}) => state === 'proposed' && to >= dateIn(known.world.now, account.zone)),
			merges: mergesIn(known.world),
			next: await readNext(tables, known),
			people: known.world.people.length,
			lastSeenAt: accounts[0]?.updatedAt ?? null,
			zone: account.zone,
			locale: account.locale,
			open: subject && {occurrence: subject.meeting.occurrence, title: subject.meeting.title, verdict: subject.verdict},
		};
	});
}

async function readNext(tables: Tables, {world}: Known): Promise<PopupView['next']> {
	const names = new Map(world.people.map(person => [person.id, person.name]));
	const choices = await readKindChoices(tables);
	const next = world.meetings
		.filter(({occurrence}) => occurrence.present && Date.parse(occurrence.end) > Date.parse(world.now))
		.sort((a, b) => Date.parse(a.occurrence.start) - Date.parse(b.occurrence.start))
		.slice(0, nextCount);
	const prepared = await readPrepared(tables, next.map(({occurrence, kind}) => ({occurrence: occurrence.key, kind})));
	return next.map(({occurrence, person}) => ({
		occurrence: occurrence.key,
		title: occurrence.title,
		start: occurrence.start,
		end: occurrence.end,
		...kindOf(occurrence, choices),
		url: eventUrl({eventId: occurrence.eventId, calendar: occurrence.calendar || occurrence.account, account: occurrence.account}),
		personName: names.get(person) ?? '',
		prepared: prepared.has(occurrence.key),
	}));
}
