import {eventAt, guestList, slot, weekdayNear} from './build-event.ts';
import type {Human} from './build-event.ts';
import {demoNoise} from './demo-noise.ts';
import {robin, room, team} from './demo-people.ts';
import type {LocalDate, StandInEvent, StandInSeries} from './model.ts';

/** Weeks the series of the demonstration reach back from, and ahead of, the present one. */
const past = 8;
const ahead = 6;

/** A believable calendar of a made-up team lead around `today` (zone Europe/Berlin): 1-1s kept, moved, cut, declined and lost, amid noise. */
export function demoTeam(today: LocalDate): StandInEvent[] {
	const {ana, oluwaseun, mei, jonas, priya, kofi, zoe, bo} = team;
	const on = (weekday: number, weeks = 0) => weekdayNear(today, weekday, weeks);
	const talk = (title: string, who: Human, first: LocalDate, time: string, minutes: number, series: Partial<StandInSeries> = {}, more: Partial<StandInEvent> = {}) =>
		eventAt(title, first, time, minutes, {guests: guestList(robin, [who]), series: {every: 1, until: on(7, ahead), ...series}, ...more});

	return [
		// Kept every week, but not this Tuesday: moved to Thursday afternoon.
		talk('Ana / Robin', ana, on(2, -past), '10:00', 30, {changes: {[on(2)]: slot(on(4), '15:00', 30)}}),
		// The other one declined this week.
		talk('Weekly 1:1 Oluwaseun & Robin', oluwaseun, on(1, -past), '15:00', 30, {changes: {[on(1)]: {responses: {[oluwaseun.email]: 'declined'}}}}),
		talk('Mei <> Robin', mei, on(3, -past), '14:00', 45, {every: 2}),
		// Half an hour became a quarter.
		talk('1-1 Jonas / Robin', jonas, on(4, -past), '11:00', 30, {changes: {[on(4)]: slot(on(4), '11:00', 15)}}),
		// This week's was deleted.
		talk('Priya & Robin 1-1', priya, on(5, -past), '10:00', 30, {changes: {[on(5)]: {cancelled: true}}}),
		// Robin declined Robin's own manager this week. The room on the list is no person.
		talk('Zoë / Robin', zoe, on(2, -past), '16:00', 45, {changes: {[on(2)]: {response: 'declined'}}}, {
			guests: [...guestList(zoe, [robin]), {...room, room: true, response: 'accepted'}], location: room.name,
		}),
		talk('Bo–Robin catch-up', bo, on(4, -past + 1), '16:30', 30, {every: 2}, {guests: guestList(bo, [robin])}),
		// A newcomer: the first talk this week, the series from the next on.
		eventAt('First 1-1: Kofi / Robin', on(3), '16:00', 45, {guests: guestList(robin, [kofi]), description: 'Getting to know each other.'}),
		talk('Kofi / Robin', kofi, on(3, 1), '16:00', 30),
		// Career talks: one long ago, one booked.
		eventAt('Career 1-1: Ana / Robin', on(4, -15), '14:00', 60, {guests: guestList(robin, [ana])}),
		eventAt('Career 1-1: Jonas / Robin', on(2, -6), '14:00', 60, {guests: guestList(robin, [jonas])}),
		eventAt('Career 1-1: Mei / Robin', on(4, 2), '13:30', 60, {guests: guestList(robin, [mei], {[mei.email]: 'needs-response'})}),
		...demoNoise(today),
	];
}
