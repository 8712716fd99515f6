import {describe, expect, it} from 'vitest';
import {occurrenceKeyOf} from '@/lib/domain/event';
import {partsOf} from './occurrence-parts';

const account = 'me@example.com';

describe('partsOf', () => {
	it.each([
		['a recurring one', 'abc', '2026-11-17T14:00:00Z', {eventId: 'abc_20261117T140000Z', series: `${account}|abc`, start: '2026-11-17T14:00:00Z'}],
		['one of a split series', 'abc_R20261001T120000', '2026-11-17T14:00:00Z', {eventId: 'abc_R20261001T120000_20261117T140000Z', series: `${account}|abc`}],
		['one of a series split on a date', 'abc_R20261001', '2026-11-17T14:00:00Z', {series: `${account}|abc`}],
		['an all-day one', 'abc', '2026-11-17', {eventId: 'abc_20261117', start: null, original: '2026-11-17'}],
		['a single one', 'abc', null, {eventId: 'abc', start: null, original: null}],
		['one with parts of a second', 'abc', '2026-11-17T14:00:00.000Z', {eventId: 'abc_20261117T140000Z'}],
	])('takes %s apart', (_, base, original, expected) => {
		expect(partsOf(occurrenceKeyOf(account, {base, original}))).toMatchObject({account, ...expected});
	});
});
