import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {CoverageDay} from '@/lib/domain/coverage';
import {addDays} from '@/lib/domain/time';
import type {Timeline} from '@/lib/domain/timeline';
import type {OccurrenceRow} from '@/lib/store/rows';
import {account, key, now, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let ana: string;

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting()]));
	await handlers['page.opened'](opened(sighting()));
	[ana = ''] = (await handlers['people.read']()).map(({id}) => id);
});

/** Ana's 1-1 on a Tuesday so many weeks ago, at 14:00 UTC. */
const weeksAgo = (weeks: number): string => `${addDays('2026-11-17', -7 * weeks)}T14:00:00Z`;
const keyOf = (weeks: number): string => `me@example.com|abc|${weeksAgo(weeks)}`;

/** Puts 1-1s of these weeks into the store as they were seen then, and looks at all dates since. */
async function remember(rows: (Partial<OccurrenceRow> & {weeks: number})[]): Promise<void> {
	const dates = Array.from({length: 7 * 12}, (_, day) => addDays('2026-11-22', -day));
	await background.store.write(async tables => {
		await tables.occurrences.bulkPut(rows.map(({weeks, ...more}): OccurrenceRow => {
			const start = weeksAgo(weeks);
			return {
				key: keyOf(weeks), series: 'me@example.com|abc', account: account.email, eventId: `abc_${start.replaceAll(/[-:]/g, '')}`, calendar: account.email,
				original: start, title: 'Ana / Sam', start, end: start.replace('14:00', '14:30'), minutesBefore: null, present: true, response: 'accepted', theirResponse: 'unknown',
				hops: [], entries: 1, firstSeenAt: weeksAgo(weeks + 1), lastSeenAt: weeksAgo(weeks), person: ana, talk: null, ...more,
			};
		}));
		await tables.coverage.bulkPut(dates.map((date): CoverageDay => ({account: account.email, date, seenAt: `${date}T20:00:00Z`})));
	});
}

const read = async (): Promise<Timeline> => (await handlers['timeline.read']({person: ana}))!;
const outcomes = ({entries}: Timeline): string[] => entries.map(({date, outcome, summary}) => `${date} ${outcome}: ${summary}`);

it('knows nobody that is not there', async () => {
	expect(await handlers['timeline.read']({person: 'nobody'})).toBeNull();
});

it('tells of each what became of it, latest first; what is ahead only when something was written', async () => {
	await remember([
		{weeks: 1},
		{weeks: 2, start: '2026-11-04T08:30:00Z', end: '2026-11-04T09:00:00Z', hops: [{from: weeksAgo(2), to: '2026-11-04T08:30:00Z', noticedAt: '2026-11-03T10:30:00Z', minutesBefore: 30, minutesAfter: 30, by: 'me'}]},
		{weeks: 3, present: false}, {weeks: 4, response: 'declined'}, {weeks: 5, theirResponse: 'declined'}, {weeks: 6},
	]);
	await handlers['outcome.say']({about: {occurrence: keyOf(6)}, what: 'did-not-happen', reason: 'Train strike'});
	expect(outcomes(await read())).toEqual([
		'2026-11-10 kept: Kept',
		'2026-11-04 moved: Kept · moved from Tue 3 Nov, 15:00 to Wed 4 Nov, 09:30 (to a later day, with 3 hours’ notice, by you)',
		'2026-10-27 cancelled: Called off',
		'2026-10-20 cancelled: You declined',
		'2026-10-13 abandoned: They declined',
		'2026-10-06 did-not-happen: It did not happen',
	]);
	expect((await read()).entries.at(-1)?.reason).toBe('Train strike');
	await handlers['note.save']({occurrence: key, section: 'notes', text: 'Ask about maps', base: 0});
	expect((await read()).entries[0]).toMatchObject({occurrence: key, outcome: 'ahead', notes: [{text: 'Ask about maps'}]});
});

it('tells weeks in which none stood, once, and not those of which something is told already', async () => {
	await remember([{weeks: 1}, {weeks: 4}, {weeks: 5}, {weeks: 6}, {weeks: 7, present: false}, {weeks: 8}, {weeks: 9}]);
	await handlers['outcome.say']({about: {person: ana, date: '2026-11-03'}, what: 'skipped', reason: 'Offsite'});
	expect(outcomes(await read()).slice(0, 7)).toEqual([
		'2026-11-10 kept: Kept',
		'2026-11-03 skipped: Left out on purpose',
		'2026-10-27 did-not-happen: No 1-1 was on the calendar that week',
		'2026-10-20 kept: Kept', '2026-10-13 kept: Kept', '2026-10-06 kept: Kept', '2026-09-29 cancelled: Called off',
	]);
});

