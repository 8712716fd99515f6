import {describe, expect, it} from 'vitest';
import {visibleRange} from './clock-words';
import {makeInstance} from './instance';
import type {StandInEvent} from './model';
import {spokenText} from './spoken';

const me = {email: 'me@gmail.com', name: 'Sample User', zone: 'America/New_York', locale: 'en-US'};

function say(event: Partial<StandInEvent>, hour12 = true, locale = 'en-US'): string {
	const account = {...me, locale};
	const whole: StandInEvent = {id: 'abc', title: 'Team Sync', start: '2026-06-02T10:30', end: '2026-06-02T12:00', ...event};
	return spokenText(makeInstance(whole, null, account), {account, hour12});
}

describe('the spoken text of a chip', () => {
	it('says times, title, owner, answer, place, colour and date', () => {
		expect(say({response: 'declined', colourName: 'Team Meetings'})).toBe('10:30am to 12pm, Team Sync, Sample User, Declined, No location, Color: Team Meetings, June 2, 2026');
	});

	it('names the place', () => {
		expect(say({start: '2026-06-02T12:00', end: '2026-06-02T12:30', response: 'accepted', location: 'Conference Room A'}))
			.toBe('12pm to 12:30pm, Team Sync, Sample User, Accepted, Location: Conference Room A, June 2, 2026');
	});

	it('says no answer when the owner is no guest, and the calendar when it is not the own one', () => {
		expect(say({calendar: 'c@group.calendar.google.com', calendarName: 'Critical'}, false)).toBe('10:30 to 12:00, Team Sync, Calendar: Critical, No location, June 2, 2026');
	});

	it('has the dates in front and none behind when it runs over midnight', () => {
		expect(say({start: '2024-06-09T22:15', end: '2024-06-10T06:30', title: 'Sleep', calendar: 'c@group.calendar.google.com', calendarName: 'Critical', colourName: 'Graphite'}))
			.toBe('June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, Sleep, Calendar: Critical, No location, Color: Graphite, ');
	});

	it('says the range of all-day events', () => {
		expect(say({start: '2026-03-10', end: '2026-03-12', allDay: true, title: 'Interviews', response: 'needs-response'})).toBe('All day, Interviews, Sample User, Needs RSVP, No location, March 10 – 11, 2026');
	});

	it('names what is no ordinary event', () => {
		expect(say({type: 'task', title: 'Minutes', start: '2025-12-11T19:00', end: '2025-12-11T19:30'})).toBe('task: Minutes, Not completed, December 11, 2025, 7pm');
		expect(say({type: 'working-location', title: 'Home', start: '2026-03-09', end: '2026-03-14', allDay: true})).toBe('Working location: Home, Sample User, March 9 – 13, 2026');
		expect(say({calendar: 'en.usa#holiday@group.v.calendar.google.com', calendarName: 'Holidays in United States', title: 'Spring', start: '2026-03-08', end: '2026-03-09', allDay: true})).toBe('All day, Spring, Calendar: Holidays in United States, March 8, 2026');
		expect(say({type: 'focus-time'})).toBe('Focus time: 10:30am to 12pm, Team Sync, Sample User, No location, June 2, 2026');
	});

	it('says that there is no title', () => {
		expect(say({title: ''})).toBe('10:30am to 12pm, (No title), Sample User, No location, June 2, 2026');
	});

	it.each([
		['en-GB', '10:30 to 12:00, Team Sync, Sample User, No location, 2 June 2026'],
		['de', '10:30 bis 12:00, Team Sync, Sample User, Kein Ort, 2. Juni 2026'],
		['fr', 'de 10:30 à 12:00, Team Sync, Sample User, Aucun lieu, 2 juin 2026'],
	])('speaks %s', (locale, text) => {
		expect(say({}, false, locale)).toBe(text);
	});
});

it.each([
	['2026-06-02T09:00', '2026-06-02T10:00', true, '9 – 10am'],
	['2026-06-02T10:00', '2026-06-02T13:00', true, '10am – 1pm'],
	['2026-06-02T10:30', '2026-06-02T12:00', true, '10:30am – 12pm'],
	['2026-06-02T09:00', '2026-06-02T10:00', false, '09:00 – 10:00'],
])('shows %s to %s as %s', (start, end, hour12, text) => {
	expect(visibleRange(start, end, {hour12, account: me})).toBe(text);
});
