import 'temporal-polyfill/global';
import type {LocalDate, StandInEvent, StandInGuest} from './model.ts';

/** Somebody on a guest list. */
export interface Human {
	email: string;
	name: string;
}

/** A stable event id in Google's alphabet (base32hex, 26 characters), made from any text. */
export function idFor(text: string): string {
	let state = 2_166_136_261;
	return Array.from({length: 26}, (_, index) => {
		for (const character of `${index}${text}`) {
			state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
		}

		return (state % 32).toString(32);
	}).join('');
}

/** Start and end of a slot such as `14:00` and 30 minutes on one date; account's zone. */
export function slot(date: LocalDate, time: string, minutes: number): {start: string; end: string} {
	const start = Temporal.PlainDateTime.from(`${date}T${time}`);
	const text = (each: Temporal.PlainDateTime) => each.toString({smallestUnit: 'minute'});
	return {start: text(start), end: text(start.add({minutes}))};
}

/** Guest rows: the organiser first; everybody has accepted unless `answers` (by address) says otherwise. */
export function guestList(organizer: Human, others: Human[], answers: Record<string, StandInGuest['response']> = {}): StandInGuest[] {
	return [organizer, ...others].map((human, index) => ({...human, response: answers[human.email] ?? 'accepted', organizer: index === 0}));
}

/** An event of `minutes` at a time of one date, with an id made from its title and start. */
export function eventAt(title: string, date: LocalDate, time: string, minutes: number, more: Partial<StandInEvent> = {}): StandInEvent {
	return {id: idFor(`${title} ${date} ${time}`), title, ...slot(date, time, minutes), ...more};
}

/** The date of a weekday (ISO, Monday is 1) in the week of `date`, weeks beginning on Monday; `weeks` later or earlier. */
export function weekdayNear(date: LocalDate, weekday: number, weeks = 0): LocalDate {
	const day = Temporal.PlainDate.from(date);
	return day.add({days: weekday - day.dayOfWeek + weeks * 7}).toString();
}
