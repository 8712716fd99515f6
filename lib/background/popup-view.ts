import type {OccurrenceKey} from '@/lib/domain/event';
import {dateIn} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {eventUrl} from '@/lib/cadence/book';
import {readAccounts} from '@/lib/store/accounts';
import type {Tables} from '@/lib/store/database';
import type {Store} from '@/lib/store/store';
import {readNamedAway} from './absences';
import {fallbackAccount} from './fallback-account';
import {isToCome} from './for-talk';
import {kindOf} from './kind-of';
import {rememberLast} from './last-read';
import type {Known} from './memory';
import {mergesIn} from './merges';
import {readDraft} from './next-time-drafts';
import {readNextTime} from './next-time-people';
import {preparedOnes, readProgress} from './prepared';
import type {Services} from './services';
import {readSubject} from './subject';
import {worldTables} from './world';

/** How many of the next 1-1s the popup shows. */
const nextCount = 6;

/** The draft is in no table. */
type Stored = Omit<PopupView, 'nextTime'> & {nextTime: Omit<PopupView['nextTime'], 'draft'>};

const readOnce = rememberLast<Stored>([...worldTables, 'inbox']);

/** Everything the popup shows. */
export async function popupView({store, memory}: Services, open: OccurrenceKey | null): Promise<PopupView> {
	const [known, draft] = await Promise.all([memory.know(), readDraft()]);
	const {nextTime, ...view} = await readOnce(store, [known, open], async () => readStored(store, known, open));
	return {...view, nextTime: {...nextTime, draft}};
}

async function readStored(store: Store, known: Known, open: OccurrenceKey | null): Promise<Stored> {
	return store.read(async tables => {
		// All at once: the way to the database and back is longer than what is done there.
		const [accounts, nextTime, away, next, subject] = await Promise.all([
			readAccounts(tables), readNextTime(tables, known), readNamedAway(tables), readNext(tables, known),
			open === null ? null : readSubject(tables, open, known.world.now),
		]);
		const account = subject?.account ?? accounts[0] ?? fallbackAccount();
		return {
			runways: known.runways,
			findings: known.findings,
			away: away.filter(({person, state, to}) => state === 'proposed' && !known.world.archived.has(person ?? '') && to >= dateIn(known.world.now, account.zone)),
			merges: mergesIn(known.world),
			next: withWaiting(next, nextTime),
			nextTime,
			people: known.world.people.length,
			lastSeenAt: accounts[0]?.updatedAt ?? null,
			zone: account.zone,
			locale: account.locale,
			open: subject && {occurrence: subject.meeting.occurrence, title: subject.meeting.title, verdict: subject.verdict},
		};
	});
}

/** One of the next 1-1s, before it is known what waits for it. */
type Next = PopupView['next'][number];

async function readNext(tables: Tables, {world}: Known): Promise<(Omit<Next, 'waiting'> & {person: string})[]> {
	const names = new Map(world.people.map(person => [person.id, person.name]));
	const next = world.meetings
		.filter(({occurrence, said}) => isToCome(occurrence, said, world.now))
		.sort((a, b) => Date.parse(a.occurrence.start) - Date.parse(b.occurrence.start))
		.slice(0, nextCount);
	const prepared = preparedOnes(await readProgress(tables, next.map(({occurrence: {key, end}, kind, person}) => ({occurrence: key, kind, person, end})), world.now));
	return next.map(({occurrence, person}) => ({
		person,
		occurrence: occurrence.key,
		title: occurrence.title,
		start: occurrence.start,
		end: occurrence.end,
		...kindOf(occurrence, world.choices),
		url: eventUrl({eventId: occurrence.eventId, calendar: occurrence.calendar || occurrence.account, account: occurrence.account}),
		personName: names.get(person) ?? '',
		prepared: prepared.has(occurrence.key),
	}));
}

/** What waits belongs to whichever 1-1 comes next, and is told there only. */
function withWaiting(next: (Omit<Next, 'waiting'> & {person: string})[], {people}: Pick<PopupView['nextTime'], 'people'>): Next[] {
	const waiting = new Map(people.map(one => [one.id, one.waiting]));
	return next.map(({person, ...one}, index) => ({
		...one,
		waiting: next.findIndex(other => other.person === person) === index ? waiting.get(person) ?? 0 : 0,
	}));
}
