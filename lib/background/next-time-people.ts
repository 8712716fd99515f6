import type {World} from '@/lib/cadence/world';
import type {InboxItem} from '@/lib/domain/inbox';
import {bySoonest, type NextTimeView, type Raisable} from '@/lib/domain/next-time';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from '@/lib/store/database';
import {readLatestAdded, readWaiting} from '@/lib/store/inbox-waiting';
import {isToCome} from './for-talk';
import type {Known} from './memory';

/** How many of the things added last tell with whom something was raised last. */
const lately = 30;

/** For how long what was added elsewhere is offered to be taken back in the popup. Milliseconds. */
const justNow = 600_000;

/** Everybody something can be raised with, soonest met first. One that was called off, declined or skipped is no next 1-1. */
export function whoIsNext({now, people, meetings}: Pick<World, 'now' | 'people' | 'meetings'>): Raisable[] {
	const next = new Map<string, UtcInstant>();
	for (const {person, occurrence, said} of meetings) {
		const known = next.get(person);
		if (isToCome(occurrence, said, now) && (known === undefined || Date.parse(occurrence.start) < Date.parse(known))) {
			next.set(person, occurrence.start);
		}
	}

	return people.map(({id, name, emails}) => ({id, name, emails, next: next.get(id) ?? null})).sort(bySoonest);
}

/** What waits and with whom, and what was added a moment ago; without the draft, which is in no table. */
export async function readNextTime(tables: Tables, {world}: Known): Promise<Omit<NextTimeView, 'draft'>> {
	const [waiting, latest] = await Promise.all([readWaiting(tables), readLatestAdded(tables, lately)]);
	const rootOf = (person: string): string => world.roots.get(person) ?? person;
	// What was taken into a 1-1 that is still to come waits no more; it is in its agenda.
	const ahead = new Map(world.meetings.filter(({occurrence, said}) => isToCome(occurrence, said, world.now)).map(({occurrence, person}) => [occurrence.key, person]));
	const counts = Map.groupBy(waiting.filter(({taken, person}) => taken === null || ahead.get(taken) !== rootOf(person)), ({person}) => rootOf(person));
	const soonest = whoIsNext(world);
	const used = [...new Set(latest.map(({person}) => rootOf(person)))];
	const rank = ({id}: Raisable): number => used.includes(id) ? used.indexOf(id) : used.length;
	const people = soonest.toSorted((one, two) => rank(one) - rank(two)).map(person => ({...person, waiting: counts.get(person.id)?.length ?? 0}));
	const [last] = latest;
	const addedFor = last && people.find(({id}) => id === rootOf(last.person));
	return {people, added: last && addedFor && isNews(last, world.now) ? justAdded(last, addedFor) : null};
}

/** Was it added a moment ago, elsewhere than where it can be seen, and does it wait still? */
function isNews({from, deletedAt, doneAt, createdAt}: InboxItem, now: UtcInstant): boolean {
	return (from === 'omnibox' || from === 'selection') && deletedAt === null && doneAt === null && Date.parse(now) - Date.parse(createdAt) < justNow;
}

function justAdded({id, text}: InboxItem, {id: person, name: personName, next}: Raisable): NextTimeView['added'] {
	return {id, person, personName, text, next};
}
