import {dateKeyOf} from '../date-key.ts';
import {dateWords} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import {instancesBetween} from '../recurrence.ts';
import {on} from './event-rows.ts';
import {iconButton} from './icon.ts';
import {dayNumber, dayWords, nothingWords, uiWords} from './labels.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import {options} from './options.ts';
import {ordered} from './order.ts';
import {patchChildren} from './patch.ts';
import {stackedChip} from './stacked-chip.ts';
import {state} from './state.ts';

const holder = document.createElement('div');
let openDate: string | null = null;
let place = {left: '0px', top: '0px'};

/** Opens the events of one day of the year, beside what was pressed. */
export function openDay(date: string, target: EventTarget | null): void {
	const {left, bottom} = (target as Element).getBoundingClientRect();
	const height = 150 + 24 * eventsOn(date).length;
	place = {left: `${Math.round(Math.max(8, Math.min(left - 100, innerWidth - 252)))}px`, top: `${Math.round(Math.max(8, Math.min(bottom + 4, innerHeight - height)))}px`};
	openDate = date;
	drawDay();
	holder.querySelector<HTMLElement>('[role=dialog]')?.focus({preventScroll: true});
}

/** Closes them; says whether they were open. */
export function closeDay(): boolean {
	const wasOpen = openDate !== null;
	openDate = null;
	drawDay();
	return wasOpen;
}

/** Is this node inside that dialog? */
export function isInDay(node: Node): boolean {
	return openDate !== null && holder.contains(node);
}

/** Draws the dialog of the day again. The hyphen in its key's name, and the chips of the month in it: a production extension of 2025. */
export function drawDay(): void {
	if (openDate === null) {
		holder.remove();
		return;
	}

	const date = openDate;
	const {locale} = options.account;
	const here = eventsOn(date);
	document.querySelector('#yDmH0d')?.append(holder);
	patchChildren(holder, [h('div', {role: 'dialog', 'aria-label': dayWords(date), tabindex: '-1', class: 'day-dialog', 'data-date-key': dateKeyOf(date), style: place},
		h('div', {class: 'day-dialog-bar'}, iconButton('close', uiWords().close, () => void closeDay())),
		h('div', {class: 'day-dialog-weekday', 'aria-hidden': 'true'}, dateWords(date, locale, {weekday: 'short'})),
		h('button', {type: 'button', class: 'day-dialog-number', 'aria-label': dayWords(date), on: {click: () => go('day', date)}}, dayNumber(date)),
		here.length === 0 && h('div', {class: 'day-dialog-nothing'}, nothingWords()),
		h('div', {role: 'presentation', class: 'day-dialog-chips', style: {height: `${here.length}em`}},
			ordered(here.map((each, row) => stackedChip(each, {row, column: 0, span: 1, columns: 1, copy: false, continues: false})))))]);
}

function eventsOn(date: string): Instance[] {
	return on(date, instancesBetween(state.events, date, date, options.account));
}
