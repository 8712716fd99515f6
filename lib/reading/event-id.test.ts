import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {readEventId, splitEventId} from './event-id';

const encode = (text: string): string => btoa(text).replace(/=+$/, '');

describe('readEventId', () => {
	it.each([
		['single event', 'abc123 me@m', {id: 'abc123', base: 'abc123', lineage: 'abc123', original: null, calendar: 'me@gmail.com'}],
		['timed instance', 'abc123_20261005T140000Z me@m', {id: 'abc123_20261005T140000Z', base: 'abc123', lineage: 'abc123', original: '2026-10-05T14:00:00Z', calendar: 'me@gmail.com'}],
		['all-day instance', 'abc_20261005 Team@Example.com', {id: 'abc_20261005', base: 'abc', lineage: 'abc', original: '2026-10-05', calendar: 'team@example.com'}],
		['split series', 'abc_R20260901T090000_20261006T090000Z me@m', {id: 'abc_R20260901T090000_20261006T090000Z', base: 'abc_R20260901T090000', lineage: 'abc', original: '2026-10-06T09:00:00Z', calendar: 'me@gmail.com'}],
		['shared calendar', 'abc x1y2@g', {id: 'abc', base: 'abc', lineage: 'abc', original: null, calendar: 'x1y2@group.calendar.google.com'}],
		['no calendar', 'abc123', {id: 'abc123', base: 'abc123', lineage: 'abc123', original: null, calendar: ''}],
	])('reads a %s', (_name, text, value) => {
		expect(readEventId(encode(text))).toEqual({ok: true, value});
	});

	it('leaves an id whole when its tail is no date', () => {
		expect(splitEventId('import_20269999')).toEqual({base: 'import_20269999', lineage: 'import_20269999', original: null});
	});

	it('calls a task expected, not broken', () => {
		expect(readEventId('tasks_abc')).toMatchObject({ok: false, expected: true});
		expect(readEventId(encode('tasks_abc me@m'))).toMatchObject({ok: false, expected: true});
	});

	it('never throws, whatever stands in the attribute', () => {
		fc.assert(fc.property(fc.string(), raw => {
			expect(readEventId(raw)).toHaveProperty('ok');
		}));
	});
});
