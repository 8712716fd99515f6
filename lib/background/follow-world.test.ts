import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import type {View} from '@/lib/domain/sighting';
import {addDays} from '@/lib/domain/time';
import {opened, sighting, startBackground, view} from './background.fixture';
import {readWorld, type ReadWorld} from './world';
import {Memory} from './memory';

/** What findings are made from, in an order that says nothing. */
function plain({meetings, others, coverage, accounts}: ReadWorld): object {
	const keys = (list: {key: string}[]) => list.toSorted((one, two) => (one.key < two.key ? -1 : 1));
	return {
		meetings: keys(meetings.map(meeting => ({key: meeting.occurrence.key, ...meeting}))),
		others: keys(others),
		coverage: coverage.toSorted((one, two) => (one.date < two.date ? -1 : 1)),
		accounts,
	};
}

/** A week from Monday, as many weeks after the example's, with the 1-1 at this hour (null: gone) and perhaps another event. */
const look = (week: number, hour: number | null, busy: boolean, minute: number): View => {
	const dates = [0, 1, 2, 3, 4, 5, 6].map(day => addDays('2026-11-16', week * 7 + day));
	const original = `${dates[1]}T14:00:00Z`;
	const id = original.replaceAll(/[-:]/g, '');
	const at = (hours: number): string => `${dates[1]}T${String(hours).padStart(2, '0')}:00:00Z`;
	const shown = [
		...(hour === null ? [] : [sighting({id: `abc_${id}`, original, start: at(hour), end: at(hour + 1)})]),
		...(busy ? [sighting({id: `other_${id}`, base: 'other', lineage: 'other', title: 'Team', original, start: at(14), end: at(15)})] : []),
	];
	return view(shown, {dates, seenAt: `2026-11-16T09:${String(minute).padStart(2, '0')}:00Z`});
};

const looks = fc.array(fc.tuple(fc.integer({min: -2, max: 3}), fc.option(fc.integer({min: 8, max: 18})), fc.boolean()), {minLength: 1, maxLength: 6});

describe('following the world', () => {
	it('knows what reading everything again would know', async () => {
		await fc.assert(fc.asyncProperty(looks, async all => {
			const {handlers, store, memory} = startBackground();
			await handlers['page.seen'](look(0, 14, true, 0));
			await handlers['page.opened'](opened(sighting()));
			await memory.know();
			for (const [index, [week, hour, busy]] of all.entries()) {
				await handlers['page.seen'](look(week, hour, busy, index * 6 + 6));
				const {world} = await memory.know();
				expect(plain(world)).toEqual(plain(await store.read(tables => readWorld(tables, world.now))));
			}
		}), {numRuns: 8});
	});

	it('judges what is told as it judges what is read', async () => {
		const {handlers, store, memory} = startBackground();
		await handlers['page.seen'](look(0, 14, true, 0));
		await handlers['page.opened'](opened(sighting()));
		await memory.know();
		await handlers['page.seen'](look(0, 16, true, 10));
		const followed = await memory.know();
		expect(followed.findings).toEqual((await new Memory(store, () => followed.world.now).know()).findings);
		expect(followed.findings.map(({type}) => type)).toContain('moved');
	});
});
