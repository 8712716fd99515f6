import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {findRunways} from '@/lib/cadence/runway';
import {account, ana, at14, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import type {World} from '@/lib/cadence/world';
import type {Away} from '@/lib/domain/away';
import type {Load} from '@/lib/domain/load';
import type {Said} from '@/lib/domain/outcome';
import {handbookRules} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';

const w = (weeks: number): string => addDays('2026-11-23', weeks * 7);
const tue = (weeks: number): string => addDays(w(weeks), 1);
const weekly = {...handbookRules, regularEvery: 1 as const};
const away = (from: string, to: string, more: Partial<Away> = {}): Away =>
	({id: from, who: 'me', person: null, from, to, reason: '', state: 'accepted', updatedAt: '2026-11-01T08:00:00Z', ...more});
const load = (factor: Load['factor'], from: string, to: string): Load => ({factor, from, to});
const missing = (held: number[], more: Partial<World>): string[] =>
	findFindings(world(at14(held.map(tue)), {rules: weekly, coverage: covered(w(-8), addDays(w(0), 6)), ...more}))
		.filter(({type}) => type === 'missing').map(({summary, life}) => (life === 'open' ? summary : `${life}: ${summary}`));

describe('4.8 away periods of either person pause the clock, and so do holidays', () => {
	it.each<[string, Away[], string[]]>([
		['nobody is away', [], ['No 1-1 with Ana this week']],
		['the owner is away all week', [away(w(0), addDays(w(0), 4))], []],
		['the other person is', [away(w(0), addDays(w(0), 4), {who: 'person', person: 'ana'})], []],
		['somebody else is', [away(w(0), addDays(w(0), 4), {who: 'person', person: 'ben'})], ['No 1-1 with Ana this week']],
		['a holiday on the usual day', [away(tue(0), tue(0), {who: 'everyone'})], []],
		['a holiday on another day', [away(addDays(w(0), 3), addDays(w(0), 3), {who: 'everyone'})], ['No 1-1 with Ana this week']],
		['three of five working days', [away(addDays(w(0), 2), addDays(w(0), 4))], []],
		['the weekend only', [away(addDays(w(0), 5), addDays(w(0), 6))], ['No 1-1 with Ana this week']],
	])('%s', (_what, rows, expected) => {
		expect(missing([-2, -1], {away: rows})).toEqual(expected);
	});

	it('what is missing after the pause is told, and that the pause was not counted', () => {
		const found = findFindings(world(at14([tue(-3), tue(-2)]), {rules: weekly, coverage: covered(w(-3), addDays(w(0), 6)), away: [away(w(-1), addDays(w(-1), 6))]}))
			.find(({type}) => type === 'missing');
		expect(found).toMatchObject({summary: 'No 1-1 with Ana this week', level: 'warn'});
		expect(found?.evidence).toContain('Time away and busy times in between were not counted');
	});

	it('a talk is due later by the days away', () => {
		const due = (rows: Away[]) => findRunways(world(at14([tue(-1)]), {people: [{...ana, lastCareer: '2026-08-24'}], away: rows})).find(({kind}) => kind === 'career')?.due;
		expect(due([])).toBe('2026-11-23');
		expect(due([away('2026-09-07', '2026-09-20')])).toBe('2026-12-07');
	});
});

describe('4.11 time-zone travel: the viewer\'s zone changes no verdict', () => {
	it('a Monday morning at home is a Sunday evening far away, and still of its week', () => {
		const mondays = ['2026-11-09', '2026-11-16', '2026-11-23'].map(date => meeting(occurrence(`${date}T08:30:00Z`)));
		const there = {...account, zone: 'Pacific/Honolulu', zones: [{zone: 'Europe/Berlin', until: '2026-11-20T08:00:00Z'}]};
		const of = world(mondays, {rules: weekly, coverage: covered('2026-11-02', '2026-11-29'), accounts: {[account.email]: there}, now: '2026-11-29T20:00:00Z'});
		expect(findFindings(of).filter(({type}) => type === 'missing')).toEqual([]);
	});
});

describe('the load dial stretches all cadences and returns by itself', () => {
	it.each<[string, Load | null, number[], string[]]>([
		['none', null, [-2, -1], ['No 1-1 with Ana this week']],
		['doubled: one week without is within cadence', load(2, w(-2), addDays(w(1), 6)), [-2, -1], []],
		['doubled: two are not', load(2, w(-3), addDays(w(1), 6)), [-3, -2], ['No 1-1 with Ana this week']],
		['trebled: two are', load(3, w(-3), addDays(w(1), 6)), [-3, -2], []],
		['half as much again: two weeks make one', load(1.5, w(-3), addDays(w(1), 6)), [-3, -2], ['No 1-1 with Ana this week']],
		['over since last week', load(3, w(-8), addDays(w(-1), 6)), [-2, -1], ['No 1-1 with Ana this week']],
	])('%s', (_what, dial, held, expected) => {
		expect(missing(held, {load: dial})).toEqual(expected);
	});
});

describe('a planned skip with a reason', () => {
	const skip = (date: string): Said => ({about: `date|ana|${date}`, person: 'ana', occurrence: null, date, what: 'skipped', reason: 'Offsite', updatedAt: '2026-11-20T08:00:00Z'});
	it.each<[string, number[], Said[], string[]]>([
		['of this week', [-2, -1], [skip(tue(0))], ['skipped: No 1-1 with Ana this week']],
		['on another day of that week', [-2, -1], [skip(addDays(w(0), 4))], ['skipped: No 1-1 with Ana this week']],
		['of the week before, not of this one', [-3, -2], [skip(tue(-1))], ['No 1-1 with Ana this week', 'skipped: No 1-1 with Ana in the week of 16 Nov']],
		['with somebody else', [-2, -1], [{...skip(tue(0)), person: 'ben'}], ['No 1-1 with Ana this week']],
	])('%s', (_what, held, said, expected) => {
		expect(missing(held, {said})).toEqual(expected);
	});

	it('"we met anyway" fills a week that shows nothing, and counts as the last one', () => {
		expect(missing([-2, -1], {said: [{...skip(tue(0)), what: 'met'}]})).toEqual([]);
		expect(missing([-3], {said: [{...skip(tue(-1)), what: 'met'}]})).toEqual(['No 1-1 with Ana this week', 'No 1-1 with Ana in the week of 9 Nov']);
	});
});
