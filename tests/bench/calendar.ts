import 'temporal-polyfill/global';
import type {StandInEvent} from '../stand-in/model.ts';

const names = ['Ana', 'Oluwaseun', 'Mei', 'Jonas', 'Priya', 'Kofi', 'Zoë', 'Bo', 'Ines', 'Tomasz', 'Ravi', 'Lena'];

/** Whom the event of this number is with. */
export function guestOf(index: number, oneIn = 5): {first: string; name: string; email: string} {
	const first = names[(oneIn === 5 ? index : Math.floor(index / oneIn)) % names.length] ?? '';
	return {first, name: `${first} Example`, email: `${first.toLowerCase()}${index}@example.com`};
}

/** Every week has the same number of events, from long ago to far ahead; one in five, or in so many, is a 1-1: one in five is more than anybody has. */
export function busyCalendar(chips: number, oneIn = 5): StandInEvent[] {
	const monday = Temporal.Now.plainDateISO().subtract({weeks: 2, days: Temporal.Now.plainDateISO().dayOfWeek - 1});
	return Array.from({length: chips}, (_, index) => {
		const day = monday.add({days: index % 7});
		const start = day.toPlainDateTime({hour: 7}).add({minutes: 15 * (Math.floor(index / 7) % 56)});
		const {first: name, ...guest} = guestOf(index, oneIn);
		return {
			id: `bench${index.toString(32).padStart(5, '0')}`,
			title: index % oneIn === 0 ? `${name} / Robin` : `Meeting ${index} of ${name}`,
			start: start.toString({smallestUnit: 'minute'}),
			end: start.add({minutes: 30}).toString({smallestUnit: 'minute'}),
			guests: [{email: 'robin@example.com', name: 'Robin Example', response: 'accepted', organizer: true}, {...guest, response: 'accepted'}],
			series: {every: 1},
		};
	});
}
