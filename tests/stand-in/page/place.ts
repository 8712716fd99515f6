/** Width of the details in CSS pixels. */
export const bubbleWidth = 448;

const gap = 8;

/** Where the details go: right of the chip, else left of it, else over a row as wide as the page; never off the window. CSS pixels. */
export function placeBeside(chip: DOMRect): {left: string; top: string} {
	const room = innerWidth - bubbleWidth - gap;
	const right = chip.right + gap;
	const onLeft = chip.left - bubbleWidth - gap;
	const left = right <= room ? right : onLeft >= gap ? onLeft : chip.left + 120;
	return within(left, right > room && onLeft < gap ? chip.bottom + gap : chip.top - 24);
}

/** Where the dialog of a new event goes: beside a point. CSS pixels. */
export function besidePoint({clientX, clientY}: {clientX: number; clientY: number}): {left: string; top: string} {
	const right = clientX + 80;
	return within(right + bubbleWidth <= innerWidth - gap ? right : clientX - 80 - bubbleWidth, clientY - 120);
}

function within(left: number, top: number): {left: string; top: string} {
	const room = innerWidth - bubbleWidth - gap;
	return {left: `${Math.round(Math.max(gap, Math.min(left, room)))}px`, top: `${Math.round(Math.max(gap, Math.min(top, innerHeight - 440)))}px`};
}
