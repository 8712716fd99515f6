import {describe, expect, it} from 'vitest';
import {bookUrl, eventUrl} from '@/lib/cadence/book';

describe('the form', () => {
	const slot = {title: 'Ana & Robin: 1-1 #2', guest: 'ana+1@acme.test', start: '2026-10-24T22:30:00Z', minutes: 180, zone: 'Europe/Berlin'};

	it('is filled with wall clocks of the zone, also over the night the clocks change', () => {
		const url = new URL(bookUrl(slot));
		expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
		// 00:30 and three real hours later, of which one is told twice.
		expect(Object.fromEntries(url.searchParams)).toEqual({
			action: 'TEMPLATE', text: slot.title, add: slot.guest, dates: '20261025T003000/20261025T023000', ctz: 'Europe/Berlin',
		});
	});

	it('repeats and picks an account when told, and invites nobody when there is no address', () => {
		const query = new URL(bookUrl({...slot, guest: '', everyWeeks: 13, account: 'robin@acme.test'})).searchParams;
		expect(query.get('recur')).toBe('RRULE:FREQ=WEEKLY;INTERVAL=13');
		expect(query.get('authuser')).toBe('robin@acme.test');
		expect(query.has('add')).toBe(false);
	});
});

describe('the event', () => {
	const decoded = (url: string): string => atob(decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''));

	it.each([
		['robin@acme.test', 'abc robin@acme.test'],
		['robin@gmail.com', 'abc robin@m'],
		['', 'abc me@home.test'],
	])('on calendar "%s"', (calendar, id) => {
		const url = eventUrl({eventId: 'abc', calendar, account: 'me@home.test'});
		expect(decoded(url)).toBe(id);
		expect(new URL(url).pathname).not.toContain('=');
		expect(new URL(url).searchParams.get('authuser')).toBe('me@home.test');
	});
});
