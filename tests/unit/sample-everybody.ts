import type {Person} from '@/lib/domain/person';
import {exportAll} from '@/lib/store/backup';
import {erasePerson, type Keeping} from '@/lib/store/keeping';
import {readWholePerson} from '@/lib/store/people';
import {tableNames, type Everything} from '@/lib/store/rows';
import {Store} from '@/lib/store/store';
import {currentVersion} from '@/lib/store/versions/all';
import fc from './fast-check';

/** When everything of every example was seen and written. UTC. */
export const at = '2026-11-16T08:00:00Z';
const me = 'me@example.com';

/** Ids of everybody there is. */
export const names = ['p-ana', 'p-ana-2', 'p-bo', 'p-cy', 'p-cy-2'] as const;

/** One of them. */
export type Name = typeof names[number];

/** An empty database, and what keeping needs beside it. */
export const fresh = (): Keeping => ({store: new Store(`kept-${crypto.randomUUID()}`), now: () => at, newId: () => crypto.randomUUID()});

/** Somebody, called by their id. */
export const person = (id: string, mergedInto: string | null): Person => ({
	id, name: id, emails: [`${id}@example.com`], overrides: {}, lastCareer: null, lastGrowth: null, relationship: null, startDate: null, mergedInto, createdAt: at, updatedAt: at,
});

/** One series of somebody (or of nobody), with two occurrences and everything that can be said and written of them. */
export function life(index: number, of: Name | null, written: Name | null): Partial<Everything> {
	const series = `${me}|s${index}`;
	const event = {series, account: me, eventId: `s${index}`, calendar: me, start: at, end: at, title: 'A 1-1', response: 'accepted'} as const;
	const original = '2026-11-17T14:00:00Z';
	const keys = [`${me}|s${index}|${original}`, `${me}|s${index}_R20261201T140000|2026-12-08T14:00:00Z`];
	const one = {occurrence: keys[0] ?? '', person: written ?? ''};
	const isWritten = written !== null;
	return {
		series: [{key: series, account: me, calendar: me, person: of, title: 'A 1-1', others: null, group: false, ownerInvited: true, guestsSeenAt: null, repeats: null, correction: null}],
		ledger: keys.map(key => ({...event, id: `entry ${key}`.replaceAll(/[^\w.:-]/g, ''), occurrence: key, original, seenAt: at, state: 'seen', turn: 0, by: null})),
		occurrences: keys.map(key => ({
			...event, key, original, minutesBefore: null, present: true, theirResponse: 'unknown', hops: [], entries: 1, firstSeenAt: at, lastSeenAt: at, person: of, talk: null,
		})),
		ticks: keys.map(occurrence => ({occurrence, item: 'read', doneAt: at})),
		kinds: [{occurrence: keys[0] ?? '', kind: 'career', updatedAt: at}],
		lives: [
			{finding: `moved|${keys[1]}|${at}`, life: 'acknowledged', until: null, updatedAt: at},
			...(of === null ? [] : [{finding: `missing|${of}|${me}|${index}`, life: 'acknowledged', until: null, updatedAt: at} as const]),
		],
		...(isWritten ? {
			notes: [{...one, section: 'notes', text: `secret ${written}`, revision: 1, updatedAt: at}],
			items: [{...one, id: `item${index}`, writtenFor: at, list: 'action', owner: 'me', text: 'x', due: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at}],
			inbox: [{id: `inbox${index}`, person: written, text: 'x', from: 'panel', taken: null, doneAt: null, doneIn: null, deletedAt: at, createdAt: at, updatedAt: at}],
			agendas: [{...one, chosen: null, written: null, checklist: null, shared: [], closedAt: null, updatedAt: at}],
			asked: [{...one, question: 'q', at, used: true, passed: false}],
			said: [{...one, about: `occurrence|${keys[0]}`, date: '2026-11-17', what: 'met', reason: '', updatedAt: at},
				{about: `date|${written}|2026-11-${10 + index}`, person: written, occurrence: null, date: '2026-11-17', what: 'skipped', reason: '', updatedAt: at}],
			away: [{id: `away${index}`, who: 'person', person: written, from: '2026-12-01', to: '2026-12-02', reason: '', state: 'accepted', updatedAt: at}],
		} : {}),
	};
}

/** Parts of a database as one. */
export function together(parts: Partial<Everything>[]): Everything {
	return Object.fromEntries(tableNames.map(name => [name, parts.flatMap((part): unknown[] => part[name] ?? [])])) as unknown as Everything;
}

/** Anybody of them. */
export const anybody = fc.constantFrom(...names);

/** A few series: with whom each is, and of whom what is written in it is. */
export const anyLives = fc.array(fc.tuple(fc.option(anybody), fc.option(anybody)), {minLength: 3, maxLength: 6});

/** A whole database of these series; `merges`: which of two pairs are one person. */
export const everything = (lives: [Name | null, Name | null][], merges: [boolean, boolean]): Everything => together([
	...lives.map(([of, written], index) => life(index, of, written)),
	{
		people: names.map(id => person(id, id === 'p-ana-2' && merges[0] ? 'p-ana' : id === 'p-cy-2' && merges[1] ? 'p-cy' : null)),
		about: names.map(id => ({person: id, matters: `of ${id}`, pronouns: '', zone: null, templates: {}, archivedAt: null, updatedAt: at})),
		accounts: [{email: me, name: 'Me', zone: 'Europe/Berlin', locale: 'en-GB', weekStart: 1, hiddenWeekdays: [], updatedAt: at}],
		coverage: [{account: me, date: '2026-11-17', seenAt: at}],
		settings: [{key: 'separate', value: ['p-ana|p-bo', 'p-bo|p-cy']}],
	},
]);

/** As the text of a backup. */
export const file = (tables: Everything): string => JSON.stringify({format: 'kept-backup', version: 1, schema: currentVersion(), exportedAt: at, tables});

/** Every row that is stored. */
export const stored = async ({store, now}: Keeping): Promise<Everything> => (JSON.parse((await exportAll(store, now)).json) as {tables: Everything}).tables;

/** Erases somebody, with all who were made one with them. */
export const erase = async (keeping: Keeping, id: string) => erasePerson(keeping, id, async tables => (await readWholePerson(tables, id))?.ids ?? []);
