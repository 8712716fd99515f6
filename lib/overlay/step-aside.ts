import {measure} from '@/lib/calendar/measure';
import * as selectors from '@/lib/calendar/selectors';

/** Space between the bubble and the panel, and between the bubble and the window's edge. Pixels. */
const gap = 12;

/** How far the bubble stands aside now: it is measured where it stands. Pixels. */
let aside = 0;

/**
 * Lets Google's bubble stand beside the panel instead of under it: the stylesheet shifts it by `--kept-aside`.
 * No node is touched; without a panel, or when they do not meet, the shift is nothing.
 */
export async function stepAside(document: Document, panel: Element | null, {signal}: {signal: AbortSignal}): Promise<void> {
	const card = document.querySelector(selectors.bubble)?.closest(selectors.bubbleCard);
	let shift = 0;
	if (panel !== null && card) {
		const places = await measure([panel, card], {signal});
		const [frame, bubble] = [places.get(panel), places.get(card)];
		if (!frame?.width || !bubble?.width) {
			return;
		}

		const [left, right] = [bubble.left - aside, bubble.right - aside];
		// On a right-to-left page the panel stands at the left.
		shift = document.dir === 'rtl'
			? Math.max(0, frame.right + gap - left)
			: Math.max(Math.min(0, frame.left - gap - right), Math.min(0, gap - left));
	}

	// Said only when it changes: a variable of the root makes the browser look at every style of the page again.
	if (shift !== aside) {
		aside = shift;
		document.documentElement.style.setProperty('--kept-aside', `${shift}px`);
	}
}
