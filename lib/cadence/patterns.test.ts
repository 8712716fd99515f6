import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {account, ana, at14, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import type {KnownMeeting} from '@/lib/cadence/world';
import type {FindingType} from '@/lib/domain/finding';
import {handbookRules} from '@/lib/domain/rule';
import {addDays, instantAt} from '@/lib/domain/time';

const people = ['ana', 'ben', 'cho', 'dan'].map(id => ({...ana, id, name: `${id} x`}));
const weeks = Array.from({length: 12}, (_, index) => addDays('2026-11-17', -7 * index)).reverse();
const held = (person: string, dropped: number[] = []): KnownMeeting[] =>
	at14(weeks.filter((_, index) => !dropped.includes(index)), {in: person}).map(one => ({...one, person}));
const told = (type: FindingType, meetings: KnownMeeting[]): string[] =>
	findFindings(world(meetings, {people, coverage: covered('2026-08-31', '2026-11-22'), rules: {...handbookRules, regularEvery: 1}}))
		.filter(finding => finding.type === type).map(({summary}) => summary);

describe('always the same person dropped', () => {
	it.each<[string, KnownMeeting[], string[]]>([
		['most that fell out were with one', [...held('ana', [3, 6, 9]), ...held('ben', [5]), ...held('cho')], ['3 of the 4 1-1s that fell out lately were with ana']],
		['as many with another', [...held('ana', [3, 6, 9]), ...held('ben', [2, 5, 7]), ...held('cho')], []],
		['two are no pattern', [...held('ana', [3, 6]), ...held('ben'), ...held('cho')], []],
		['two people are no comparison', [...held('ana', [3, 6, 9]), ...held('ben')], []],
		['none fell out', [...held('ana'), ...held('ben'), ...held('cho')], []],
	])('%s', (_what, meetings, expected) => {
		expect(told('same-person', meetings)).toEqual(expected);
	});
});

describe('a fragile slot', () => {
	const series = (moved: number[], gone: number[] = []): KnownMeeting[] => weeks.map((date, index) => {
		const original = instantAt(date, 14 * 60, account.zone);
		return meeting(occurrence(moved.includes(index) ? `${addDays(date, 1)}T09:00:00Z` : original, {original, present: !gone.includes(index)}));
	});
	it.each<[string, KnownMeeting[], string[]]>([
		['three of the last six were moved', series([7, 9, 10]), ['3 of the last 6 1-1s with ana did not stay on Tue 14:00']],
		['moved or gone', series([7, 9], [10]), ['3 of the last 6 1-1s with ana did not stay on Tue 14:00']],
		['two of six', series([7, 9]), []],
		['long ago', series([0, 1, 2]), []],
	])('%s', (_what, meetings, expected) => {
		expect(told('fragile-slot', meetings)).toEqual(expected);
	});
});
