import type {List, ListItem} from './blocks';
import {checkMarker, itemLine, ofItemLine, ofItemText} from './markers';

/** A list that the next line may belong to. Columns count from 0. */
interface Open {
	list: List;
	/** Column of its markers. */
	indent: number;
	/** Column at which the text of its last item begins. */
	content: number;
}

/** Lists within lists beyond this stand beside each other. */
const deepest = 12;

/** The lists that begin at line `from`, and the first line behind them. */
export function readLists(lines: string[], from: number): {lists: List[]; next: number} {
	const lists: List[] = [];
	const open: Open[] = [];
	let next = from;

	for (; next < lines.length; next++) {
		const line = lines[next] ?? '';
		const [, space = '', bullet, number, sign = '', text = ''] = itemLine.exec(line) ?? [];
		const last = open.at(-1);
		if (bullet !== undefined || number !== undefined) {
			const place = {sign: bullet ?? sign, start: number === undefined ? null : Number(number), indent: space.replaceAll('\t', '    ').length};
			const into = listFor(place, open, lists);
			into.list.items.push(itemOf(text));
			into.content = place.indent + (number ?? '').length + 2;
		} else if (last && line.length >= last.content && /^ *$/.test(line.slice(0, last.content))) {
			last.list.items.at(-1)?.lines.push(ofItemLine.read(line.slice(last.content)));
		} else {
			break;
		}
	}

	return {lists, next};
}

/** The open list that an item belongs to, or a new one at its place. */
function listFor({sign, start, indent}: {sign: string; start: number | null; indent: number}, open: Open[], roots: List[]): Open {
	while (indent < (open.at(-1)?.indent ?? 0)) {
		open.pop();
	}

	const last = open.at(-1);
	if (last && last.indent === indent && last.list.sign === sign && continues(last.list, start)) {
		return last;
	}

	// Beside the last list where it is not far enough in to be part of its last item.
	if (last && (indent < last.content || open.length >= deepest)) {
		open.pop();
	}

	const above = open.at(-1);
	const list: List = {type: 'list', sign, start, pad: indent - (above?.content ?? 0), items: []};
	(above?.list.items.at(-1)?.lists ?? roots).push(list);
	const added = {list, indent, content: indent};
	open.push(added);
	return added;
}

/** Only the number that comes next continues a list: what somebody numbered otherwise stays as it was numbered. */
function continues(list: List, number: number | null): boolean {
	return list.start === null || number === list.start + list.items.length;
}

function itemOf(text: string): ListItem {
	const check = checkMarker.exec(text);
	return check
		? {checked: check[1] !== ' ', lines: [text.slice(check[0].length)], lists: []}
		: {checked: null, lines: [ofItemText.read(text)], lists: []};
}
