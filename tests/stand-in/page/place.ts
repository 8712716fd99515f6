/** Width of the details in CSS pixels. */
export const bubbleWidth = 448;

/** Where the details go: right of the chip, else left of it, never off the window. CSS pixels. */
export function placeBeside(chip: DOMRect): {left: string; top: string} {
	const gap = 8;
	const room = innerWidth - bubbleWidth - gap;
	const right = chip.right + gap;
	const left = right <= room ? right : chip.left - bubbleWidth - gap;
	const top = Math.max(gap, Math.min(chip.top - 24, innerHeight - 440));
	return {left: `${Math.round(Math.max(gap, Math.min(left, room)))}px`, top: `${Math.round(top)}px`};
}
