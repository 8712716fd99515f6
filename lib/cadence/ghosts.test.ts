import {describe, expect, it} from 'vitest';
import {ghostsFor} from '@/lib/cadence/ghosts';
import {account, ana, at14, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import {handbookRules} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';

const week = (monday: string): string[] => [0, 1, 2, 3, 4, 5, 6].map(days => addDays(monday, days));
const weekly = {...handbookRules, regularEvery: 1 as const};
const coverage = covered('2026-11-02', '2026-12-06');
const held = at14(['2026-11-03', '2026-11-10', '2026-11-17', '2026-12-01']);

describe('a ghost', () => {
	it('stands at the usual slot of a week without a 1-1', () => {
		expect(ghostsFor(world(held, {coverage, rules: weekly}), account.email, week('2026-11-23'))).toEqual([
			{date: '2026-11-24', startMinute: 840, minutes: 30, label: 'No 1-1 with Ana this week', of: 'missing', person: 'ana'},
		]);
	});

	it('names the week when it is another, and the fortnight when that is the rule', () => {
		expect(ghostsFor(world(at14(['2026-11-03', '2026-11-17']), {coverage, rules: weekly}), account.email, week('2026-11-09'))).toMatchObject([{label: 'No 1-1 with Ana in the week of 9 Nov'}]);
		expect(ghostsFor(world(at14(['2026-10-27', '2026-11-10']), {coverage}), account.email, week('2026-11-23'))).toMatchObject([{label: 'No 1-1 with Ana in this fortnight'}]);
	});

	it('goes by where 1-1s were planned, not by where they were moved', () => {
		const moved = ['2026-11-03', '2026-11-10', '2026-11-17'].map(date => meeting(occurrence(`${date}T13:00:00Z`, {original: `${addDays(date, 1)}T09:00:00Z`})));
		expect(ghostsFor(world(moved, {coverage, rules: weekly}), account.email, week('2026-11-23'))).toMatchObject([{date: '2026-11-25', startMinute: 600}]);
	});

	it('keeps the wall clock across a change of the clocks', () => {
		const summer = at14(['2026-10-06', '2026-10-13', '2026-10-20', '2026-11-03']);
		const all = covered('2026-10-05', '2026-11-08');
		expect(ghostsFor(world(summer, {coverage: all, rules: weekly}), account.email, week('2026-10-26'))).toMatchObject([{date: '2026-10-27', startMinute: 840}]);
	});

	it('is drawn for any week that was looked at, however long ago', () => {
		const old = at14(['2025-03-04', '2025-03-18', '2026-11-17']);
		expect(ghostsFor(world(old, {coverage: covered('2025-03-03', '2025-03-23', '2025-03-20T08:00:00Z'), rules: weekly}), account.email, week('2025-03-10'))).toMatchObject([{date: '2025-03-11'}]);
	});

	it('shows two people of one first name by their whole names', () => {
		const people = [ana, {...ana, id: 'ana2', name: 'Ana Maria'}];
		const both = world([...held, ...held.map(one => ({...one, person: 'ana2'}))], {coverage, rules: weekly, people});
		expect(ghostsFor(both, account.email, week('2026-11-23')).map(({label}) => label)).toEqual(['No 1-1 with Ana Silva this week', 'No 1-1 with Ana Maria this week']);
	});
});

describe('no ghost', () => {
	it.each([
		['on dates that are not shown', ['2026-11-23', '2026-11-25'], account.email],
		['in a week with a 1-1', week('2026-11-16'), account.email],
		['for another account', week('2026-11-23'), 'me@home.test'],
		['without dates', [], account.email],
		['in a week that was not looked at', week('2026-12-07'), account.email],
	])('%s', (_why, dates, email) => {
		expect(ghostsFor(world(held, {coverage, rules: weekly}), email, dates)).toEqual([]);
	});
});
