import type {DrawnChip} from './drawn';

/**
 * Chips as one text, a line each, fields parted by tabs: a view has hundreds, and hundreds of small values take the browser many times
 * as long to pass on as one text does. Tabs and line ends in texts become spaces; a title is told by its place in the spoken text, where it is.
 */
export function toLines(chips: DrawnChip[]): string {
	return chips.map(({raw, day, top, height, filled, torn, spoken, title, shown}) => {
		const at = spoken.indexOf(title);
		return [plain(raw), day, top, height, (filled ? 1 : 0) + (torn ? 2 : 0), plain(spoken), plain(shown), at, at < 0 ? plain(title) : title.length].join('\t');
	}).join('\n');
}

/** The chips that were told as lines; a line that is none becomes a chip in no day. */
export function fromLines(lines: string): DrawnChip[] {
	return lines.split('\n').filter(line => line !== '').map(line => {
		const [raw = '', day = '', top = '', height = '', flags = '0', spoken = '', shown = '', at = '-1', title = ''] = line.split('\t');
		const start = Number(at);
		return {
			raw, day: day === '' ? NaN : Number(day), top: top === '' ? null : Number(top), height: height === '' ? null : Number(height),
			filled: (Number(flags) & 1) > 0, torn: (Number(flags) & 2) > 0, spoken, shown, title: start < 0 ? title : spoken.slice(start, start + Number(title)),
		};
	});
}

const plain = (text: string): string => (/[\t\n\r]/.test(text) ? text.replaceAll(/[\t\n\r]/g, ' ') : text);
