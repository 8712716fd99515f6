import {expect, it} from 'vitest';
import type {TimedChip} from './chip';
import {checkZone} from './zone-check';
import {ZoneClock} from './zone-clock';

const chip = (original: string | null, date: string, startMinute: number): TimedChip => ({
	identity: {id: 'x', base: 'x', lineage: 'x', original, calendar: 'me@gmail.com'},
	title: 'x', date, startMinute, endMinute: startMinute + 30, response: 'unknown',
});

it('agrees when events are drawn where they were planned, also across a clock change', () => {
	expect(checkZone([
		chip('2026-10-23T08:00:00Z', '2026-10-23', 600),
		chip('2026-10-26T09:00:00Z', '2026-10-26', 600),
		chip('2026-10-27T09:00:00Z', '2026-10-28', 840),
	], new ZoneClock('Europe/Berlin'))).toBe('agrees');
});

it('disagrees when everything is off by the same amount', () => {
	const off = ['2026-11-23', '2026-11-24', '2026-11-25'].map(date => chip(`${date}T09:00:00Z`, date, 540));
	expect(checkZone(off, new ZoneClock('Europe/Berlin'))).toBe('disagrees');
	expect(checkZone(off, new ZoneClock('UTC'))).toBe('agrees');
});

it('one moved event alone decides nothing', () => {
	expect(checkZone([chip('2026-11-23T09:00:00Z', '2026-11-24', 600)], new ZoneClock('UTC'))).toBe('unknown');
	expect(checkZone([chip(null, '2026-11-24', 600)], new ZoneClock('UTC'))).toBe('unknown');
});
