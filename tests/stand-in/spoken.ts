import {timeWords} from './clock-words.ts';
import {dateRange, longDate} from './date-words.ts';
import type {Instance} from './instance.ts';
import type {StandInOptions} from './model.ts';
import {lastDateOf} from './recurrence.ts';
import {wordsFor} from './words.ts';
import type {Words} from './words.ts';

type Spoken = Pick<StandInOptions, 'account' | 'hour12'>;

/** What a screen reader says of a chip: times, title, owner, answer, place, colour, date, in the page's language. */
export function spokenText(instance: Instance, options: Spoken): string {
	const words = wordsFor(options.account.locale);
	const {type} = instance.event;
	if (type === 'task' || type === 'working-location') {
		return unlikeEvents(instance, options, words);
	}

	const {prefix, date} = whenOf(instance, options, words);
	// The lead of focus time and of absences is inferred; nobody wrote theirs down.
	return [`${type ? words.leads[type] : ''}${prefix}`, ...fieldsOf(instance, options, words), date].join(words.comma);
}

function fieldsOf(instance: Instance, {account}: Spoken, words: Words): string[] {
	const {event, calendar} = instance;
	// Holidays say no place (March 2026); that birthdays do not either is inferred.
	const isPlaceless = event.allDay && (event.type === 'birthday' || calendar.endsWith('@group.v.calendar.google.com'));
	return [
		`${words.quotes[0]}${instance.title || words.untitled}${words.quotes[1]}`,
		calendar === account.email ? account.name : `${words.calendar}${event.calendarName ?? calendar}`,
		// Said only to a guest of an event with guests.
		answerOf(instance, words),
		isPlaceless ? '' : event.location ? `${words.location}${event.location}` : words.noLocation,
		event.colourName ? `${words.colour}${event.colourName}` : '',
	].filter(Boolean);
}

/** `task: Minutes, Not completed, December 11, 2025, 7pm` and `Working location: Home, Name, March 9 – 13, 2026`. The range of a working place for some hours is inferred. */
function unlikeEvents(instance: Instance, {account, hour12}: Spoken, words: Words): string {
	const {event, start, end} = instance;
	const isTask = event.type === 'task';
	const title = `${words.leads[isTask ? 'task' : 'working-location']}${instance.title || words.untitled}`;
	const date = dateRange(start.slice(0, 10), lastDateOf(instance), account.locale);
	const time = event.allDay ? '' : isTask ? timeWords(start, {hour12}) : `${words.from}${timeWords(start, {hour12})}${words.to}${timeWords(end, {hour12})}`;
	return [title, isTask ? words.notCompleted : account.name, date, time].filter(Boolean).join(words.comma);
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
