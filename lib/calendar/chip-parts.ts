import type {DrawnChip} from '@/lib/domain/drawn';
import * as selectors from './selectors';

/** What of a chip tells whether it has changed: cheap to ask for, and nothing else can change without one of the three. */
export interface ChipPrint {
	raw: string;
	style: string;
	spoken: string;
}

/** The print of a chip. */
export function printOf(chip: Element): ChipPrint {
	return {raw: chip.getAttribute('data-eventid') ?? '', style: chip.getAttribute('style') ?? '', spoken: spokenOf(chip)};
}

/** The text for screen readers of a timed chip: the child that is not hidden from them (2019 to 2026). Of other chips, its whole text will do. */
export function spokenOf(chip: Element): string {
	for (let child = chip.firstElementChild; child !== null; child = child.nextElementSibling) {
		if (!child.hasAttribute('aria-hidden')) {
			return child.textContent ?? '';
		}
	}

	return '';
}

/** A chip in a column of the time grid, itself the button. */
export function timedChip(chip: Element, {raw, style, spoken}: ChipPrint, day: number): DrawnChip {
	let title = '';
	let named: string | null = null;
	let voices = 0;
	for (let child = chip.firstElementChild; child !== null; child = child.nextElementSibling) {
		if (child.getAttribute('aria-hidden') === 'true') {
			const handle = child.getAttribute('data-eventid');
			if (handle === null) {
				title ||= firstLine(child);
			} else {
				named = handle;
			}
		} else {
			// It is one plain text (captures of June 2026): an element in it was left there by something else.
			voices += child.firstElementChild === null ? 1 : 2;
		}
	}

	return {
		// The handle names the event once more; the log has to be taken apart for it, so it is asked only where there is none.
		raw, day, title, spoken, shown: '', torn: voices > 1 || (named === null ? isTorn(raw, loggedIn(chip)) : named !== raw), filled: /(?:^|;)\s*background-color:/.test(style),
		top: pixels(style, /(?:^|;)\s*top:\s*(-?\d{1,5}(?:\.\d+)?)px/), height: pixels(style, /(?:^|;)\s*height:\s*(\d{1,5}(?:\.\d+)?)px/),
	};
}

/**
 * A chip of the month or the all-day row: a box, in it a button with the drawn texts (time, title), last the spoken one.
 * Or a row of the schedule or of a search: cells with dot and time, and a button labelled with the spoken text (2024 to 2026).
 */
export function stackedChip(chip: Element, {raw, style}: ChipPrint, day: number): DrawnChip {
	const button = chip.querySelector('[role="button"]') ?? chip;
	const inner = button === chip ? null : button.getAttribute('data-eventid');
	const label = button.getAttribute('aria-label');
	const children = [...button.children].filter(child => child.textContent?.trim());
	const drawn = label === null ? children.find(child => child.getAttribute('aria-hidden') === 'true') : button;
	const lines = drawn === undefined ? [] : linesOf(drawn);
	return {
		raw, day, top: null, height: null,
		filled: /(?:^|;)\s*background-color:/.test(`${style};${button.getAttribute('style') ?? ''}`),
		spoken: label ?? children.findLast(child => child.getAttribute('aria-hidden') !== 'true')?.textContent ?? '',
		title: lines.at(label === null ? -1 : 0) ?? '',
		shown: label === null ? (lines.length > 1 ? lines[0] ?? '' : '') : timeCells(chip, button),
		torn: isTorn(raw, [...loggedIn(chip), ...(inner === null ? [] : [inner])]),
	};
}

/** The cells of a schedule's row beside the one with the button: a dot, and the time. */
function timeCells(chip: Element, button: Element): string {
	return [...chip.querySelectorAll(selectors.cell)].filter(cell => !cell.contains(button)).map(cell => cell.textContent?.trim() ?? '').join('');
}

/** A chip's log names its event once more: `35463; 2:["<event id>",…` (2019 to 2026). Without one there is nothing to disagree. */
function loggedIn(chip: Element): string[] {
	const named = /\b2:\["([\w-]+)"/.exec(chip.getAttribute('jslog') ?? '')?.[1];
	return named === undefined ? [] : [named];
}

/** Do other nodes of a chip name an event other than `raw`, encoded or plain? */
function isTorn(raw: string, named: string[]): boolean {
	return named.some(name => name !== raw && !decoded(raw).startsWith(`${name} `));
}

function decoded(raw: string): string {
	try {
		return `${atob(raw.replaceAll('-', '+').replaceAll('_', '/'))} `;
	} catch {
		return '';
	}
}

function pixels(style: string, pattern: RegExp): number | null {
	const match = pattern.exec(style);
	return match ? Number(match[1]) : null;
}

/** Walks from text to text. One for all chips of a document: to make one costs more than to walk. */
let walker: TreeWalker | null = null;

/** The first text that is not blank, whole with everything in its element. */
function firstLine(drawn: Element): string {
	walker = walker?.root === drawn.ownerDocument ? walker : drawn.ownerDocument.createTreeWalker(drawn.ownerDocument, 4 /* NodeFilter.SHOW_TEXT */);
	walker.currentNode = drawn;
	for (let node = walker.nextNode(); node !== null && drawn.contains(node); node = walker.nextNode()) {
		if (node.nodeValue?.trim()) {
			return node.parentElement?.textContent ?? '';
		}
	}

	return '';
}

/** The texts of an element's own children, blank ones left out; the element's own text when it has no element inside. */
function linesOf(element: Element): string[] {
	const texts = element.firstElementChild === null ? [element.textContent ?? ''] : [...element.childNodes].map(node => node.textContent ?? '');
	return texts.filter(text => text.trim() !== '');
}
