import type {DrawnDetails, DrawnForm, DrawnGuest} from '@/lib/domain/drawn';
import type {Response} from '@/lib/domain/event';
import type {Reading} from '@/lib/domain/reading';
import type {Details, Guest} from '@/lib/domain/sighting';
import type {UtcInstant} from '@/lib/domain/time';
import type {PageWords} from '@/lib/domain/words';
import {namedAnswer} from './answer';
import {readClockTimes} from './clock-text';
import {dayPeriodsOf} from './day-periods';
import {asciiDigits, numbersIn} from './digits';
import {readEventId} from './event-id';
import {clockOf} from './read-view';
import {fieldsOf} from './spoken-text';

/** What an opened event says. A hidden or truncated guest list, or rows still to come, is unknown. */
export function readDetails(drawn: DrawnDetails, words: PageWords): Reading<Details> {
	const {account, title, repeats, form, seenAt} = drawn;
	const identity = readEventId(drawn.raw);
	if (!identity.ok) {
		return identity;
	}

	const guests = drawn.guests?.map(guest => readGuest(guest, words)) ?? [];
	const [announced = 0] = numbersIn(drawn.guestCount);
	const isComplete = guests.length > 0 && guests.filter(({room}) => !room).length >= announced;
	return {
		ok: true,
		value: {
			...identity.value, account, title, seenAt,
			guests: isComplete ? guests : null,
			start: form && instantOf(form.startDate, form.startDateText, form.startTime, form, drawn),
			end: form && instantOf(form.endDate, form.endDateText, form.endTime, form, drawn),
			repeats: repeats === '' ? null : repeats,
			unsaved: form?.unsaved ?? false,
			from: form === null ? 'bubble' : 'edit-page',
		},
	};
}

function readGuest({email, label, name, organizer, group}: DrawnGuest, words: PageWords): Guest {
	const fields = guestFields({email, label, name});
	const said = name === '' ? label.split(/[,，、،;]/)[0]?.trim() ?? '' : name;
	return {
		email, organizer, group,
		name: said.toLowerCase() === email ? '' : said,
		response: namedAnswer(fields, words),
		optional: fields.some(field => words.optional.includes(field)),
		room: email.endsWith('@resource.calendar.google.com'),
	};
}

/** What a row's label says behind the name, in the form in which words are looked up. */
export function guestFields({email, label, name}: Pick<DrawnGuest, 'email' | 'label' | 'name'>): string[] {
	const [first = ''] = label.split(/[,，、،;]/);
	const behind = label.slice((name === '' ? first : name).length);
	return fieldsOf(behind).filter(field => field !== '' && field !== email);
}

/** The owner's answer by the pressed button, in any language; unknown when the page has no such buttons. */
export function pressedAnswer({pressed}: DrawnDetails): Response {
	return pressed === null ? 'unknown' : ({yes: 'accepted', no: 'declined', maybe: 'tentative', none: 'needs-response'} as const)[pressed];
}

/** The moment that two fields of the edit page name; null when they are not sure. The text beside `date` follows what is typed, so it must hold the same day. */
function instantOf(date: string, dateText: string, time: string, {startTime, endTime}: DrawnForm, {account: {zone, locale}}: DrawnDetails): UtcInstant | null {
	const match = /^(\d{4})(\d\d)(\d\d)$/.exec(date);
	const periods = dayPeriodsOf(locale);
	const [clock, more] = readClockTimes(time, periods);
	if (match === null || clock === undefined || more !== undefined || !numbersIn(dateText).includes(Number(match[3]))) {
		return null;
	}

	// "9:00" alone may be either half of the day, unless one of the two times shows that the page writes 24 hours, as a zero before it does too.
	const is24 = [startTime, endTime].some(text => /^\D*0\d/.test(asciiDigits(text)) || readClockTimes(text, periods).some(({told}) => told === '24 h'));
	const [only] = clock.meanings;
	const minute = clock.told !== null ? only : is24 ? clock.in24 : undefined;
	return minute === undefined ? null : clockOf(zone).instantOf(match.slice(1).join('-'), minute);
}
