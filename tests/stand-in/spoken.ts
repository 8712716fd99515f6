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
	const title = `${words.quotes[0]}${instance.title || words.untitled}${words.quotes[1]}`;
	const afterTitle = date === '' && words.commaOver ? words.commaOver : words.comma;
	// The lead of focus time and of absences is inferred; nobody wrote theirs down.
	return [`${type ? words.leads[type] : ''}${prefix}`, `${title}${afterTitle}${fieldsOf(instance, options, words)}`, date].join(words.comma);
}

/** Owner, answer, place and colour. */
function fieldsOf(instance: Instance, {account}: Spoken, words: Words): string {
	const {event, calendar, response} = instance;
	// Holidays say no place (March 2026); that birthdays do not either is inferred.
	const isPlaceless = event.allDay && (event.type === 'birthday' || calendar.endsWith('@group.v.calendar.google.com'));
	const [calendarLabel, placeLabel, colourLabel] = words.labels;
	const fields = [
		calendar === account.email ? account.name : `${calendarLabel}${event.calendarName ?? calendar}`,
		// Said only to a guest of an event with guests.
		response ? words.answers[response] : '',
		isPlaceless ? '' : event.location ? `${placeLabel}${event.location}` : words.noLocation,
	].filter(Boolean).join(words.comma);
	const colour = event.colourName && (colourLabel.includes('{}') ? colourLabel.replace('{}', event.colourName) : `${words.comma}${colourLabel}${event.colourName}`);
	return `${fields}${colour ?? ''}`;
}

/** `task: Minutes, Not completed, December 11, 2025, 7pm` and `Working location: Home, Name, March 9 – 13, 2026`. The times of a working place for some hours are inferred. */
function unlikeEvents(instance: Instance, options: Spoken, words: Words): string {
	const {event, start, end} = instance;
	const isTask = event.type === 'task';
	const title = `${words.leads[isTask ? 'task' : 'working-location']}${instance.title || words.untitled}`;
	const date = dateRange(start.slice(0, 10), lastDateOf(instance), options.account.locale);
	const time = event.allDay ? '' : isTask ? timeWords(start, options) : rangeOf(words.range, timeWords(start, options), timeWords(end, options));
	return [title, isTask ? words.notCompleted : options.account.name, date, time].filter(Boolean).join(words.comma);
}

/** Times before the title and the date after everything; an event over midnight has its dates in front and none behind. */
function whenOf(instance: Instance, options: Spoken, words: Words): {prefix: string; date: string} {
	const {start, end, event} = instance;
	const {locale} = options.account;
	if (event.allDay) {
		return {prefix: words.allDay, date: dateRange(start, lastDateOf(instance), locale)};
	}

	if (start.slice(0, 10) !== lastDateOf(instance)) {
		const [from, to] = [start, end].map(moment => words.moment.replace('{date}', longDate(moment, locale)).replace('{time}', timeWords(moment, options)));
		return {prefix: rangeOf(words.over ?? words.range, from!, to!), date: ''};
	}

	return {prefix: rangeOf(words.range, timeWords(start, options), timeWords(end, options)), date: longDate(start, locale)};
}

function rangeOf(template: string, from: string, to: string): string {
	return template.replace('{from}', from).replace('{to}', to);
}