it('expects nothing of somebody archived, and shows all the same', async () => {
	await remember([{weeks: 3}, {weeks: 4}, {weeks: 5}]);
	expect((await read()).entries.map(({outcome}) => outcome)).toContain('did-not-happen');
	await handlers['person.archive']({person: ana, archived: true});
	expect(outcomes(await read())).toEqual(['2026-10-27 kept: Kept', '2026-10-20 kept: Kept', '2026-10-13 kept: Kept']);
});

it('has notes as their sections were headed, tags, and the promises made and kept there', async () => {
	await remember([{weeks: 1}, {weeks: 2}]);
	const written = {id: 'own', kind: 'regular', title: 'Mine', purpose: '', minutes: 30, checklist: [], sections: [
		{id: 'second', title: 'Once second', purpose: '', prompts: [], minutes: null}, {id: 'first', title: 'Once first', purpose: '', prompts: [], minutes: null},
	]} as const;
	await handlers['note.save']({occurrence: keyOf(1), section: 'first', text: 'Went well #Win #q4', base: 0});
	await handlers['note.save']({occurrence: keyOf(1), section: 'second', text: 'See `#code` #win', base: 0});
	await handlers['note.save']({occurrence: keyOf(2), section: 'notes', text: '', base: 0});
	await handlers['item.save']({occurrence: keyOf(2), id: 'p', list: 'action', owner: 'me', text: 'Send the paper', due: null});
	await handlers['item.save']({occurrence: keyOf(2), id: 'c', list: 'prep', owner: 'me', text: 'Read', due: null});
	await handlers['item.tick']({occurrence: keyOf(1), id: 'p', done: true});
	await background.store.write(async tables => {
		const before = await tables.agendas.get(keyOf(1));
		await tables.agendas.put({occurrence: keyOf(1), person: ana, chosen: null, checklist: null, shared: [], closedAt: null, updatedAt: now, ...before, written: structuredClone(written) as never});
	});
	const {entries, tags} = await read();
	expect(entries[0]).toMatchObject({
		notes: [{section: 'second', title: 'Once second', text: 'See `#code` #win'}, {section: 'first', title: 'Once first', text: 'Went well #Win #q4'}],
		tags: ['win', 'q4'], promises: [{id: 'p'}],
	});
	expect(entries[1]).toMatchObject({notes: [], promises: [{id: 'p'}]});
	expect(tags).toEqual(['win', 'q4']);
});

it('tells what was raised there, of one that was only opened, too', async () => {
	await remember([{weeks: 1}]);
	const other = sighting({id: 'lunch', base: 'lunch', lineage: 'lunch', original: null, title: 'Lunch'});
	const {occurrence} = await handlers['page.opened'](opened(other));
	for (const [id, done] of [['trip', keyOf(1)], ['bees', occurrence], ['waits', null]] as const) {
		await handlers['inbox.save']({id, person: ana, text: id, from: 'popup'});
		if (done !== null) {
			await handlers['inbox.tick']({id, occurrence: done, done: true});
		}
	}

	await handlers['item.save']({occurrence, id: 'p', list: 'action', owner: 'me', text: 'Send the paper', due: null});
	expect((await read()).entries.map(({occurrence: key, raised, promises}) => [key, raised, promises.map(({id}) => id)])).toEqual([[occurrence, ['bees'], ['p']], [keyOf(1), ['trip'], []]]);
	const [found] = await handlers['written.find']({text: 'trip', person: ana});
	expect(found).toMatchObject({occurrence: keyOf(1), date: '2026-11-10', where: 'Talked about'});
});

it('holds what was written under every id of a person, in whatever series, drawn or only opened', async () => {
	await remember([{weeks: 1}]);
	const other = sighting({id: 'new_20261118T100000Z', base: 'new', lineage: 'new', original: '2026-11-18T10:00:00Z', start: '2026-11-18T10:00:00Z', end: '2026-11-18T10:30:00Z'});
	const {occurrence} = await handlers['page.opened']({...opened(other), guests: [{...opened(other).guests![0]!}, {...opened(other).guests![1]!, email: 'ana@new.example'}]});
	await handlers['note.save']({occurrence, section: 'notes', text: 'Under the other address', base: 0});
	const ids = (await background.store.read(tables => tables.people.toArray())).map(({id}) => id);
	const from = ids.find(id => id !== ana)!;
	expect((await read()).entries).toHaveLength(1);
	await handlers['person.merge']({from, into: ana});
	expect((await read()).entries.map(({date, notes}) => [date, notes[0]?.text])).toEqual([['2026-11-18', 'Under the other address'], ['2026-11-10', undefined]]);
	expect((await handlers['timeline.read']({person: from}))?.person.id).toBe(ana);
});
