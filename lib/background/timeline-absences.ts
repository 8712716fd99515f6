import {absencesOf, remembered} from '@/lib/cadence/absence';
import {inDoubt} from '@/lib/cadence/doubles';
import {seenDays} from '@/lib/cadence/seen-days';
import {subjectsOf} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {dateInWeek, weekBegins, weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import {addDays, dateIn, instantAt, type PlainDate} from '@/lib/domain/time';
import {kindOf} from './kind-of';
import type {Past} from './timeline-past';
import type {ReadWorld} from './world';

/** A break so long was the end of a cadence, and no row of absences. Weeks. */
const longest = remembered / (7 * 86_400_000);

/**
 * Dates up to today on which a 1-1 was due and none stood, by the same rule as findings: only in weeks that were looked at,
 * and never while somebody may be the same as another. `told`: dates of which something is told already; their weeks are left out.
 */
export function pastAbsences(known: ReadWorld, past: Past, told: readonly PlainDate[]): PlainDate[] {
	const {person, rows, account: {zone}} = past;
	const first = rows[0];
	// Of somebody archived nothing is expected any more, so the judgement does not know them.
	if (first === undefined || inDoubt(known).has(person.id) || !known.people.some(({id}) => id === person.id)) {
		return [];
	}

	const world = worldOf(known, past);
	const [subject] = subjectsOf(world);
	if (subject === undefined) {
		return [];
	}

	const {weekStart} = subject.account;
	const today = dateIn(past.now, zone);
	const full = new Set(told.map(date => weekNumber(date, weekStart)));
	return absencesOf(world, subject, seenDays(world, subject.account), first.start, past.now)
		.filter(({skipped, resumed, last}) => skipped === null && (resumed === null
			? Date.parse(last.start) >= Date.parse(past.now) - remembered
			: resumed - weekNumber(dateIn(last.start, zone), weekStart) <= longest))
		.flatMap(({weeks}) => weeks.filter(week => !full.has(week)))
		.map(week => dateInWeek(week, usualSlot(subject, instantAt(addDays(weekBegins(week, weekStart), 7), 0, zone)).weekday, weekStart))
		.filter(date => date < today);
}

/** The world as it is for judging, with one person in it and all of their history. */
function worldOf(known: ReadWorld, {person, rows, coverage, said, choices}: Past): World {
	const words = new Map(said.map(word => [word.occurrence, word]));
	return {
		...known,
		people: [person],
		coverage,
		said: said.filter(({occurrence}) => occurrence === null).map(word => ({...word, person: person.id})),
		meetings: rows.map(row => ({
			occurrence: row, person: person.id, kind: kindOf(row, choices).kind, likely: known.guessed.has(row.series), said: words.get(row.key) ?? null,
		})),
	};
}
