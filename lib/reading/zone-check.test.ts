import {expect, it} from 'vitest';
import type {TimedChip} from './timed-chip';
import {checkZone, type ZoneEvidence} from './zone-check';
import {ZoneClock} from './zone-clock';

const chip = (original: string | null, date: string, startMinute: number): TimedChip => ({
	identity: {id: 'x', base: 'x', lineage: 'x', original, calendar: 'me@gmail.com'},
	title: 'x', date, startMinute, endMinute: startMinute + 30, response: 'unknown', fields: [], witnesses: ['place', 'spoken'],
});
const check = (zone: string, chips: TimedChip[], more: Partial<ZoneEvidence> = {}) =>
	checkZone({chips, labels: [], dates: ['2026-11-23', '2026-11-29'], browser: new ZoneClock(zone), ...more}, new ZoneClock(zone));

it('agrees when events are drawn where they were planned, also across a clock change', () => {
	expect(check('Europe/Berlin', [
		chip('2026-10-23T08:00:00Z', '2026-10-23', 600),
		chip('2026-10-26T09:00:00Z', '2026-10-26', 600),
		chip('2026-10-27T09:00:00Z', '2026-10-28', 840),
	])).toBe('agrees');
});

it.each([
	['Asia/Kathmandu', '2026-11-23T09:00:00Z', '2026-11-23', 14 * 60 + 45],
	['America/St_Johns', '2026-11-23T13:30:00Z', '2026-11-23', 600],
	['Pacific/Chatham', '2026-11-22T20:15:00Z', '2026-11-23', 600],
])('agrees in %s', (zone, original, date, minute) => {
	expect(check(zone, [chip(original, date, minute)])).toBe('agrees');
});

it('disagrees when everything is off by the same amount', () => {
	const off = ['2026-11-23', '2026-11-24', '2026-11-25'].map(date => chip(`${date}T09:00:00Z`, date, 540));
	expect(check('Europe/Berlin', off)).toBe('disagrees');
	expect(check('UTC', off)).toBe('agrees');
});

it('one moved event alone decides nothing', () => {
	expect(check('UTC', [chip('2026-11-23T09:00:00Z', '2026-11-24', 600)])).toBe('unknown');
	expect(check('UTC', [chip(null, '2026-11-24', 600)])).toBe('unknown');
});

it('where events do not tell, the offsets written in the grid do', () => {
	expect(check('Europe/Berlin', [], {labels: [60]})).toBe('agrees');
	expect(check('Europe/Berlin', [], {labels: [-300, 60]})).toBe('agrees');
	expect(check('Europe/Berlin', [], {labels: [-300]})).toBe('disagrees');
});

it('a zone that nothing confirms and that is not even the browser\'s is not believed', () => {
	const one = [chip('2026-11-23T09:00:00Z', '2026-11-24', 600)];
	expect(check('Europe/Berlin', one, {browser: new ZoneClock('America/New_York')})).toBe('disagrees');
	expect(check('Europe/Berlin', one, {browser: new ZoneClock('Europe/Paris')})).toBe('unknown');
});
