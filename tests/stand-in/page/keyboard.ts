import {instanceById} from '../recurrence.ts';
import {idShown, shownId} from '../shown-id.ts';
import {asking} from './ask.ts';
import {deleteByHand} from './by-hand.ts';
import {draw} from './draw.ts';
import {closeDay} from './day-dialog.ts';
import {edit, go, step} from './navigate.ts';
import {closeBubble, openEvent} from './open.ts';
import {options} from './options.ts';
import {closeQuickCreate} from './quick-create.ts';
import {openSearch} from './search-field.ts';
import {record} from './spy.ts';
import {isAside, state} from './state.ts';

const shortcuts: Record<string, () => void> = {
	c: () => edit(null),
	e() {
		const instance = openEvent();
		if (instance) {
			edit(shownId(instance));
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
	y: () => go('year', state.date),
	a: () => go('agenda', state.date),
	x: () => go('customday', state.date),
	Backspace: deleteOpen,
	Delete: deleteOpen,
	Escape: closeTopmost,
	'/': openSearch,
	// Known to Calendar, only noted down here.
	g() {}, s() {}, q() {}, '?'() {},
};

/** Calendar's single-key shortcuts, on the document, when no text is being typed. */
export function listenToKeys(): void {
	document.addEventListener('keydown', event => {
		const act = shortcuts[event.key];
		if (!act || event.ctrlKey || event.metaKey || event.altKey || asking() || isTyping(event)) {
			return;
		}

		if (isAside() && event.key !== 'Escape') {
			return;
		}

		record({type: 'shortcut', key: event.key});
		// The key that opens a field is not typed into it.
		if (event.key === '/') {
			event.preventDefault();
		}

		act();
	});
	document.addEventListener('keydown', event => {
		if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement && event.target.matches('div[role=button], li[role]')) {
			event.preventDefault();
			event.target.click();
		}
	});
}

/** One thing at a time, the last that was opened first. */
function closeTopmost(): void {
	if (!closeQuickCreate() && !closeBubble()) {
		closeDay();
	}
}

/** The event that is open, or else the one whose chip has the keyboard. */
function deleteOpen(): void {
	const chip = document.activeElement?.closest<HTMLElement>('[data-eventchip]');
	const instance = openEvent() ?? (chip && instanceById(state.events, idShown(chip.dataset.eventid ?? ''), options.account));
	if (instance) {
		void deleteByHand(instance);
	}
}

/** What the page can see of it: in a shadow tree the target is the host, which is no field. */
function isTyping({target}: KeyboardEvent): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
}
