import {dateWords} from '../date-words.ts';
import {firstOf} from '../parts.ts';
import {dayNumber} from './labels.ts';
import {h} from './node.ts';
import type {Attributes, VNode} from './node.ts';
import {options} from './options.ts';
import {weekBegin} from './range.ts';

/** A month as a table of six weeks, `first` being any date of it. `shown` are the dates of the present view; a press on a day goes to `choose`. */
export function smallMonth(first: string, shown: ReadonlySet<string>, choose: (date: string, event: Event) => void, given: Attributes = {}): VNode {
	const {account: {locale}, weekStart, now} = options;
	const month = first.slice(0, 7);
	const begin = weekBegin(Temporal.PlainDate.from(`${month}-01`), weekStart);
	const dates = Array.from({length: 42}, (_, index) => begin.add({days: index}).toString());
	const weeks = Array.from({length: 6}, (_, week) => dates.slice(week * 7, week * 7 + 7));
	return h('table', {role: 'grid', class: 'mini-table', 'data-month': `${month.replace('-', '')}01`, ...given},
		h('thead', {}, h('tr', {}, firstOf(weeks).map(date => h('th', {class: 'mini-weekday'}, dateWords(date, locale, {weekday: 'narrow'}))))),
		h('tbody', {}, weeks.map(week => h('tr', {}, week.map(date => {
			const isOther = date.slice(0, 7) !== month;
			const look = [!isOther && date === now.slice(0, 10) && 'today', isOther && 'mini-other', shown.has(date) && 'mini-shown'];
			return h('td', {class: `mini-cell ${look.filter(Boolean).join(' ')}`, 'data-date': date.replaceAll('-', '')},
				h('button', {type: 'button', tabindex: '-1', class: 'mini-day', 'aria-label': dateWords(date, locale, {day: 'numeric', month: 'long'}), on: {click: event => choose(date, event)}}, dayNumber(date)));
		})))));
}
