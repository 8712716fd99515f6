import {eventAt, guestList, idFor, weekdayNear} from './build-event.ts';
import {robin, team} from './demo-people.ts';
import type {LocalDate, StandInEvent} from './model.ts';

const everyDay = [1, 2, 3, 4, 5];
const banana = {colour: 'rgb(246, 191, 38)', colourName: 'Banana'};
const sage = {colour: 'rgb(51, 182, 121)', colourName: 'Sage'};
const graphite = {colour: 'rgb(97, 97, 97)', colourName: 'Graphite'};
const grape = {colour: 'rgb(142, 36, 170)', colourName: 'Grape'};

/** Everything on the demonstration calendar that is not a 1-1, some of it looking like one. */
export function demoNoise(today: LocalDate): StandInEvent[] {
	const {ana, oluwaseun, mei, jonas, priya, zoe} = team;
	const on = (weekday: number, weeks = 0) => weekdayNear(today, weekday, weeks);
	const weekly = {series: {every: 1, until: on(7, 6)}};
	const daily = {series: {every: 1, on: everyDay, until: on(7, 6)}};
	const allDay = (title: string, first: LocalDate, after: LocalDate, more: Partial<StandInEvent> = {}): StandInEvent => ({id: idFor(title + first), title, start: first, end: after, allDay: true, ...more});

	return [
		eventAt('Stand-up', on(1, -8), '09:15', 15, {...daily, guests: guestList(ana, [robin, oluwaseun, mei, jonas])}),
		eventAt('Lunch', on(1, -8), '12:30', 45, {...daily, ...graphite}),
		eventAt('Planning', on(1, -8), '10:00', 75, {...weekly, guests: guestList(robin, [ana, oluwaseun, mei, jonas, priya]), location: 'Berlin-3-Buche (12)'}),
		// Says "1:1" and is none: four people.
		eventAt('1:1 tooling review', on(1), '13:30', 45, {guests: guestList(jonas, [robin, mei, priya])}),
		eventAt('Focus time', on(2, -8), '13:15', 120, {...weekly, ...grape}),
		eventAt('Interview: backend engineer', on(3), '10:00', 60, {guests: guestList(zoe, [robin, priya], {[robin.email]: 'needs-response'}), description: 'System design.'}),
		eventAt('Hiring committee', on(5), '11:00', 60, {guests: guestList(zoe, [robin, ana, mei, jonas, priya]), hiddenGuests: true}),
		eventAt('Dentist', on(4), '08:00', 60, banana),
		eventAt('Design review', on(4), '15:00', 60, {guests: guestList(mei, [robin, jonas, ana], {[robin.email]: 'tentative'})}),
		eventAt('Demo & retro', on(5, -8), '14:00', 75, {...weekly, ...sage, guests: guestList(robin, [ana, oluwaseun, mei, jonas, priya])}),
		eventAt('Send the hiring plan', on(2), '17:30', 30, {type: 'task', id: `tasks_${idFor(`plan ${on(2)}`)}`}),
		allDay('Home', on(5), on(6), {type: 'working-location'}),
		allDay('Jonas’s birthday', on(3, 1), on(4, 1), {type: 'birthday'}),
		allDay('Mei on leave', on(1, 1), on(3, 1), {calendar: 'team.absences@group.calendar.google.com', calendarName: 'Team absences'}),
		allDay('Team days', on(3), on(5), sage),
		allDay('Oluwaseun out', on(5), on(6), {calendar: 'team.absences@group.calendar.google.com', calendarName: 'Team absences'}),
	];
}
