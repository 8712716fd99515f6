import {measure} from '@/lib/calendar/measure';
import {selectors} from '@/lib/calendar/selectors';

/** Space between the bubble and the panel, and between the bubble and the window's edge. Pixels. */
const gap = 12;

/**
 * Lets Google's bubble stand beside the panel instead of under it: the stylesheet shifts it by `--kept-aside`.
 * No node is touched; without a panel, or when they do not meet, the shift is nothing.
 */
export async function stepAside(document: Document, panel: Element | null, {signal}: {signal: AbortSignal}): Promise<void> {
	const root = document.documentElement;
	const card = document.querySelector(selectors.bubble)?.closest(selectors.bubbleCard) ?? null;
	if (panel === null || card === null) {
		root.style.removeProperty('--kept-aside');
		return;
	}

	const places = await measure([panel, card], {signal});
	const [frame, bubble] = [places.get(panel)?.box, places.get(card)?.box];
	if (frame === undefined || bubble === undefined || bubble.width === 0 || signal.aborted) {
		return;
	}

	// The bubble is measured where it stands now, so what it was shifted by before is added back.
	const shifted = Number.parseFloat(root.style.getPropertyValue('--kept-aside')) || 0;
	const [left, right] = [bubble.left - shifted, bubble.right - shifted];
	const wanted = Math.min(0, frame.left - gap - right);
	const possible = Math.max(wanted, Math.min(0, gap - left));
	if (possible === 0) {
		root.style.removeProperty('--kept-aside');
	} else {
		root.style.setProperty('--kept-aside', `${possible}px`);
	}
}
