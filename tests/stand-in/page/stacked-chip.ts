import {isBanner} from '../banner.ts';
import {timeWords} from '../clock-words.ts';
import type {Instance} from '../instance.ts';
import {percent} from '../overlap.ts';
import {shownId} from '../shown-id.ts';
import {spokenText} from '../spoken.ts';
import {chipLog} from './chip.ts';
import {coloursOf} from './colour.ts';
import {titleWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {toggleBubble} from './open.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** Where a stacked chip lies in its week's row. */
export interface Place {
	/** Index of the row, from the top. */
	row: number;
	/** First column and number of columns, out of `columns`. */
	column: number;
	span: number;
	columns: number;
	/** A copy in a later day's cell of a chip that began earlier: in the document, not to be seen. */
	copy: boolean;
	/** Does it go on before or after its row? */
	continues: boolean;
}

/** A chip of the all-day row or of the month: a box with the id, and the button inside it. */
export function stackedChip(instance: Instance, place: Place): VNode {
	const colours = coloursOf(instance);
	const timed = !isBanner(instance);
	return h('div', {
		'data-eventchip': true, 'data-stacked-layout-chip-container': 'true', 'data-eventid': shownId(instance),
		jslog: chipLog(instance), class: `stacked ${place.copy ? 'stacked-copy' : ''}`, key: String(state.generation),
		style: {
			left: percent2((isRightToLeft() ? place.columns - place.column - place.span : place.column) / place.columns), width: percent2(place.span / place.columns),
			top: `${place.row}em`, 'border-color': colours.border,
		},
	}, h('div', {
		role: 'button', tabindex: place.copy ? '-1' : '0', 'data-stacked-layout-chip': 'true',
		class: `stacked-inner ${timed ? 'stacked-timed' : ''} ${colours.pale ? 'dark-words' : ''} ${colours.past ? 'past' : ''} ${colours.fill ? '' : 'hollow'}`,
		style: {'background-color': timed ? undefined : colours.fill, color: timed ? undefined : colours.words},
		on: {click: event => toggleBubble(instance.id, event.target)},
	},
	place.continues && h('div', {class: 'stacked-arrow', 'aria-hidden': 'true', style: {'border-left-color': colours.border}}),
	timed && h('div', {class: 'stacked-dot'}, h('div', {class: 'stacked-dot-colour', style: {'border-color': colours.border}})),
	h('span', {'aria-hidden': 'true', class: 'stacked-words'},
		!instance.event.allDay && h('span', {class: 'stacked-time'}, timeWords(instance.start, options)),
		h('span', {class: 'stacked-title'}, titleWords(instance))),
	spoken(spokenText(instance, options), 'span')));
}

/** Columns go from right to left there, chips are placed from the left all the same (inferred). */
function isRightToLeft(): boolean {
	return document.documentElement.dir === 'rtl';
}

/** Two decimals, as Google writes them here. */
function percent2(fraction: number): string {
	return percent(Math.round(fraction * 10_000) / 10_000);
}
