import {doublesAmong} from '@/lib/cadence/doubles';
import type {World} from '@/lib/cadence/world';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Said} from '@/lib/domain/outcome';
import type {Person} from '@/lib/domain/person';
import {addDays, dateIn, type UtcInstant} from '@/lib/domain/time';
import {readArchived} from '@/lib/store/about-people';
import {readAccounts} from '@/lib/store/accounts';
import {readAway} from '@/lib/store/away';
import {readCoverage} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readLives} from '@/lib/store/lives';
import {readBetween, readOccurrences, readOfPerson, readTalks} from '@/lib/store/occurrences';
import {readLinkedPeople} from '@/lib/store/people';
import type {OccurrenceRow, TableName} from '@/lib/store/rows';
import {byOccurrence, readSaid} from '@/lib/store/said';
import {readGuessedSeries} from '@/lib/store/series';
import {readLoad, readRules, readSeparate} from '@/lib/store/settings';
import {kindOf} from './kind-of';
import {preparedOnes, readProgress} from './prepared';

/** How many days back findings look: half a year is longer than any of their rules but the talks'. */
const daysBack = 182;

/** How many days ahead other events are read for conflicts. */
const daysAhead = 14;

/** How many older talks of a kind are read when none was recent; more than one, for the latest may have been declined. */
const talksBack = 4;

/** Everything that is read here. What is written in notes, promises and questions is in none of it. */
export const worldTables = [
	'accounts', 'people', 'about', 'series', 'occurrences', 'coverage', 'ticks', 'agendas', 'templates', 'kinds', 'said', 'lives', 'away', 'settings',
] as const satisfies readonly TableName[];

/** A world, and what it takes to bring it up to date when something was seen since. */
export interface ReadWorld extends World {
	/** Whom ids of people stand for now. */
	roots: ReadonlyMap<string, string>;
	/** Whom ids of archived people stand for: nothing is expected of them, so they are in nothing else here. */
	archived: ReadonlyMap<string, Person>;
	/** Kinds that were chosen. */
	choices: ReadonlyMap<OccurrenceKey, Kind>;
	/** The owner's words on occurrences. */
	words: ReadonlyMap<OccurrenceKey, Said>;
	/** Series that have a person by their title alone. */
	guessed: ReadonlySet<string>;
	/** Pairs of people who are not one. */
	separate: ReadonlySet<string>;
	/** Since when occurrences were read. */
	from: UtcInstant;
}

/**
 * Reads everything findings are made from. Only series judged to be 1-1s, or likely ones, have a person, and only those count.
 * The latest career and growth talks are found however old they are, so ten years of history cost no more than half a one.
 */
export async function readWorld(tables: Tables, now: UtcInstant): Promise<ReadWorld> {
	const fromDate = addDays(dateIn(now, 'UTC'), -daysBack);
	const from = `${fromDate}T00:00:00Z`;
	const [accounts, everybody, choices, rules, said, lives, away, load, guessed, separate, archived] = await Promise.all([
		readAccounts(tables), readLinkedPeople(tables), readKindChoices(tables), readRules(tables),
		readSaid(tables), readLives(tables), readAway(tables), readLoad(tables), readGuessedSeries(tables), readSeparate(tables), readArchived(tables),
	]);
	const people = everybody.filter(({person}) => !archived.has(person.id));
	const chosen = [...choices].filter(([, kind]) => kind === 'career' || kind === 'growth').map(([key]) => key);
	const ahead = windowAhead(now);
	const [coverage, around, chosenTalks, ...ofPeople] = await Promise.all([
		Promise.all(accounts.map(account => readCoverage(tables, account.email, fromDate))),
		Promise.all(accounts.map(account => readBetween(tables, account.email, ahead.from, ahead.to))),
		readOccurrences(tables, chosen),
		...people.flatMap(({ids}) => ids.map(id => readOfOne(tables, id, {from, now}))),
	]);
	const read: Omit<ReadWorld, 'meetings' | 'others' | 'prepared' | 'doubles'> = {
		now, from, choices, guessed, separate, rules, load, lives,
		roots: new Map(people.flatMap(({person, ids}) => ids.map(id => [id, person.id]))),
		archived: new Map(everybody.filter(({person}) => archived.has(person.id)).flatMap(({person, ids}) => ids.map(id => [id, person]))),
		words: byOccurrence(said),
		accounts: Object.fromEntries(accounts.map(account => [account.email, account])),
		people: people.map(({person}) => person),
		coverage: coverage.flat(),
		said: said.filter(({occurrence}) => occurrence === null),
		away: away.filter(({state}) => state === 'accepted'),
	};
	const rows = new Map([...chosenTalks, ...ofPeople.flat()].map(row => [row.key, row]));
	const meetings = [...rows.values()].flatMap(row => meetingOf(row, read));
	const soon = meetings.filter(({occurrence: {start}}) => start >= now && start < ahead.to);
	return {
		...read,
		meetings,
		doubles: doublesAmong(read.people, meetings, separate),
		others: around.flat().filter(({person}) => isOther(person, read)),
		prepared: preparedOnes(await readProgress(tables, soon.map(({occurrence: {key, end}, kind, person}) => ({occurrence: key, kind, person, end})), now)),
	};
}

/** Between which starts other events are read: from half a day ago, for some go on, to a fortnight ahead. UTC instants. */
export function windowAhead(now: UtcInstant): {from: UtcInstant; to: UtcInstant} {
	const at = (milliseconds: number): UtcInstant => new Date(Date.parse(now) + milliseconds).toISOString();
	return {from: at(-43_200_000), to: at(daysAhead * 86_400_000)};
}

/** Is an event with this person (null: with nobody) none of the 1-1s that are judged? One with somebody archived takes its hour as any event does. */
export function isOther(person: string | null, {archived}: Pick<ReadWorld, 'archived'>): boolean {
	return person === null || archived.has(person);
}

/** An occurrence as the 1-1 that it is; empty for what is none. */
export function meetingOf(row: OccurrenceRow, {roots, choices, words, guessed}: Pick<ReadWorld, 'roots' | 'choices' | 'words' | 'guessed'>): World['meetings'] {
	const person = row.person === null ? undefined : roots.get(row.person);
	return person === undefined ? [] : [{
		occurrence: row, person, kind: kindOf(row, choices).kind, likely: guessed.has(row.series), said: words.get(row.key) ?? null,
	}];
}

async function readOfOne(tables: Tables, person: string, {from, now}: {from: UtcInstant; now: UtcInstant}): Promise<OccurrenceRow[]> {
	const recent = await readOfPerson(tables, person, from);
	const older = (['career', 'growth'] as const)
		.filter(talk => !recent.some(row => row.talk === talk && row.start < now && row.present))
		.map(talk => readTalks(tables, person, talk, {before: from, count: talksBack}));
	return [...recent, ...(await Promise.all(older)).flat()];
}
