import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {ana, meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import {handbookRules} from '@/lib/domain/rule';

const start = '2026-11-24T13:00:00Z';
const short = (more: Parameters<typeof occurrence>[1], of: Partial<Parameters<typeof world>[1]> = {}) =>
	findFindings(world([meeting(occurrence(start, more))], of)).filter(({type}) => type === 'short');

describe('a short 1-1', () => {
	it('says how long it is and what was promised', () => {
		expect(short({minutes: 20})).toMatchObject([{
			id: `short|robin@acme.test|s|${start}|20`, level: 'notice', summary: '20 minutes instead of 30', date: '2026-11-24', since: now,
			evidence: ['On your calendar from Tue 24 Nov, 14:00 to 14:20', 'Rule: at least 30 minutes (25 count as 30)'],
			action: {type: 'open'},
		}]);
	});

	it('weighs more when it was longer before', () => {
		const [finding] = short({minutes: 15, minutesBefore: 30, lastSeenAt: '2026-11-20T08:00:00Z'});
		expect(finding).toMatchObject({level: 'warn', since: '2026-11-20T08:00:00Z'});
		expect(finding?.evidence).toContain('It was 30 minutes before');
		expect(short({minutes: 20, minutesBefore: 15})[0]?.level).toBe('notice');
	});

	it.each([[24, 1], [25, 0], [30, 0], [60, 0]])('%i minutes of 30 promised', (minutes, found) => {
		expect(short({minutes})).toHaveLength(found);
	});

	it('follows the rules of all and of one person', () => {
		expect(short({minutes: 30}, {rules: {...handbookRules, minimumMinutes: 45}})).toHaveLength(1);
		expect(short({minutes: 15}, {people: [{...ana, overrides: {minimumMinutes: 15}}]})).toEqual([]);
	});

	it.each([['gone', {present: false}], ['declined', {response: 'declined' as const}]])('is none when %s', (_why, more) => {
		expect(short({minutes: 15, ...more})).toEqual([]);
	});

	it('is none once over for 14 days', () => {
		expect(short({minutes: 15}, {now: '2026-12-08T12:59:00Z'})).toHaveLength(1);
		expect(short({minutes: 15}, {now: '2026-12-08T13:01:00Z'})).toEqual([]);
	});
});
