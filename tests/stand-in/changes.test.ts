import {describe, expect, it} from 'vitest';
import {moved, removed} from './changes';
import type {StandInEvent} from './model';
import {instanceById, instancesBetween} from './recurrence';

const account = {email: 'robin@example.com', name: 'Robin Example', zone: 'Europe/Berlin', locale: 'en-GB'};
const weekly: StandInEvent = {id: 'abc', title: 'Ana / Robin', start: '2026-11-03T10:00', end: '2026-11-03T10:30', series: {every: 1}};
const second = instanceById([weekly], 'abc_20261110T090000Z', account)!;

function drawn(events: StandInEvent[]): string[] {
	return instancesBetween(events, '2026-11-01', '2026-11-22', account).map(({id, start}) => `${id} ${start}`);
}

describe('moving one of a series', () => {
	it('changes this event alone, under the same id', () => {
		expect(drawn(moved([weekly], second, '2026-11-12T15:00', '2026-11-12T15:30', 'this', account.zone))).toStrictEqual([
			'abc_20261103T090000Z 2026-11-03T10:00', 'abc_20261110T090000Z 2026-11-12T15:00', 'abc_20261117T090000Z 2026-11-17T10:00',
		]);
	});

	it('splits the series for this and following events', () => {
		expect(drawn(moved([weekly], second, '2026-11-12T15:00', '2026-11-12T15:30', 'following', account.zone))).toStrictEqual([
			'abc_20261103T090000Z 2026-11-03T10:00', 'abc_R20261110T090000_20261112T140000Z 2026-11-12T15:00', 'abc_R20261110T090000_20261119T140000Z 2026-11-19T15:00',
		]);
	});

	it('shifts all events, and their ids with them', () => {
		expect(drawn(moved([weekly], second, '2026-11-12T15:00', '2026-11-12T15:30', 'all', account.zone))).toStrictEqual([
			'abc_20261105T140000Z 2026-11-05T15:00', 'abc_20261112T140000Z 2026-11-12T15:00', 'abc_20261119T140000Z 2026-11-19T15:00',
		]);
	});
});

describe('deleting one of a series', () => {
	it.each([
		['this', ['2026-11-03', '2026-11-17']],
		['following', ['2026-11-03']],
		['all', []],
	] as const)('leaves what is not meant by "%s"', (scope, dates) => {
		expect(drawn(removed([weekly], second, scope)).map(line => line.split(' ')[1]?.slice(0, 10))).toStrictEqual([...dates]);
	});
});
