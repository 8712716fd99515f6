import {readChip, type TimedChip} from './chip';
import type {Reading} from './reading';
import {selectors} from './selectors';

/** How many readings are remembered: some weeks of a very full calendar. */
const most = 5000;

/**
 * Reads all chips of a grid. What a chip says is remembered by everything it was read from (id, place, spoken text),
 * so that a week seen before costs a look-up a chip, whichever nodes it is drawn with this time.
 */
export class ChipReader {
	readonly #known = new Map<string, Reading<TimedChip>>();

	/** One reading per chip, in document order, with its raw `data-eventid`. `pixelsPerHour` is the height of an hour. */
	read(grid: Element, pixelsPerHour: number): {raw: string; reading: Reading<TimedChip>}[] {
		if (this.#known.size > most) {
			this.#known.clear();
		}

		const chips: {raw: string; reading: Reading<TimedChip>}[] = [];
		for (const column of grid.querySelectorAll(selectors.column)) {
			const key = column.getAttribute('data-datekey') ?? '';
			for (const chip of column.querySelectorAll(selectors.chip)) {
				chips.push(this.#readOne(chip, key, pixelsPerHour));
			}
		}

		return chips;
	}

	#readOne(chip: Element, dateKey: string, pixelsPerHour: number): {raw: string; reading: Reading<TimedChip>} {
		const raw = chip.getAttribute('data-eventid') ?? '';
		const from = `${raw} ${dateKey} ${pixelsPerHour} ${chip.getAttribute('style')} ${chip.textContent}`;
		const known = this.#known.get(from);
		if (known !== undefined) {
			return {raw, reading: known};
		}

		const reading = readChip(chip, pixelsPerHour);
		this.#known.set(from, reading);
		return {raw, reading};
	}
}
