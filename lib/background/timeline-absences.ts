import {absencesOf, remembered} from '@/lib/cadence/absence';
import {inDoubt} from '@/lib/cadence/doubles';
import {seenDays, type SeenDays} from '@/lib/cadence/seen-days';
import {subjectsOf, type Subject} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {dateInWeek, weekBegins, weekNumber, type WeekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {CoverageDay} from '@/lib/domain/coverage';
import {addDays, dateIn, instantAt, type PlainDate} from '@/lib/domain/time';
import {readCoverageBetween} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {kindOf} from './kind-of';
import type {Past} from './timeline-past';
import type {ReadWorld} from './world';

/** A break so long was the end of a cadence, and no row of absences. Weeks. */
const longest = remembered / (7 * 86_400_000);

/** Dates of one account that say whether a 1-1 was lacking. */
export interface Around {
	account: string;
	from: PlainDate;
	to: PlainDate;
}

interface Lack {
	subject: Subject;
	week: WeekNumber;
	/** Date of the 1-1 before. */
	since: PlainDate;
}

/**
 * Weeks before today's date in which a 1-1 was due and none stood, by the same rule as findings: never while somebody may be the same as
 * another. `told`: dates of which something is told already; their weeks are left out.
 */
function lacksOf(known: ReadWorld, past: Past, told: readonly PlainDate[], {coverage, days}: {coverage: CoverageDay[]; days: (world: World, subject: Subject) => SeenDays}): Lack[] {
	const {person, rows, now} = past;
	const first = rows[0];
	// Of somebody archived nothing is expected any more, so the judgement does not know them.
	if (first === undefined || inDoubt(known).has(person.id) || !known.people.some(({id}) => id === person.id)) {
		return [];
	}

	const world = worldOf(known, past, coverage);
	const [subject] = subjectsOf(world);
	if (subject === undefined) {
		return [];
	}

	const {weekStart, zone} = subject.account;
	const full = new Set(told.map(date => weekNumber(date, weekStart)));
	return absencesOf(world, subject, days(world, subject), first.start, now)
		.filter(({skipped, resumed, last}) => skipped === null && (resumed === null
			? Date.parse(last.start) >= Date.parse(now) - remembered
			: resumed - weekNumber(dateIn(last.start, zone), weekStart) <= longest))
		.flatMap(({weeks, last}) => weeks.filter(week => !full.has(week)).map(week => ({subject, week, since: dateIn(last.start, zone)})));
}

/** Had every date been looked at: the dates that have to be known to say what was lacking. Years of looks are dear to read, and few weeks are in question. */
export function mayLack(known: ReadWorld, past: Past, told: readonly PlainDate[]): Around[] {
	const looks = {first: past.now, last: past.now};
	const lacks = lacksOf(known, past, told, {coverage: [], days: (_world, {account}) => ({until: dateIn(past.now, account.zone), week: () => looks})});
	const around: Around[] = [];
	for (const {subject: {account}, week, since} of lacks) {
		// A day more on both sides, for what was drawn in another zone.
		const [from, to] = [addDays(since, -8), addDays(weekBegins(week, account.weekStart), 8)];
		const before = around.at(-1);
		if (before !== undefined && from <= before.to) {
			before.to = to > before.to ? to : before.to;
		} else {
			around.push({account: account.email, from, to});
		}
	}

	return around;
}

/** Reads these dates. */
export async function readAround(tables: Tables, around: Around[]): Promise<CoverageDay[]> {
	return (await Promise.all(around.map(one => readCoverageBetween(tables, one.account, one)))).flat();
}

/** The dates on which a 1-1 was due and none stood, in weeks that were looked at. */
export function pastAbsences(known: ReadWorld, past: Past, told: readonly PlainDate[], coverage: CoverageDay[]): PlainDate[] {
	return lacksOf(known, past, told, {coverage, days: (world, {account}) => seenDays(world, account)})
		.map(({subject, week}) => {
			const {weekStart, zone} = subject.account;
			return dateInWeek(week, usualSlot(subject, instantAt(addDays(weekBegins(week, weekStart), 7), 0, zone)).weekday, weekStart);
		})
		.filter(date => date < dateIn(past.now, past.account.zone));
}

/** The world as it is for judging, with one person in it and all of their history. */
function worldOf(known: ReadWorld, {person, rows, said, choices}: Past, coverage: CoverageDay[]): World {
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
