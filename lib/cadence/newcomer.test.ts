import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {ana, at14, covered, world} from '@/lib/cadence/world.fixture';
import type {World} from '@/lib/cadence/world';
import type {FindingType} from '@/lib/domain/finding';
import {handbookRules} from '@/lib/domain/rule';

/** Today is Monday 23 November. */
const starting = (startDate: string, dates: string[], more: Partial<World> = {}): World =>
	world(at14(dates), {people: [{...ana, startDate}], coverage: covered('2026-10-05', '2026-12-06'), rules: {...handbookRules, regularEvery: 1}, ...more});
const told = (type: FindingType, of: World): string[] => findFindings(of).filter(finding => finding.type === type).map(({level, summary}) => `${level} ${summary}`);

describe('first 1-1 within so many days of a start', () => {
	it.each<[string, World, string[]]>([
		['starts soon, none planned', starting('2026-11-25', []), ['notice No first 1-1 with Ana on the calendar yet']],
		['starts soon, one planned', starting('2026-11-25', ['2026-11-26']), []],
		['started last week, none held', starting('2026-11-11', []), ['warn No first 1-1 with Ana was seen']],
		['started last week, one held', starting('2026-11-11', ['2026-11-12']), []],
		['met before the first day', starting('2026-11-11', ['2026-11-05']), []],
		['held, though late', starting('2026-11-02', ['2026-11-16']), []],
		['planned, but too late', starting('2026-11-11', ['2026-12-01']), ['warn No first 1-1 with Ana was seen']],
		['the weeks since were not looked at', starting('2026-11-11', [], {coverage: covered('2026-11-16', '2026-11-29')}), []],
		['started long ago', starting('2026-09-01', []), []],
		['starts in two months', starting('2027-01-25', []), []],
		['"we met anyway"', starting('2026-11-11', [], {said: [{about: 'x', person: 'ana', occurrence: null, date: '2026-11-12', what: 'met', reason: '', updatedAt: '2026-11-12T08:00:00Z'}]}), []],
	])('%s', (_what, of, expected) => {
		expect(told('first-missing', of)).toEqual(expected);
	});

	it('has a way to put it on the calendar, at a sensible hour of a working day', () => {
		const [finding] = findFindings(starting('2026-11-28', [])).filter(({type}) => type === 'first-missing');
		expect(finding?.action).toMatchObject({type: 'book', url: expect.stringContaining('dates=20261130T100000')});
	});
});

describe('check-ins after 30, 60 and 80 days', () => {
	it.each<[string, string, string[]]>([
		['a week before', '2026-10-31', ['notice Ana has been here for 30 days on 30 Nov: look back together']],
		['eight days before', '2026-11-01', []],
		['a fortnight after', '2026-10-10', ['notice Ana has been here for 30 days on 9 Nov: look back together']],
		['longer after', '2026-10-09', []],
		['the end of probation', '2026-08-25', ['notice Ana has been here for 80 days on 13 Nov: look back together', 'notice Ana has been here for 90 days on 23 Nov: look back together']],
	])('%s', (_what, startDate, expected) => {
		expect(told('check-in', starting(startDate, ['2026-11-24'])).sort()).toEqual(expected.sort());
	});
});

describe('the taper is suggested, never done', () => {
	const rules = {...handbookRules, regularEvery: 1 as const, taper: {afterDays: 90, every: 2 as const}};
	const weekly = ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'];
	it.each<[string, World, string[]]>([
		['after its days', starting('2026-08-01', weekly, {rules}), ['notice Ana could do with a 1-1 every 2 weeks now']],
		['before', starting('2026-09-01', weekly, {rules}), []],
		['who meets as seldom already', starting('2026-08-01', weekly, {rules: {...rules, regularEvery: 2}}), []],
		['nobody knows when they started', world(at14(weekly), {rules}), []],
		['where the rules have none', starting('2026-08-01', weekly), []],
	])('%s', (_what, of, expected) => {
		expect(told('taper', of)).toEqual(expected);
	});
});
