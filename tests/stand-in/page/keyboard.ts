import {encodeEventId} from '../event-id.ts';
import {asking} from './ask.ts';
import {deleteByHand} from './by-hand.ts';
import {draw} from './draw.ts';
import {edit, go, step} from './navigate.ts';
import {closeBubble, openEvent} from './open.ts';
import {record} from './spy.ts';
import {state} from './state.ts';

const shortcuts: Record<string, () => void> = {
	c: () => edit(null),
	e() {
		const instance = openEvent();
		if (instance) {
			edit(encodeEventId(instance.id, instance.calendar));
		}
	},
	t: () => go(state.view, null),
	j: () => step(1),
	n: () => step(1),
	k: () => step(-1),
	p: () => step(-1),
	r: () => draw(),
	d: () => go('day', state.date),
	w: () => go('week', state.date),
	m: () => go('month', state.date),
	x: () => go('customday', state.date),
	Backspace: deleteOpen,
	Delete: deleteOpen,
	Escape: closeBubble,
	// Known to Calendar, only noted down here.
	g() {}, s() {}, q() {}, '/'() {}, '?'() {}, a() {}, y() {},
};

/** Calendar's single-key shortcuts, on the document, when no text is being typed. */
export function listenToKeys(): void {
	document.addEventListener('keydown', event => {
		const act = shortcuts[event.key];
		if (!act || event.ctrlKey || event.metaKey || event.altKey || asking() || isTyping(event)) {
			return;
		}

		if (state.editing !== null && event.key !== 'Escape') {
			return;
		}

		record({type: 'shortcut', key: event.key});
		act();
	});
	document.addEventListener('keydown', event => {
		if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement && event.target.matches('div[role=button], li[role]')) {
			event.preventDefault();
			event.target.click();
		}
	});
}

function deleteOpen(): void {
	const instance = openEvent();
	if (instance) {
		void deleteByHand(instance);
	}
}

/** What the page can see of it: in a shadow tree the target is the host, which is no field. */
function isTyping({target}: KeyboardEvent): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
}
