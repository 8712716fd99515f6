import type {DrawnChip} from '@/lib/domain/drawn';
import {printOf, stackedChip, timedChip, type ChipPrint} from './chip-parts';
import type {PageView} from './page-view';
import * as selectors from './selectors';

/** All chips of one look at a view, in document order, with the prints by which a later look is compared. */
export interface ChipLook {
	chips: DrawnChip[];
	prints: ChipPrint[];
}

/** Does a view show just what it showed in an earlier look, whichever nodes draw it this time? A comparison a chip. */
export function isUnchanged({days}: PageView, {chips, prints}: ChipLook): boolean {
	let index = 0;
	for (const [day, {element}] of days.entries()) {
		for (const chip of element.querySelectorAll(selectors.chip)) {
			const before = prints[index];
			if (before === undefined || chips[index]?.day !== day || before.raw !== chip.getAttribute('data-eventid')) {
				return false;
			}

			const {style, spoken} = printOf(chip);
			if (before.style !== style || before.spoken !== spoken) {
				return false;
			}

			index++;
		}
	}

	return index === prints.length;
}

/** Takes down every chip of a view. */
export function takeDown({days, kind}: PageView): ChipLook {
	const look: ChipLook = {chips: [], prints: []};
	for (const [day, {element}] of days.entries()) {
		for (const chip of element.querySelectorAll(selectors.chip)) {
			const print = printOf(chip);
			look.prints.push(print);
			look.chips.push(kind === 'columns' ? timedChip(chip, print, day) : stackedChip(chip, print, day));
		}
	}

	return look;
}
