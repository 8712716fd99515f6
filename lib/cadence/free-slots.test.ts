import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {freeSlots} from '@/lib/cadence/free-slots';
import {thinkTwice} from '@/lib/cadence/think-twice';
import {subjectsOf} from '@/lib/cadence/subject';
import {account, at14, covered, meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import {minutesBetween, weekdayOf} from '@/lib/domain/time';

const own = occurrence('2026-11-25T13:00:00Z');
const dates = new Set(covered('2026-11-23', '2026-11-29').map(({date}) => date));
const context = {zone: account.zone, now};
const busy = (start: string, minutes = 30) => occurrence(start, {in: `b${start}`, minutes});

describe('kept-slot alternatives within 48 hours', () => {
	it('are near, on different hours, and not over its own place', () => {
		expect(freeSlots(own, [], dates, context).map(({start}) => start)).toEqual(['2026-11-25T12:30:00Z', '2026-11-25T13:30:00Z', '2026-11-26T08:00:00Z']);
	});

	it('are free, not yet over, of dates that were looked at, and at most three', () => {
		const at = fc.integer({min: 0, max: 5 * 48}).map(half => new Date(Date.parse('2026-11-23T00:00:00Z') + half * 1_800_000).toISOString().replace('.000', ''));
		fc.assert(fc.property(fc.array(fc.tuple(at, fc.constantFrom(30, 60, 90)), {maxLength: 30}), fc.subarray([...dates]), (events, seen) => {
			const others = events.map(([start, minutes]) => busy(start, minutes));
			const slots = freeSlots(own, others, new Set(seen), context);
			expect(slots.length).toBeLessThanOrEqual(3);
			for (const {start, date} of slots) {
				const end = new Date(Date.parse(start) + 1_800_000).toISOString();
				expect(others.some(other => other.start < end && start < other.end)).toBe(false);
				expect(seen).toContain(date);
				expect(weekdayOf(date)).toBeLessThan(6);
				expect(Math.abs(minutesBetween(own.start, start))).toBeLessThanOrEqual(48 * 60);
				expect(Date.parse(start)).toBeGreaterThan(Date.parse(now));
			}
		}), {numRuns: 60});
	});

	it('are none where nothing was looked at', () => {
		expect(freeSlots(own, [], new Set(), context)).toEqual([]);
	});
});

describe('what is said before a move', () => {
	const think = (of = own) => {
		const [subject] = subjectsOf(world([...at14(['2026-11-10', '2026-11-17']), meeting(of), meeting(occurrence('2026-11-04T09:00:00Z', {original: '2026-11-03T13:00:00Z'}))]));
		return subject && thinkTwice(subject, of, freeSlots(of, [], dates, context), {account, now, person: 'ana'});
	};

	it('how long ago they met, what else was moved, and where else there is room', () => {
		expect(think()).toMatchObject({
			occurrence: own.key,
			title: '1-1 with Ana: think twice?',
			facts: ['6 days since you last met', '1 other one moved within three months'],
			slots: [{of: 'free', date: '2026-11-25', minutes: 30, label: expect.stringMatching(/^Free: Wed/) as unknown as string}, {of: 'free'}, {of: 'free'}],
		});
	});

	it('how often this one was moved', () => {
		const moved = occurrence('2026-11-25T13:00:00Z', {original: '2026-11-24T13:00:00Z'});
		expect(think(moved)?.facts).toContain('This one was moved once already');
	});
});
