import type {Away, AwaySighting} from '@/lib/domain/away';
import type {Person} from '@/lib/domain/person';
import {addDays, dateIn} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';

/** Absences that ended longer ago explain nothing that is still told. Days. */
const newsDays = 35;

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().split(/[^\p{L}\p{M}]+/u));

/** Whose an absence is, by the calendar it is drawn on; null when that is nobody known. */
function whoOf({kind, calendar, title}: AwaySighting, me: ReadonlySet<string>, people: Person[]): Pick<Away, 'who' | 'person'> | null {
	if (kind === 'holiday') return {who: 'everyone', person: null};
	// "OOO: Ana" on one's own calendar is Ana's.
	const named = people.filter(({name}) => name.split(/\s+/u).some(word => word.length > 2 && wordsOf(title).has(word.toLowerCase())));
	if (me.has(calendar)) return named.length === 0 ? {who: 'me', person: null} : named.length === 1 && named[0] !== undefined ? {who: 'person', person: named[0].id} : null;
	const person = people.find(({emails}) => emails.includes(calendar));
	return person === undefined ? null : {who: 'person', person: person.id};
}

/**
 * Dates away to propose for what was seen, those whose dates have changed included. What the owner said of one stands.
 * `known`: rows by id. Nothing for strangers' calendars, and for what is long over.
 */
export function proposeAway(
	seen: AwaySighting[],
	{me, people, known, zone, now}: {me: ReadonlySet<string>; people: Person[]; known: ReadonlyMap<string, Away>; zone: string; now: UtcInstant},
): Away[] {
	const oldest = addDays(dateIn(now, zone), -newsDays);
	return seen.flatMap((sighting): Away[] => {
		const {id: eventId, calendar, from, to, title} = sighting;
		const who = whoOf(sighting, me, people);
		if (who === null || to < oldest) return [];
		const id = awayId(calendar, eventId);
		const before = known.get(id);
		if (before?.from === from && before.to === to) return [];
		return [{id, ...who, from, to, reason: before?.reason ?? title, state: before?.state ?? 'proposed', updatedAt: now}];
	});
}

/** The id of dates away that were seen on an event. */
export function awayId(calendar: string, eventId: string): string {
	return `seen|${calendar}|${eventId}`;
}
