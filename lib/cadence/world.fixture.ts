import type {KnownMeeting, World} from '@/lib/cadence/world';
import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {Person} from '@/lib/domain/person';
import {handbookRules} from '@/lib/domain/rule';
import {addDays, instantAt} from '@/lib/domain/time';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';

/** The moment of most tests: a Monday morning in Berlin. */
export const now: UtcInstant = '2026-11-23T08:12:00Z';

/** The owner's account; Berlin, weeks from Monday. */
export const account: AccountRecord = {
	email: 'robin@acme.test', name: 'Robin Park', zone: 'Europe/Berlin', locale: 'en-GB',
	weekStart: 1, hiddenWeekdays: [], updatedAt: now,
};

/** Somebody whose career and growth talks are not due, so that these stay out of other findings. */
export const ana: Person = {
	id: 'ana', name: 'Ana Silva', emails: ['ana@acme.test'], overrides: {}, lastCareer: '2026-11-02', lastGrowth: '2026-11-02',
	relationship: null, startDate: null, mergedInto: null,
	createdAt: '2026-11-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z',
};

/** An occurrence from its drawn start; it recurs in series `s` unless `original` is null. */
export function occurrence(start: UtcInstant, more: Partial<Occurrence> & {minutes?: number; in?: string} = {}): Occurrence {
	const {minutes = 30, in: series = 's', ...given} = more;
	const original = given.original === undefined ? start : given.original;
	const suffix = original === null ? '' : `_${original.replaceAll(/[-:]/gu, '')}`;
	const eventId = `${series}${original === null ? start.replaceAll(/[-:TZ]/gu, '') : ''}${suffix}`;
	const moved = original !== null && original !== start;
	return {
		key: `${account.email}|${eventId.split('_')[0]}|${original ?? 'once'}`,
		series: `${account.email}|${series}`,
		account: account.email, eventId, calendar: account.email, original, title: 'Ana / Robin 1:1', start,
		end: new Date(Date.parse(start) + minutes * 60_000).toISOString().replace('.000', ''),
		minutesBefore: null, present: true, response: 'accepted', theirResponse: 'unknown',
		hops: moved ? [{from: original, to: start, noticedAt: null, minutesBefore: null, minutesAfter: null, by: null}] : [],
		entries: 1, firstSeenAt: now, lastSeenAt: now,
		...given,
	};
}

/** A regular 1-1 with Ana, unless told otherwise. */
export function meeting(of: Occurrence, more: Partial<KnownMeeting> = {}): KnownMeeting {
	return {occurrence: of, person: 'ana', kind: 'regular', likely: false, said: null, ...more};
}

/** Occurrences at 14:00 in Berlin on these dates. */
export function at14(dates: PlainDate[], more: Parameters<typeof occurrence>[1] = {}): KnownMeeting[] {
	return dates.map(date => meeting(occurrence(instantAt(date, 14 * 60, account.zone), more)));
}

/** Every date from `from` to `to`, as looked at just now. */
export function covered(from: PlainDate, to: PlainDate, seenAt = now): CoverageDay[] {
	const days: CoverageDay[] = [];
	for (let date = from; date <= to; date = addDays(date, 1)) days.push({account: account.email, date, seenAt});
	return days;
}

/** Ana's world with these 1-1s, at `now`, with nothing looked at unless told. */
export function world(meetings: KnownMeeting[], more: Partial<World> = {}): World {
	return {now, accounts: {[account.email]: account}, people: [ana], meetings, coverage: [], rules: handbookRules, said: [], lives: [], away: [], load: null, doubles: [], others: [], prepared: new Set(), ...more};
}
