import {follow} from './navigate.ts';
import {closeBubble, isInBubble} from './open.ts';
import {listenersOf} from './patch.ts';

/** One listener for each kind of event, on the document; and the habit of closing the details on any outside press. */
export function listen(): void {
	for (const type of ['click', 'change']) {
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

	document.addEventListener('mousedown', event => {
		const {target} = event;
		if (target instanceof Element && !isInBubble(target) && !target.closest('[data-keeps-details-open="true"], [data-eventchip], [aria-modal="true"]')) {
			closeBubble();
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
