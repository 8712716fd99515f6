import {isBanner} from '../banner.ts';
import {dateKeyOf} from '../date-key.ts';
import type {Instance} from '../instance.ts';
import {hourAndMinute} from '../parts.ts';
import {instanceById} from '../recurrence.ts';
import {idShown} from '../shown-id.ts';
import {visibleRange} from '../clock-words.ts';
import {moveByHand} from './by-hand.ts';
import {coloursOf} from './colour.ts';
import {titleWords} from './labels.ts';
import {h} from './node.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {patchChildren} from './patch.ts';
import {state} from './state.ts';
import {hourHeight} from './scale.ts';

/** Pixels a pointer must travel before a press becomes a drag. */
const slack = 4;

const holder = document.createElement('div');
holder.dataset.dragsourceIgnore = 'true';

/** Lets timed chips be moved, and lengthened by their handle, with the pointer. */
export function letDrag(): void {
	document.addEventListener('pointerdown', event => {
		const handle = event.target instanceof Element ? event.target.closest('[data-dragsource-type="2"], [data-dragsource-type="3"]') : null;
		const chip = handle?.closest<HTMLElement>('[data-eventchip]');
		const instance = chip && instanceById(state.events, idShown(chip.dataset.eventid ?? ''), options.account);
		if (event.button === 0 && chip && instance && !isBanner(instance)) {
			follow(event, chip, instance, handle?.getAttribute('data-dragsource-type') === '3');
		}
	});
}

function follow(from: PointerEvent, chip: HTMLElement, instance: Instance, isResize: boolean): void {
	const stop = new AbortController();
	const {signal} = stop;
	let target: {start: string; end: string} | null = null;
	document.addEventListener('pointermove', event => {
		if (target || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > slack) {
			closeBubble();
			target = targetOf(from, event, chip, instance, isResize);
			preview(instance, target);
		}
	}, {signal});
	document.addEventListener('pointerup', () => {
		stop.abort();
		holder.remove();
		if (target) {
			// The click that ends a drag opens nothing.
			const over = new AbortController();
			addEventListener('click', event => event.stopPropagation(), {capture: true, signal: over.signal});
			setTimeout(() => over.abort());
			if (target.start !== instance.start || target.end !== instance.end) {
				void moveByHand(instance, target.start, target.end);
			}
		}
	}, {signal});
}

/** Where the drop would put the event: whole quarters of an hour, in the day's column under the pointer. */
function targetOf(from: PointerEvent, to: PointerEvent, chip: HTMLElement, instance: Instance, isResize: boolean): {start: string; end: string} {
	const minutes = Math.round(((to.clientY - from.clientY) / hourHeight) * 4) * 15;
	const shift = (time: string, days: number) => Temporal.PlainDateTime.from(time).add({days, minutes}).toString({smallestUnit: 'minute'});
	if (isResize) {
		const end = shift(instance.end, 0);
		return {start: instance.start, end: end > instance.start ? end : instance.end};
	}

	const columns = [...document.querySelectorAll('[data-column-index][data-datekey]')];
	const own = columns.findIndex(column => column.contains(chip));
	const under = columns.findIndex(column => {
		const {left, right} = column.getBoundingClientRect();
		return to.clientX >= left && to.clientX < right;
	});
	const days = under === -1 ? 0 : dayOf(columns[own]!).until(dayOf(columns[under]!), {largestUnit: 'days'}).days;
	return {start: shift(instance.start, days), end: shift(instance.end, days)};
}

function preview(instance: Instance, target: {start: string; end: string}): void {
	const key = String(dateKeyOf(target.start.slice(0, 10)));
	const column = [...document.querySelectorAll<HTMLElement>('[data-column-index][data-datekey]')].find(each => each.dataset.datekey === key);
	if (!column) {
		return;
	}

	const {left, top, width} = column.getBoundingClientRect();
	const {hour, minute} = hourAndMinute(target.start);
	const length = Temporal.PlainDateTime.from(target.start).until(target.end).total('hours');
	document.body.append(holder);
	patchChildren(holder, [h('div', {class: 'drag-preview', style: {
		left: `${left}px`, top: `${top + (hour + minute / 60) * hourHeight}px`, width: `${width - 8}px`, height: `${length * hourHeight - 2}px`, 'background-color': coloursOf(instance).border,
	}}, h('div', {}, titleWords(instance)), h('div', {}, visibleRange(target.start, target.end, options)))]);
}

function dayOf(column: Element): Temporal.PlainDate {
	const key = Number(column.getAttribute('data-datekey'));
	return Temporal.PlainDate.from({year: (key >> 9) + 1970, month: (key >> 5) & 15, day: key & 31});
}
