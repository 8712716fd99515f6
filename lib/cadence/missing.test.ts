import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {account, ana, at14, covered, meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import type {World} from '@/lib/cadence/world';
import type {Finding} from '@/lib/domain/finding';
import type {Rules} from '@/lib/domain/rule';
import {handbookRules} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';

/** Mondays of the weeks around the present one, which is `w0`. */
const w = (weeks: number): string => addDays('2026-11-23', weeks * 7);
const tue = (weeks: number): string => addDays(w(weeks), 1);
const seen = (from: number, to: number) => covered(w(from), addDays(w(to), 6));
const missing = (of: World): Finding[] => findFindings(of).filter(({type}) => type === 'missing');
const every = (regularEvery: Rules['regularEvery']): Rules => ({...handbookRules, regularEvery});

describe('weekly', () => {
	const rules = every(1);
	it('this week without one is a finding with evidence and a way to book', () => {
		expect(missing(world(at14([tue(-2), tue(-1)]), {rules, coverage: seen(-2, 0)}))).toEqual([{
			id: `missing|ana|robin@acme.test|${w(0)}`,
			type: 'missing', level: 'warn', person: 'ana', personName: 'Ana Silva', occurrence: null, date: tue(0),
			summary: 'No 1-1 with Ana this week',
			evidence: [
				'Every day of the week of 23 Nov was looked at, last on Mon 23 Nov, 09:12',
				'Last one: Tue 17 Nov, 14:00',
				'Rule: one every week',
			],
			since: now,
			action: {
				type: 'book', label: 'Put one on the calendar',
				url: 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Ana+%2F+Robin+1%3A1&add=ana%40acme.test&dates=20261124T140000%2F20261124T143000&ctz=Europe%2FBerlin&authuser=robin%40acme.test',
			},
			life: 'open', until: null,
		}]);
	});

	it.each<[string, number[], [number, number], string, string]>([
		['a past week', [-2, 0], [-2, 0], 'warn', 'No 1-1 with Ana in the week of 16 Nov'],
		['a week ahead', [-1, 0], [-1, 1], 'notice', 'No 1-1 with Ana in the week of 30 Nov'],
		['weeks ahead', [-1, 0], [-1, 2], 'notice', 'No 1-1 with Ana for 2 weeks from 30 Nov'],
		['three in a row', [-3], [-3, 0], 'urgent', 'No 1-1 with Ana for 3 weeks'],
		['two in a row, one to come', [-3, 1], [-3, 0], 'urgent', 'No 1-1 with Ana for 3 weeks'],
		['two in a row, mended since', [-3, 0], [-3, 0], 'warn', 'No 1-1 with Ana for 2 weeks'],
	])('%s', (_what, held, [from, to], level, summary) => {
		expect(missing(world(at14(held.map(tue)), {rules, coverage: seen(from, to)}))).toMatchObject([{level, summary}]);
	});

	it('tells a row that reaches into the time ahead by what has come', () => {
		const [finding] = missing(world(at14([tue(-1)]), {rules, coverage: seen(-1, 3)}));
		expect(finding).toMatchObject({id: `missing|ana|robin@acme.test|${w(0)}`, level: 'warn', summary: 'No 1-1 with Ana this week'});
		expect(finding?.evidence).toContain('Nor in the 3 weeks ahead that were looked at');
	});

	it('says when a planned one was found gone', () => {
		const gone = at14([tue(0)], {present: false, lastSeenAt: '2026-11-22T08:00:00Z'});
		const [finding] = missing(world([...at14([tue(-1)]), ...gone], {rules, coverage: seen(-1, 0)}));
		expect(finding?.evidence).toContain('One was planned for Tue 24 Nov, 14:00; it was found gone on Sun 22 Nov, 09:00');
		expect(finding?.since).toBe('2026-11-22T08:00:00Z');
	});

	it('proposes next week once the slot is over, and another day when that one is taken', () => {
		const late = {now: '2026-11-24T15:00:00Z', rules, coverage: seen(-1, 0)};
		expect(missing(world(at14([tue(-1)]), late))[0]?.action).toMatchObject({url: expect.stringContaining('dates=20261201T140000%2F')});
		expect(missing(world(at14([tue(-1), tue(1)]), late))[0]?.action).toMatchObject({url: expect.stringContaining('dates=20261202T140000%2F')});
	});
});

describe('nothing is said', () => {
	const rules = every(1);
	const last = at14([tue(-1)]);
	const both = at14([tue(-2), tue(-1)]);
	const without = (date: string) => seen(-2, 0).filter(day => day.date !== date);
	it.each<[string, World]>([
		['without coverage', world(both, {rules})],
		['when one day of the week was not looked at', world(both, {rules, coverage: without(addDays(w(0), 6))})],
		['when a week in between was not looked at', world(at14([tue(-3), tue(-2)]), {rules, coverage: [...seen(-3, -2), ...seen(0, 0)]})],
		['on the coverage of another account', world(both, {rules, coverage: seen(-2, 0).map(day => ({...day, account: 'me@home.test'}))})],
		['before the first 1-1', world(at14([tue(0)]), {rules, coverage: seen(-6, 0)})],
		['when one was moved into the week', world([...last, meeting(occurrence('2026-11-25T13:00:00Z', {original: '2026-12-01T13:00:00Z'}))], {rules, coverage: seen(-1, 0)})],
		['when one was moved out of the week', world([...last, meeting(occurrence('2026-12-01T09:00:00Z', {original: '2026-11-24T13:00:00Z'}))], {rules, coverage: seen(-1, 0)})],
		['when it is of another kind', world([...last, meeting(occurrence('2026-11-25T13:00:00Z', {original: null}), {kind: 'career'})], {rules, coverage: seen(-1, 0)})],
		['when they meet from another account', world([...at14([tue(-1), tue(1)]), ...at14([tue(0)], {account: 'me@home.test'})], {rules, coverage: seen(-1, 0)})],
		['when it was declined, which is told as such', world([...last, ...at14([tue(0)], {response: 'declined'})], {rules, coverage: seen(-1, 0)})],
		['when the other person declined', world([...last, ...at14([tue(0)], {theirResponse: 'declined'})], {rules, coverage: seen(-1, 0)})],
		['when nothing regular is promised', world(both, {coverage: seen(-2, 0), people: [{...ana, overrides: {regularEvery: 'none'}}]})],
		['more than four weeks back', world(at14([tue(-7), tue(-5), tue(-4), tue(-3), tue(-2), tue(-1), tue(0)]), {rules, coverage: seen(-7, 0)})],
		['half a year after the last one', world(at14([tue(-40), tue(-39)]), {rules, coverage: seen(-40, 0)})],
		['after one single chat', world(at14([tue(-3)], {original: null}), {rules, coverage: seen(-3, 0)})],
		['on a look far ahead that is long ago', world(both, {rules, coverage: [...seen(-2, -1), ...covered(w(0), addDays(w(0), 6), '2026-11-01T08:00:00Z')]})],
	])('%s', (_why, of) => {
		expect(missing(of)).toEqual([]);
	});

	it('about weekdays that the calendar hides, nor do these stand in the way', () => {
		const weekdaysOnly = {...account, hiddenWeekdays: [6 as const, 7 as const]};
		const coverage = seen(-1, 0).filter(({date}) => ![w(0), w(-1)].some(monday => date === addDays(monday, 5) || date === addDays(monday, 6)));
		expect(missing(world(last, {rules, coverage, accounts: {[account.email]: weekdaysOnly}}))).toHaveLength(1);
		expect(missing(world(last, {rules, coverage}))).toEqual([]);
	});
});

describe('weekdays that the calendar hides', () => {
	it('may hold a 1-1 unseen, when one was there before', () => {
		const hidden = {...account, hiddenWeekdays: [6 as const, 7 as const]};
		const of = (last: string) => world([...at14([tue(-3), tue(-2)]), meeting(occurrence(`${last}T13:00:00Z`))], {rules: every(1), coverage: seen(-3, 0), accounts: {[account.email]: hidden}});
		expect(missing(of(tue(-1)))).toHaveLength(1);
		expect(missing(of(addDays(w(-1), 6)))).toEqual([]);
	});
});

describe('as scheduled', () => {
	it.each<[string, number[], number, number[]]>([
		['weekly', [-3, -2, -1], 0, [0]],
		['a fortnight', [-4, -2], 0, [0]],
		['a fortnight, one week after', [-3, -1], 0, []],
		['every three weeks', [-6, -3], 0, [0]],
		['unknown: it may be a monthly one', [-4], 0, []],
		['unknown, five weeks after', [-5], 0, [0]],
		['monthly, four or five weeks apart', [-8, -4], 0, []],
		['monthly, five weeks after', [-9, -5], 0, [0]],
		['a quarter apart promises nothing regular', [-26, -13], 0, []],
	])('%s', (_what, held, to, expected) => {
		const found = missing(world(at14(held.map(tue)), {coverage: seen(-26, to)}));
		expect(found.map(({id}) => id)).toEqual(expected.map(week => `missing|ana|robin@acme.test|${w(week)}`));
	});

	it('says a fortnight as one, and the rule that it follows', () => {
		const [finding] = missing(world(at14([tue(-4), tue(-2)]), {coverage: seen(-4, 0)}));
		expect(finding).toMatchObject({summary: 'No 1-1 with Ana in this fortnight', level: 'warn'});
		expect(finding?.evidence).toContain('Rule: one every 2 weeks, as your calendar shows');
		expect(missing(world(at14([tue(-4), tue(-2)]), {coverage: seen(-4, 2)}))[0]?.evidence).toContain('Nor in the 2 weeks ahead that were looked at');
	});

	it('a deleted one still shows the rhythm', () => {
		const deleted = at14([tue(0)], {present: false});
		expect(missing(world([...at14([tue(-1)]), ...deleted], {coverage: seen(-1, 0)}))).toHaveLength(1);
	});

	it('every other one gone is a series that became a fortnight', () => {
		const meetings = [...at14([tue(-4), tue(-2), tue(0)]), ...at14([tue(-3), tue(-1), tue(1)], {present: false})];
		expect(missing(world(meetings, {coverage: seen(-4, 1)}))).toEqual([]);
	});

	it('a weekly series split into a fortnightly one follows the new part', () => {
		const before = at14([tue(-6), tue(-5), tue(-4)]);
		const after = at14([tue(-3), tue(-1), tue(1)], {in: 's_R20261103T130000'});
		expect(missing(world([...before, ...after], {coverage: seen(-6, 2)}))).toEqual([]);
	});

	it('a career talk beside a fortnightly 1-1 does not make it weekly', () => {
		const career = meeting(occurrence(`${addDays(tue(-1), 2)}T13:00:00Z`, {in: 'c'}), {kind: 'career'});
		expect(missing(world([...at14([tue(-4), tue(-2), tue(0)]), career], {coverage: seen(-4, 1)}))).toEqual([]);
	});

	it('single events promise what is usual between them', () => {
		const singles = (weeks: number[]) => at14(weeks.map(tue), {original: null});
		expect(missing(world(singles([-4, -3, -2, -1]), {coverage: seen(-4, 0)}))).toHaveLength(1);
		expect(missing(world(singles([-2, -1]), {coverage: seen(-4, 0)}))).toEqual([]);
		expect(missing(world(singles([-4]), {coverage: seen(-4, 0)}))).toEqual([]);
		expect(missing(world(singles([-5]).map(one => ({...one, kind: 'first' as const})), {coverage: seen(-5, 0)}))).toHaveLength(1);
	});

	it('a part that was split off into a rarer one is not held to the old gap', () => {
		const later = at14([tue(2)], {in: 's_R20261130T130000'});
		expect(missing(world([...at14([-4, -3, -2, -1].map(tue)), ...later], {coverage: seen(-4, 2)}))).toEqual([]);
	});

	it('says nothing of two who may be one', () => {
		const of = world(at14([tue(-3), tue(-2)]), {coverage: seen(-3, 0), rules: every(1)});
		expect(missing(of)).toHaveLength(1);
		expect(missing({...of, doubles: [{into: 'ana', from: 'ana2', reasons: []}]})).toEqual([]);
	});

	it('a row ends at a declined one', () => {
		const meetings = [...at14([tue(-4), tue(-3)]), ...at14([tue(-1)], {response: 'declined'})];
		const found = missing(world(meetings, {coverage: seen(-4, 0)}));
		expect(found.map(({level, id}) => [level, id.slice(-10)])).toEqual([['warn', w(0)], ['warn', w(-2)]]);
	});
});

it('nothing is ever missing in a week that was not looked at, nor where one stands', () => {
	fc.assert(fc.property(
		fc.uniqueArray(fc.integer({min: -10, max: 3})),
		fc.uniqueArray(fc.integer({min: -10, max: 3})),
		fc.constantFrom<Rules['regularEvery']>('as-scheduled', 1, 2, 3, 4),
		(held, looked, regularEvery) => {
			const found = missing(world(at14(held.map(tue)), {rules: every(regularEvery), coverage: looked.flatMap(week => seen(week, week))}));
			for (const {id} of found) {
				expect(looked.map(w)).toContain(id.slice(-10));
				expect(held.map(w)).not.toContain(id.slice(-10));
			}
		},
	));
});
