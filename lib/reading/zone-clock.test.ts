import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {addDays, instantAt} from '@/lib/domain/time';
import {ZoneClock} from './zone-clock';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'UTC'];

it('agrees with Temporal on every minute of every date of years with clock changes', () => {
	fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({min: 0, max: 6000}), fc.integer({min: 0, max: 1440}), (zone, days, minute) => {
		const date = addDays('2011-06-01', days);
		expect(new ZoneClock(zone).instantOf(date, minute)).toBe(instantAt(date, minute, zone));
	}), {numRuns: 1500});
});

it('and back', () => {
	fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({min: 0, max: 9_000_000}), (zone, minutes) => {
		const instant = Temporal.Instant.from('2011-06-01T00:00:00Z').add({minutes});
		const wall = instant.toZonedDateTimeISO(zone).toPlainDateTime().toZonedDateTime('UTC');
		expect(new ZoneClock(zone).wallMinutesAt(instant.toString())).toBe(wall.epochMilliseconds / 60_000);
	}), {numRuns: 1500});
});

it.each([
	['2026-03-29', 150, '2026-03-29T01:30:00Z'],
	['2026-10-25', 150, '2026-10-25T00:30:00Z'],
	['2026-10-25', 240, '2026-10-25T03:00:00Z'],
])('is right on the day the clock changes: %s, minute %i', (date, minute, instant) => {
	expect(new ZoneClock('Europe/Berlin').instantOf(date, minute)).toBe(instant);
});
