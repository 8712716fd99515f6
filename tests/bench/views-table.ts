import {enter} from './contestants.ts';
import {ms, spread, spreadWords, times} from './numbers.ts';
import {fillHistory, timePopups} from './pages.ts';
import {noteClicks, timePanel, timeTyping} from './panel.ts';
import {printTable} from './table.ts';
import {verdict} from './verdict.ts';

/** Measures the panel and the popup, and prints the table. */
export async function measureViews(built: string, {quick}: {quick: boolean}): Promise<void> {
	const openings = quick ? 4 : 10;
	const kept = await enter('kept', 50, built);
	await fillHistory(kept.context);
	await noteClicks(kept);
	const panel = spread(await timePanel(kept.page, openings));
	const {key, save} = await timeTyping(kept, 60);
	await kept.close();

	const [floor, empty, full] = [await enter('floor', 50, built), await enter('kept', 50, built), await enter('kept', 50, built)];
	await fillHistory(full.context);
	const [floorPopup = spread([]), emptyPopup = spread([]), fullPopup = spread([])] =
		(await timePopups([floor.context, empty.context, full.context], openings)).map(spread);
	await Promise.all([floor, empty, full].map(one => one.close()));

	printTable('Panel and popup. Milliseconds by the clock, of a key by the processor.', ['what', 'Kept', 'budget', 'verdict'], [
		['panel, 10 years × 12 people: click to typed-in text', spreadWords(panel), '≤ 150 ms', verdict(panel.median, 150)],
		['a key in notes', ms(key), '≤ 8 ms', verdict(key, 8)],
		['last key to saved', ms(save), '≤ 400 ms', verdict(save, 400)],
		['a popup of one word, a probe\'s', spreadWords(floorPopup), '', ''],
		['popup to content, no history', spreadWords(emptyPopup), '', ''],
		['popup to content, 10 years × 12 people', spreadWords(fullPopup), '≤ 100 ms', verdict(fullPopup.median, 100)],
		['… against no history', times(fullPopup.median, emptyPopup.median), '≤ 1.2×', verdict(fullPopup.median, 1.2 * emptyPopup.median)],
	]);
}
