import {closeDay, isInDay} from './day-dialog.ts';
import {follow} from './navigate.ts';
import {closeBubble, isInBubble} from './open.ts';
import {listenersOf} from './patch.ts';
import {closeQuickCreate, isInQuickCreate} from './quick-create.ts';

/** Nodes on which a press closes nothing. */
const keeps = '[data-keeps-details-open="true"], [data-eventchip], [aria-modal="true"]';

let closedByPress = false;

/** Did the press that belongs to the present click close something? Then it does nothing else. */
export function pressClosed(): boolean {
	return closedByPress;
}

/** One listener for each kind of event, on the document; and the habit of closing the details on any outside press. */
export function listen(): void {
	for (const type of ['click', 'change', 'submit', 'keydown']) {
		document.addEventListener(type, event => {
			for (const node of event.composedPath()) {
				const act = node instanceof Node ? listenersOf(node)[type] : undefined;
				if (act) {
					act(event);
					return;
				}
			}
		});
	}

	document.addEventListener('mousedown', ({target}) => {
		closedByPress = false;
		if (target instanceof Element && !isInBubble(target) && !target.closest(keeps)) {
			closedByPress = closeBubble();
		}

		if (target instanceof Element && !isInQuickCreate(target)) {
			closedByPress = closeQuickCreate() || closedByPress;
		}

		if (target instanceof Element && !isInDay(target) && !isInBubble(target) && !closedByPress) {
			closedByPress = closeDay();
		}
	}, true);
	document.addEventListener('focusin', ({target}) => {
		if (target instanceof HTMLElement && target.matches('[role=dialog] > [tabindex="0"][aria-hidden="true"]')) {
			const inside = [...target.parentElement?.querySelectorAll<HTMLElement>('button, [tabindex="0"]:not([aria-hidden])') ?? []];
			(target.previousElementSibling ? inside[0] : inside.at(-1))?.focus();
		}
	});
	addEventListener('popstate', follow);
}
