import {rowsShown} from '../guest-list.ts';
import type {Instance} from '../instance.ts';
import type {StandInGuest} from '../model.ts';
import {instanceById} from '../recurrence.ts';
import {shownId} from '../shown-id.ts';
import {bubble} from './bubble.ts';
import {h} from './node.ts';
import type {Style} from './node.ts';
import {options} from './options.ts';
import {patchChildren} from './patch.ts';
import {placeBeside} from './place.ts';
import {underWay} from './settled.ts';
import {record} from './spy.ts';
import {state} from './state.ts';

/** Moments (milliseconds after opening) of the passes that draw the details again and strip what is not theirs. */
const passes = [400, 800, 1400];

let openId: string | null = null;
let lastInstance: Instance | null = null;
let guestsShown = 0;
/** Guests of the event before, whose rows are still there; null when they are not. */
let stale: StandInGuest[] | null = null;
let look: Style = {};
let timers: ReturnType<typeof setTimeout>[] = [];
const holder = document.createElement('div');

/** The event whose details are open; null when none are. */
export function openEvent(): Instance | null {
	return openId === null ? null : instanceById(state.events, openId, options.account) ?? null;
}

/** Opens the details of an event, or closes them when they are already open. `pressed` is what was pressed, when its event has several chips. */
export function toggleBubble(id: string, pressed: EventTarget | null = null): void {
	if (openId === id) {
		closeBubble();
		return;
	}

	const chip = (pressed instanceof Element && pressed.closest('[data-eventchip]')) || chipOf(id);
	const instance = instanceById(state.events, id, options.account);
	if (!instance || !chip) {
		return;
	}

	clear();
	stale = options.staleGuests && options.guestDelay > 0 && lastInstance ? stale ?? someOf(rowsShown(lastInstance).slice(0, guestsShown)) : null;
	openId = id;
	guestsShown = options.guestDelay === 0 ? Infinity : 0;
	look = {...placeBeside(chip.getBoundingClientRect()), opacity: '0', transform: 'translateY(8px)', transition: 'none'};
	drawBubble();
	record({type: 'open', id});
	dialog()?.focus({preventScroll: true});
	void underWay(settleIn);
	void underWay(async () => addGuests(id, instance.guests.length));
	timers = passes.map(delay => setTimeout(drawBubble, delay));
}

/** Closes the details; the dialog stays in the document, hidden, with what it had. Says whether they were open. */
export function closeBubble(): boolean {
	if (openId === null) {
		return false;
	}

	const id = openId;
	clear();
	openId = null;
	look = {display: 'none'};
	drawBubble();
	record({type: 'close', id});
	chipOf(id)?.focus({preventScroll: true});
	return true;
}

/** Is this node inside the open details? */
export function isInBubble(node: Node): boolean {
	return openId !== null && (dialog()?.contains(node) ?? false);
}

/** Draws the details again, as every change of the data does. */
export function drawBubble(): void {
	lastInstance = openEvent() ?? lastInstance;
	if (lastInstance) {
		if (!holder.isConnected) {
			document.querySelector('#yDmH0d')?.append(holder);
		}

		patchChildren(holder, [h('div', {class: 'bubble-wide'}, bubble(lastInstance, guestsShown, look, stale))]);
	}
}

/** Puts the open details beside their chip again, where it stands now. */
export function moveBubble(): void {
	const chip = openId === null ? null : chipOf(openId);
	if (chip !== null) {
		look = {...look, ...placeBeside(chip.getBoundingClientRect())};
		drawBubble();
	}
}

/** The real one moves in for a moment, then its style settles and `position` is written once more. */
async function settleIn(): Promise<void> {
	const id = openId;
	await new Promise(resolve => requestAnimationFrame(resolve));
	await new Promise(resolve => setTimeout(resolve, 16));
	if (openId === id) {
		const {left, top} = look;
		look = {left, top, opacity: '1', transform: 'none'};
		drawBubble();
		await new Promise(resolve => setTimeout(resolve, 180));
	}
}

/** Rows come one by one; the first of them, or the news that there are none, ends what was left of the event before. */
async function addGuests(id: string, count: number): Promise<void> {
	for (let shown = 1; guestsShown < count || stale; shown++) {
		await new Promise(resolve => setTimeout(resolve, shown === 1 ? options.guestDelay : 40));
		if (openId !== id) {
			return;
		}

		guestsShown = Math.min(shown, count);
		stale = null;
		drawBubble();
	}
}

function someOf(guests: StandInGuest[]): StandInGuest[] | null {
	return guests.length > 0 ? guests : null;
}

function clear(): void {
	for (const timer of timers) {
		clearTimeout(timer);
	}
}

function chipOf(id: string): HTMLElement | null {
	const instance = instanceById(state.events, id, options.account);
	const box = instance && document.querySelector(`[data-eventchip][data-eventid="${CSS.escape(shownId(instance))}"]`);
	return box?.matches('[role=button]') ? box as HTMLElement : box?.querySelector<HTMLElement>('[role=button]') ?? null;
}

function dialog(): HTMLElement | null {
	return holder.querySelector<HTMLElement>('[role=dialog]');
}
