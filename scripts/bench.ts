/**
 * `npm run bench`: builds Kept and measures it against its budgets, in real Chromium on the stand-in calendar.
 * All contestants take turns in one run, so that ratios hold on any machine; milliseconds hold for this one only.
 * `npm run bench -- --quick` makes fewer rounds. Nothing here fails: no test asserts a time.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import process from 'node:process';
import {enter} from '../tests/bench/contestants.ts';
import {ms, times} from '../tests/bench/numbers.ts';
import {fillHistory, timePopup} from '../tests/bench/pages.ts';
import {timePanel, timeTyping} from '../tests/bench/panel.ts';
import {injectedSize} from '../tests/bench/size.ts';
import {compareWeeks} from '../tests/bench/weeks.ts';

const build = spawnSync('wxt', ['build'], {cwd: join(import.meta.dirname, '..'), encoding: 'utf8'});
if (build.status !== 0) {
	throw new Error(`${build.stdout}\n${build.stderr}`);
}

const changes = process.argv.includes('--quick') ? 4 : 20;
const rows: {what: string; measured: string; budget: string}[] = [];
const row = (what: string, measured: string, budget: string): void => {
	rows.push({what, measured, budget});
};

const {raw, gzip} = injectedSize();
row('injected, raw', `${raw} B`, '≤ 40000 B');
row('injected, gzip', `${gzip} B`, '≤ 14000 B');

for (const chips of [50, 300]) {
	console.log(`${chips} chips: ${changes} new weeks and ${changes} seen ones, four browsers in turns …`);
	const {none, floor, reader, kept} = await compareWeeks(chips, changes);
	row(`${chips} chips, new week: floor probe`, ms(floor.fresh), '');
	row(`${chips} chips, new week: reader probe`, ms(reader.fresh), '');
	row(`${chips} chips, new week: Kept`, `${ms(kept.fresh)} = ${times(kept.fresh, reader.fresh)} reader`, '≤ 1.3× reader');
	row(`${chips} chips, seen week: floor probe`, ms(floor.seen), '');
	row(`${chips} chips, seen week: Kept`, `${ms(kept.seen)} = ${times(kept.seen, floor.seen)} floor`, '≤ 1× floor');
	row(`${chips} chips, forced layouts, styles`, `${kept.trace.forcedLayouts}, ${kept.trace.forcedStyles}`, '0, 0');
	row(`${chips} chips, long tasks added`, `${kept.trace.longTasks - none.trace.longTasks} (page alone: ${none.trace.longTasks})`, '0');
}

console.log('The panel and the popup …');
const kept = await enter('kept', 50);
const popupEmpty = await timePopup(kept.context);
row('panel: click to typed-in text accepted', ms(await timePanel(kept.page)), '≤ 150 ms');
const typing = await timeTyping(kept.context, kept.page);
row('a key in notes', ms(typing.key), '≤ 8 ms');
row('last key to saved', ms(typing.save), '≤ 400 ms');
await fillHistory(kept.context);
const popupFull = await timePopup(kept.context);
await kept.close();
row('popup to content, empty history', ms(popupEmpty), '');
row('popup to content, 10 years × 12 people', `${ms(popupFull)} = ${times(popupFull, popupEmpty)} empty`, '≤ 100 ms, ≤ 1.2× empty');

const widths = (['what', 'measured', 'budget'] as const).map(key => Math.max(key.length, ...rows.map(entry => entry[key].length)));
const print = (cells: string[]): void => console.log(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
console.log('');
print(['what', 'measured', 'budget']);
print(widths.map(width => '─'.repeat(width)));
for (const {what, measured, budget} of rows) {
	print([what, measured, budget]);
}
