import type {Block} from './blocks';
import {fenceLine, headingLine, isQuoteLine, itemLine, ofParagraph} from './markers';
import {readLists} from './read-lists';

/** Quotes within quotes beyond this are text. Long exchanges of mails are not. */
const deepest = 30;

/** The blocks of a note. Never fails: what is no Markdown is text. */
export function readBlocks(markdown: string): Block[] {
	return read(markdown.split(/\r\n?|\n/), 0);
}

function read(lines: string[], depth: number): Block[] {
	const blocks: Block[] = [];
	/** Fences that nothing closes further down. */
	const open = new Set<string>();
	let at = 0;

	while (at < lines.length) {
		const line = lines[at] ?? '';
		const [, ticks = '', info = ''] = fenceLine.exec(line) ?? [];
		const end = ticks === '' || open.has(ticks) ? -1 : lines.indexOf(ticks, at + 1);
		const heading = headingLine.exec(line);
		if (end !== -1) {
			blocks.push({type: 'code', info, text: lines.slice(at + 1, end).join('\n')});
			at = end + 1;
		} else if (isQuoteLine(line) && depth < deepest) {
			const quoted: string[] = [];
			for (; at < lines.length && isQuoteLine(lines[at] ?? ''); at++) {
				quoted.push((lines[at] ?? '').slice(2));
			}

			blocks.push({type: 'quote', blocks: read(quoted, depth + 1)});
		} else if (itemLine.test(line)) {
			const {lists, next} = readLists(lines, at);
			blocks.push(...lists);
			at = next;
		} else {
			if (ticks !== '') {
				open.add(ticks);
			}

			blocks.push(heading
				? {type: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? ''}
				: {type: 'paragraph', text: ofParagraph.read(line)});
			at++;
		}
	}

	return blocks;
}
