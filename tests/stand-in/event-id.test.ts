import {describe, expect, it} from 'vitest';
import {compact, decodeEventId, encodeEventId} from './event-id';

describe('event ids', () => {
	it.each([
		['abc123def456ghi789_20261005T140000Z', 'me@gmail.com', 'abc123def456ghi789_20261005T140000Z me@m'],
		['abc', 'robin@example.com', 'abc robin@example.com'],
		['abc', 'team@group.calendar.google.com', 'abc team@g'],
		['abc', 'holidays@group.v.calendar.google.com', 'abc holidays@v'],
		['abc', 'feed@import.calendar.google.com', 'abc feed@i'],
	])('write %s on %s as unpadded base64', (id, calendar, text) => {
		const encoded = encodeEventId(id, calendar);
		expect(atob(encoded)).toBe(text);
		expect(encoded).not.toContain('=');
		expect(decodeEventId(encoded)).toBe(id);
	});

	it('write instants and dates without punctuation', () => {
		expect(compact('2026-10-05T14:00:00Z')).toBe('20261005T140000Z');
		expect(compact('2026-10-05')).toBe('20261005');
	});
});
