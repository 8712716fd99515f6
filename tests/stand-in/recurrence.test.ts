import {describe, expect, it} from 'vitest';
import type {StandInEvent} from './model';
import {instanceById, instancesBetween} from './recurrence';

const account = {email: 'robin@example.com', name: 'Robin Example', zone: 'Europe/Berlin', locale: 'en-GB'};
const weekly: StandInEvent = {id: 'abc', title: 'Ana / Robin', start: '2026-10-06T10:00', end: '2026-10-06T10:30', series: {every: 1}};

function drawn(event: StandInEvent, first: string, last: string): string[] {
	return instancesBetween([event], first, last, account).map(({id, start, end}) => `${id} ${start} ${end}`);
}

describe('a series', () => {
	it('keeps the wall clock over the end of summer time, and its ids follow UTC', () => {
		expect(drawn(weekly, '2026-10-19', '2026-11-01')).toStrictEqual([
			'abc_20261020T080000Z 2026-10-20T10:00 2026-10-20T10:30',
			'abc_20261027T090000Z 2026-10-27T10:00 2026-10-27T10:30',
		]);
	});

	it('begins with its first date and ends with its last', () => {
		const event = {...weekly, series: {every: 1, until: '2026-10-13'}};
		expect(drawn(event, '2026-09-01', '2026-12-31').map(line => line.slice(0, 12))).toStrictEqual(['abc_20261006', 'abc_20261013']);
	});

	it('counts fortnights in whole weeks, whatever the weekday', () => {
		const event = {...weekly, series: {every: 2, on: [1, 2]}};
		expect(drawn(event, '2026-10-05', '2026-10-21').map(line => line.slice(4, 12))).toStrictEqual(['20261006', '20261019', '20261020']);
	});

	it('draws a moved instance where it went, under the id of where it was', () => {
		const event = {...weekly, series: {every: 1, changes: {'2026-10-13': {start: '2026-10-23T15:00', end: '2026-10-23T15:15'}}}};
		expect(drawn(event, '2026-10-12', '2026-10-18')).toStrictEqual([]);
		expect(drawn(event, '2026-10-21', '2026-10-25')).toStrictEqual(['abc_20261013T080000Z 2026-10-23T15:00 2026-10-23T15:15']);
	});

	it('leaves out what was cancelled, and does not find it by id', () => {
		const event = {...weekly, series: {every: 1, changes: {'2026-10-13': {cancelled: true}}}};
		expect(drawn(event, '2026-10-12', '2026-10-18')).toStrictEqual([]);
		expect(instanceById([event], 'abc_20261013T080000Z', account)).toBeUndefined();
	});

	it('is found by an id whose UTC date is the day before', () => {
		const early = {...weekly, start: '2026-10-06T00:30', end: '2026-10-06T01:00'};
		expect(instanceById([early], 'abc_20261005T223000Z', account)?.start).toBe('2026-10-06T00:30');
	});

	it('has plain dates in the ids of all-day instances', () => {
		const event: StandInEvent = {...weekly, start: '2026-10-06', end: '2026-10-07', allDay: true};
		expect(drawn(event, '2026-10-12', '2026-10-18')).toStrictEqual(['abc_20261013 2026-10-13 2026-10-14']);
	});
});
