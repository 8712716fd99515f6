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
import {readDraft} from './next-time-drafts';
import {readNextTime} from './next-time-people';
import {preparedOnes, readProgress} from './prepared';
import type {Services} from './services';
import {readSubject} from './subject';

/** How many of the next 1-1s the popup shows. */
const nextCount = 6;

/** Everything the popup shows. */
export async function popupView({store, memory}: Services, open: OccurrenceKey | null): Promise<PopupView> {
	const [known, draft] = await Promise.all([memory.know(), readDraft()]);
	return store.read(async tables => {
		const accounts = await readAccounts(tables);
		const nextTime = {...await readNextTime(tables, known), draft};
		const subject = open === null ? null : await readSubject(tables, open, known.world.now);
		const account = subject?.account ?? accounts[0] ?? fallbackAccount();
		return {
			runways: known.runways,
			findings: known.findings,
			away: (await readNamedAway(tables)).filter(({person, state, to}) => state === 'proposed' && !known.world.archived.has(person ?? '') && to >= dateIn(known.world.now, account.zone)),
			merges: mergesIn(known.world),
			next: await readNext(tables, known, nextTime),
			nextTime,
			people: known.world.people.length,
			lastSeenAt: accounts[0]?.updatedAt ?? null,
			zone: account.zone,
			locale: account.locale,
			open: subject && {occurrence: subject.meeting.occurrence, title: subject.meeting.title, verdict: subject.verdict},
		};
	});
}

async function readNext(tables: Tables, {world}: Known, {people}: PopupView['nextTime']): Promise<PopupView['next']> {
	const names = new Map(world.people.map(person => [person.id, person.name]));
	const choices = await readKindChoices(tables);
	const next = world.meetings
		.filter(({occurrence}) => occurrence.present && Date.parse(occurrence.end) > Date.parse(world.now))
		.sort((a, b) => Date.parse(a.occurrence.start) - Date.parse(b.occurrence.start))
		.slice(0, nextCount);
	const prepared = preparedOnes(await readProgress(tables, next.map(({occurrence, kind, person}) => ({occurrence: occurrence.key, kind, person}))));
	const waiting = new Map(people.map(one => [one.id, one.waiting]));
	return next.map(({occurrence, person}, index) => ({
		occurrence: occurrence.key,
		title: occurrence.title,
		start: occurrence.start,
		end: occurrence.end,
		...kindOf(occurrence, choices),
		url: eventUrl({eventId: occurrence.eventId, calendar: occurrence.calendar || occurrence.account, account: occurrence.account}),
		personName: names.get(person) ?? '',
		prepared: prepared.has(occurrence.key),
		// What waits belongs to whichever 1-1 comes next, and is told there only.
		waiting: next.findIndex(other => other.person === person) === index ? waiting.get(person) ?? 0 : 0,
	}));
}
