import {describe, expect, it} from 'vitest';
import {occurrence} from '@/lib/cadence/world.fixture';
import type {Occurrence} from '@/lib/domain/occurrence';
import {supersededAmong} from '@/lib/ledger/superseded';

const old = (start: string, more: Parameters<typeof occurrence>[1] = {}): Occurrence => {
	const of = occurrence(start, more);
	return {...of, key: of.eventId, series: 'robin@acme.test|s'};
};
const later = (start: string, more: Parameters<typeof occurrence>[1] = {}): Occurrence => old(start, {in: 's_R20260507T000000', ...more});

describe('4.10 a split: what the old part had planned after it is no more', () => {
	it.each<[string, Occurrence[], string[]]>([
		['dates of the old part from the split on', [old('2026-04-30T12:00:00Z'), old('2026-05-07T12:00:00Z'), later('2026-05-07T12:00:00Z')], ['2026-05-07T12:00:00Z']],
		['none when no later part was seen', [old('2026-05-07T12:00:00Z')], []],
		['none when the later part is gone itself', [old('2026-05-07T12:00:00Z'), later('2026-05-07T12:00:00Z', {present: false})], []],
		['none of another series', [{...old('2026-05-07T12:00:00Z'), series: 'robin@acme.test|t'}, later('2026-05-07T12:00:00Z')], []],
		['none of the later part', [later('2026-05-07T12:00:00Z'), later('2026-05-14T12:00:00Z')], []],
	])('%s', (_what, all, expected) => {
		const superseded = supersededAmong(all);
		expect(all.filter(({key, eventId}) => superseded.has(key) && !eventId.includes('_R')).map(({original}) => original)).toEqual(expected);
		expect(all.filter(({key, eventId}) => superseded.has(key) && eventId.includes('_R'))).toEqual([]);
	});
});
