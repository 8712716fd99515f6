import {timeWords} from './clock-words.ts';
import {dateRange, longDate} from './date-words.ts';
import type {Instance} from './instance.ts';
import type {StandInOptions} from './model.ts';
import {lastDateOf} from './recurrence.ts';
import {wordsFor} from './words.ts';
import type {Words} from './words.ts';

type Spoken = Pick<StandInOptions, 'account' | 'hour12'>;

/** What a screen reader says of a chip: times, title, owner, answer, place, colour, date, in the page's language. */
export function spokenText(instance: Instance, {account, hour12}: Spoken): string {
	const words = wordsFor(account.locale);
	const {event} = instance;
	const isOwn = instance.calendar === account.email;
	const fields = [
		`${words.quotes[0]}${instance.title}${words.quotes[1]}`,
		isOwn ? account.name : `${words.calendar}${event.calendarName ?? instance.calendar}`,
		// Said only to a guest of an event with guests.
		answerOf(instance, words),
		event.location ? `${words.location}${event.location}` : words.noLocation,
		event.colourName ? `${words.colour}${event.colourName}` : '',
	].filter(Boolean);
	const {prefix, date} = whenOf(instance, {account, hour12}, words);
	return [prefix, ...fields, date].join(words.comma);
}

function answerOf({response}: Instance, words: Words): string {
	switch (response) {
		case 'accepted': return words.accepted;
		case 'declined': return words.declined;
		case 'tentative': return words.tentative;
		case 'needs-response': return words.needsResponse;
		default: return '';
	}
}

/** Times before the title and the date after everything; an event over midnight has its dates in front and none behind. */
function whenOf(instance: Instance, {account: {locale}, hour12}: Spoken, words: Words): {prefix: string; date: string} {
	const {start, end, event} = instance;
	if (event.allDay) {
		return {prefix: words.allDay, date: dateRange(start, lastDateOf(instance), locale)};
	}

	const from = timeWords(start, {hour12});
	const to = timeWords(end, {hour12});
	if (start.slice(0, 10) !== lastDateOf(instance)) {
		const [begin, finish] = [`${longDate(start, locale)}${words.at}${from}`, `${longDate(end, locale)}${words.at}${to}`];
		return {prefix: `${words.from}${begin}${words.to}${finish}`, date: ''};
	}

	return {prefix: `${words.from}${from}${words.to}${to}`, date: longDate(start, locale)};
}
