import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {markFor} from '@/lib/cadence/marks';
import {ana, meeting, occurrence, world} from '@/lib/cadence/world.fixture';

const plain = {likely: false, kind: 'regular' as const, findings: [], progress: null, personName: 'Ana Silva'};

describe('a mark', () => {
	it.each([
		['a regular 1-1', {}, ['one-on-one'], '1-1 with Ana'],
		['nobody\'s name known', {personName: null}, ['one-on-one'], '1-1'],
		['a likely one', {likely: true, personName: null}, ['likely'], 'Perhaps a 1-1: only the title says so'],
		['a career talk', {kind: 'career' as const}, ['one-on-one', 'career'], 'Career 1-1 with Ana'],
		['a growth talk', {kind: 'growth' as const}, ['one-on-one', 'growth'], 'Growth 1-1 with Ana'],
		['a first one, prepared', {kind: 'first' as const, progress: {done: 2, of: 2}}, ['one-on-one', 'first', 'prepared'], 'First 1-1 with Ana · Prepared'],
	])('%s', (_what, more, tokens, label) => {
		expect(markFor({...plain, ...more})).toEqual({tokens, label});
	});

	it('carries what was found, and nothing that is no state of a chip', () => {
		const of = occurrence('2026-11-25T08:30:00Z', {original: '2026-11-24T13:00:00Z', minutes: 15});
		const findings = findFindings(world([meeting(of)], {people: [{...ana, lastCareer: null}]}));
		expect(findings.map(({type}) => type)).toContain('career-due');
		expect(markFor({...plain, findings})).toEqual({
			tokens: ['one-on-one', 'short', 'moved'].sort((one, two) => findings.findIndex(({type}) => type === one) - findings.findIndex(({type}) => type === two)),
			label: ['1-1 with Ana', ...findings.filter(({occurrence: key}) => key !== null).map(({summary}) => summary)].join(' · '),
		});
	});
});
