import {freeSlots} from '@/lib/cadence/free-slots';
import {stands} from '@/lib/cadence/standing';
import {subjectsOf} from '@/lib/cadence/subject';
import {thinkTwice} from '@/lib/cadence/think-twice';
import {occurrenceKeyOf, type OccurrenceKey} from '@/lib/domain/event';
import type {ThinkTwice} from '@/lib/domain/mark';
import {addDays, dateIn, instantAt, type UtcInstant} from '@/lib/domain/time';
import {readEventId} from '@/lib/reading/event-id';
import {readBetween} from '@/lib/store/occurrences';
import type {Services} from './services';

/** When this browser's owner last touched which occurrence. Cache only: when the worker was stopped, nobody knows who moved it. */
const touched = new Map<OccurrenceKey, UtcInstant>();

/** A change seen so long after a touch is not of that touch. Milliseconds. */
const sameChange = 5 * 60_000;

/** Was it the owner, in this browser, who just changed this occurrence? */
export function changedBy(key: OccurrenceKey, seenAt: UtcInstant): 'me' | null {
	const at = touched.get(key);
	const after = at === undefined ? Number.NaN : Date.parse(seenAt) - Date.parse(at);
	return after >= 0 && after <= sameChange ? 'me' : null;
}

/** What to think of before this 1-1 is moved or deleted; null when it is none, or is over. */
export async function thinkOf({store, memory, now}: Services, account: string, key: OccurrenceKey): Promise<ThinkTwice | null> {
	const {world} = await memory.know();
	const record = world.accounts[account];
	const meeting = world.meetings.find(({occurrence}) => occurrence.key === key);
	const subject = meeting && subjectsOf(world).find(({person}) => person.id === meeting.person);
	if (!record || !meeting || !subject || !stands(meeting.occurrence) || Date.parse(meeting.occurrence.end) < Date.parse(now())) {
		return null;
	}

	touched.set(key, now());
	const {occurrence} = meeting;
	const date = dateIn(occurrence.start, record.zone);
	const busy = await store.read(tables => readBetween(
		tables, account, instantAt(addDays(date, -3), 0, record.zone), instantAt(addDays(date, 4), 0, record.zone)));
	const covered = new Set(world.coverage.filter(day => day.account === account).map(day => day.date));
	const slots = freeSlots(occurrence, busy.filter(row => row.calendar === account || row.calendar === ''), covered, {zone: record.zone, now: now()});
	return thinkTwice(subject, occurrence, slots, {account: record, now: now(), person: subject.person.id});
}

/** The same, for a raw `data-eventid` of the page. */
export async function thinkOfRaw(services: Services, {account, raw}: {account: string; raw: string}): Promise<ThinkTwice | null> {
	const identity = readEventId(raw);
	return identity.ok ? thinkOf(services, account, occurrenceKeyOf(account, identity.value)) : null;
}
