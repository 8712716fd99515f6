import {describe, expect, it} from 'vitest';
import type {Hop} from '@/lib/domain/occurrence';
import {hopFacts, type HopFacts} from '@/lib/ledger/hops';

const planned = '2026-11-24T13:00:00Z';
const hop = (to: string, more: Partial<Hop> = {}): Hop => ({from: planned, to, noticedAt: '2026-11-23T13:00:00Z', minutesBefore: 30, minutesAfter: 30, by: null, ...more});

describe('4.4 each hop: notice, same day or not, earlier or later, longer or shorter, by whom', () => {
	it.each<[string, Hop, Partial<HopFacts>]>([
		['a day ahead, to the afternoon', hop('2026-11-24T15:00:00Z'), {noticeHours: 24, sameDay: true, direction: 'later', length: 'same', by: null}],
		['to the morning: less notice', hop('2026-11-24T09:00:00Z'), {noticeHours: 20, sameDay: true, direction: 'earlier'}],
		['to the next day', hop('2026-11-25T09:00:00Z'), {sameDay: false, direction: 'later'}],
		['over midnight in the zone, not in UTC', hop('2026-11-24T23:30:00Z'), {sameDay: false}],
		['shortened', hop('2026-11-24T15:00:00Z', {minutesAfter: 15}), {length: 'shorter'}],
		['lengthened', hop('2026-11-24T15:00:00Z', {minutesAfter: 60}), {length: 'longer'}],
		['known from its id alone', hop('2026-11-24T15:00:00Z', {noticedAt: null, minutesBefore: null}), {noticeHours: null, length: 'unknown'}],
		['noticed after the fact', hop('2026-11-24T15:00:00Z', {noticedAt: '2026-11-25T13:00:00Z'}), {noticeHours: null}],
		['by the owner', hop('2026-11-24T15:00:00Z', {by: 'me'}), {by: 'me'}],
	])('%s', (_what, given, expected) => {
		expect(hopFacts(given, 'Europe/Berlin')).toMatchObject(expected);
	});
});
