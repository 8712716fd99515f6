import type {Block, List} from './blocks';
import {fenceLine, ofFence, ofItemLine, ofItemText, ofParagraph} from './markers';

/** One line of the text, and whether it stands for nothing but itself. */
interface Line {
	text: string;
	literal: boolean;
}

/** The Markdown of blocks: reading it gives the same blocks. */
export function writeBlocks(blocks: readonly Block[]): string {
	return linesOf(blocks).join('\n');
}

function linesOf(blocks: readonly Block[]): string[] {
	return guarded(blocks.flatMap((block): Line[] => {
		if (block.type === 'paragraph') {
			return [{text: ofParagraph.write(block.text), literal: true}];
		}

		const lines = block.type === 'heading' ? [`${'#'.repeat(block.level)} ${block.text}`]
			: block.type === 'list' ? listLines(block, 0)
			: block.type === 'quote' ? linesOf(block.blocks).map(line => (line === '' ? '>' : `> ${line}`))
			: codeLines(block.text, block.info);
		return lines.map(text => ({text, literal: false}));
	}));
}

/** Lines that look like fences are escaped only where something further down would close them. */
function guarded(lines: Line[]): string[] {
	const closing = new Set<string>();
	return lines.toReversed().map(({text, literal}) => {
		const ticks = fenceLine.exec(text)?.[1] ?? '';
		if (literal && (text.startsWith('\\') || closing.has(ticks))) {
			return ofFence.write(text);
		}

		if (ticks === text) {
			closing.add(ticks);
		}

		return text;
	}).toReversed();
}

/** `column` is where the text of the item above begins. */
function listLines({sign, start, pad, items}: List, column: number): string[] {
	const space = ' '.repeat(column + pad);
	return items.flatMap(({checked, lines: [first = '', ...more], lists}, index) => {
		const marker = start === null ? `${sign} ` : `${start + index}${sign} `;
		const content = column + pad + marker.length;
		const text = checked === null ? ofItemText.write(first) : `[${checked ? 'x' : ' '}] ${first}`;
		return [
			`${space}${marker}${text}`,
			...more.map(line => `${' '.repeat(content)}${ofItemLine.write(line)}`),
			...lists.flatMap(list => listLines(list, content)),
		];
	});
}

function codeLines(text: string, info: string): string[] {
	const lines = text === '' ? [] : text.split('\n');
	const longest = Math.max(2, ...lines.filter(line => /^`+$/.test(line)).map(line => line.length));
	const ticks = '`'.repeat(longest + 1);
	return [`${ticks}${info}`, ...lines, ticks];
}
