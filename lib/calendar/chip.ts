import type {Response} from '@/lib/domain/event';
import type {EventIdentity} from '@/lib/domain/event';
import type {PlainDate} from '@/lib/domain/time';
import {nearestTime, readClockTimes} from './clock-text';
import {dateOfKey} from './datekey';
import {readEventId} from './event-id';
import {notForUs, read, unreadable, type Reading} from './reading';
import {responseIn} from './response-words';
import {selectors} from './selectors';

/** One timed chip as drawn: wall-clock times in the account's zone, two witnesses agreeing (law 4). */
export interface TimedChip {
	identity: EventIdentity;
	title: string;
	date: PlainDate;
	/** Wall-clock minutes after midnight. */
	startMinute: number;
	/** Wall-clock minutes after midnight; 1440 when it ends at midnight. */
	endMinute: number;
	response: Response;
}

/** A chip's edges are whole pixels, so its position says the time only this exactly. Minutes. */
const tolerance = (pixelsPerHour: number): number => 90 / pixelsPerHour + 0.5;

/** Below this many pixels Google draws a chip taller than its event is long (minimum seen: 10 px, 2024). */
const smallestTrueHeight = 12;

/**
 * Reads one timed chip of the day and week views.
 * Start and end are believed only when the screen-reader text holds a time that fits where the chip is drawn:
 * geometry decides between 9 and 21 h, the text gives the exact minute.
 */
export function readChip(chip: Element, pixelsPerHour: number): Reading<TimedChip> {
	if (chip.hasAttribute('data-stacked-layout-chip-container')) {
		return notForUs('an all-day or month chip');
	}

	const identity = readEventId(chip.getAttribute('data-eventid') ?? '');
	if (!identity.ok) {
		return identity;
	}

	const date = dateOfKey(chip.closest(selectors.column)?.getAttribute('data-datekey') ?? null);
	if (date === null) {
		return unreadable('the chip stands in no dated column');
	}

	const style = chip.getAttribute('style') ?? '';
	const top = pixels(style, 'top');
	const height = pixels(style, 'height');
	if (top === null || height === null) {
		return unreadable('the chip has no place of its own');
	}

	const {title, spoken} = textsOf(chip);
	const at = spoken.indexOf(title);
	if (title === '' || at < 0) {
		return unreadable('the chip does not say its title');
	}

	const times = readClockTimes(spoken.slice(0, at));
	// Google draws a chip one pixel up and two pixels short of its time (captures of 2019 and 2026).
	const startMinute = nearestTime(times, ((top + 1) * 60) / pixelsPerHour, tolerance(pixelsPerHour));
	const endMinute = startMinute === null ? null : endOf(times, startMinute, height, pixelsPerHour);
	if (startMinute === null || endMinute === null) {
		return top <= 1 || top + height + 2 >= 24 * pixelsPerHour - 2
			? notForUs('an event that crosses midnight')
			: unreadable('where the chip is drawn and what it says disagree');
	}

	const fields = spoken.slice(at + title.length).split(/[,，、،;፣၊]/);
	return read({identity: identity.value, title, date, startMinute, endMinute, response: answerOf(fields, style)});
}

function endOf(times: number[][], startMinute: number, height: number, pixelsPerHour: number): number | null {
	const drawn = startMinute + ((height + 2) * 60) / pixelsPerHour;
	const candidates = times.flat().filter(minute => minute > startMinute);
	if (drawn >= 24 * 60 - tolerance(pixelsPerHour) && times.some(time => time.includes(0) || time.includes(1440))) {
		return 24 * 60;
	}

	if (height <= smallestTrueHeight) {
		const [soonest] = candidates.toSorted((a, b) => a - b);
		return soonest !== undefined && soonest <= drawn + tolerance(pixelsPerHour) ? soonest : null;
	}

	return nearestTime([candidates], drawn, tolerance(pixelsPerHour));
}

/** Only an accepted or own event is filled; a word and the drawing must agree before "declined" is said (captures of June 2026). */
function answerOf(fields: string[], style: string): Response {
	const said = responseIn(fields);
	const filled = /(?:^|;)\s*background-color:/.test(style);
	return (said === 'declined' && filled) || (said === 'accepted' && !filled) ? 'unknown' : said;
}

const places = {top: /(?:^|;)\s*top:\s*(-?[\d.]+)px/, height: /(?:^|;)\s*height:\s*(-?[\d.]+)px/};

function pixels(style: string, property: 'top' | 'height'): number | null {
	const match = places[property].exec(style);
	return match ? Number(match[1]) : null;
}

/** `spoken`: the child for screen readers, the one that is not hidden from them. `title`: the first line of the drawn text. */
function textsOf(chip: Element): {title: string; spoken: string} {
	let spoken = '';
	let title = '';
	for (const child of chip.children) {
		if (child.getAttribute('aria-hidden') !== 'true') {
			spoken ||= child.textContent ?? '';
		} else if (title === '' && !child.hasAttribute('data-eventid')) {
			title = firstLine(child);
		}
	}

	return {title, spoken};
}

function firstLine(drawn: Element): string {
	const walker = drawn.ownerDocument.createTreeWalker(drawn, 4 /* NodeFilter.SHOW_TEXT */);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (node.textContent?.trim()) {
			return node.parentElement?.textContent ?? '';
		}
	}

	return '';
}
