import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {ana, at14, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import {handbookRules} from '@/lib/domain/rule';

const busy = world([
	...at14(['2026-11-03', '2026-11-17']),
	meeting(occurrence('2026-11-25T08:30:00Z', {original: '2026-11-24T13:00:00Z', minutes: 15, theirResponse: 'declined'})),
	meeting(occurrence('2026-12-02T08:30:00Z', {original: '2026-12-01T13:00:00Z', minutes: 15})),
], {coverage: covered('2026-11-02', '2026-12-20'), people: [{...ana, lastCareer: '2026-08-20', lastGrowth: null}], rules: {...handbookRules, regularEvery: 1}});

it('tells the most pressing first', () => {
	expect(findFindings(busy).map(({level, type, date}) => `${level} ${type} ${date}`)).toEqual([
		'warn abandoned 2026-11-25',
		'warn missing 2026-11-10',
		'warn career-due 2026-11-19',
		'notice moved 2026-11-25',
		'notice moved 2026-12-02',
		'notice short 2026-12-02',
		'notice missing 2026-12-08',
		'notice growth-due 2026-11-23',
	]);
});

it('every fact once, always with evidence', () => {
	const found = findFindings(busy);
	expect(new Set(found.map(({id}) => id)).size).toBe(found.length);
	for (const {evidence, summary} of found) {
		expect(evidence.length).toBeGreaterThan(0);
		expect(summary).not.toMatch(/undefined|null|NaN|Invalid/u);
	}
});

it('does not depend on the order in which things are known', () => {
	fc.assert(fc.property(
		fc.shuffledSubarray(busy.meetings, {minLength: busy.meetings.length}),
		fc.shuffledSubarray(busy.coverage, {minLength: busy.coverage.length}),
		(meetings, coverage) => {
			expect(findFindings({...busy, meetings, coverage})).toEqual(findFindings(busy));
		},
	), {numRuns: 20});
});

it('an empty world has none', () => {
	expect(findFindings(world([]))).toEqual([]);
});
