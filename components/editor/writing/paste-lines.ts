/** What begins a line and ends one. */
const blocks = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, pre, blockquote, table, tbody, thead, tr, td, th, section, article, dl, dd, hr, body';

/** Makes of rows, of ends of lines and of pictures of letters what they look like, in place. */
export function cleanLines(root: HTMLElement): void {
	for (const picture of root.querySelectorAll('img[alt]')) {
		cleanPicture(picture);
	}

	// Inner tables first.
	for (const row of [...root.querySelectorAll('tr')].toReversed()) {
		cleanRow(row);
	}

	for (const element of root.querySelectorAll('summary, caption, legend, dt')) {
		paragraphOf(element);
	}

	for (const pause of root.querySelectorAll('[data-stringify-type="paragraph-break"]')) {
		pause.replaceWith(root.ownerDocument.createElement('br'));
	}

	for (const paragraph of root.querySelectorAll('p')) {
		// Word has a space in an empty one.
		if (paragraph.textContent === '\u00A0') paragraph.replaceChildren();
	}

	for (const end of root.querySelectorAll('br')) {
		if (!end.closest('pre')) cleanEnd(end);
	}
}

/** Chats and mails have pictures of emoji. */
function cleanPicture(picture: Element): void {
	const name = picture.getAttribute('data-emoji') ?? picture.getAttribute('data-stringify-emoji') ?? picture.getAttribute('alt') ?? '';
	if (/^:[\w+-]+:$|^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(name)) picture.replaceWith(name);
}

/** A row is a line, and its cells stay apart. */
function cleanRow(row: Element): void {
	for (const cell of row.children) {
		const only = cell.childElementCount === 1 ? cell.firstElementChild : null;
		if (only?.matches('p, div') && !only.querySelector(blocks)) only.replaceWith(...only.childNodes);
	}

	const cells = [...row.children];
	if (cells.some(cell => cell.querySelector(blocks))) {
		for (const cell of cells) {
			if (!cell.querySelector(blocks)) cell.replaceChildren(paragraphWith(cell));
		}
	} else {
		const line = row.ownerDocument.createElement('p');
		for (const [index, cell] of cells.entries()) line.append(index === 0 ? '' : ' | ', ...cell.childNodes);
		row.replaceWith(line);
	}
}

function paragraphWith({ownerDocument, childNodes}: Element): Element {
	const paragraph = ownerDocument.createElement('p');
	paragraph.append(...childNodes);
	return paragraph;
}

function paragraphOf(element: Element): void {
	if (!element.querySelector(blocks)) element.replaceWith(paragraphWith(element));
}

/** The end of a line that ends anyway is no line more; one that stands alone is an empty line. */
function cleanEnd(end: Element): void {
	if (end.matches('.Apple-interchange-newline')) {
		end.remove();
		return;
	}

	if (!isEdge(end, 'nextSibling')) return;
	const isAlone = isEdge(end, 'previousSibling');
	const block = end.closest(blocks);
	if (isAlone && !block?.matches('p, h1, h2, h3, h4, h5, h6, li')) end.replaceWith(end.ownerDocument.createElement('p'));
	else end.remove();
}

/** Is there nothing more of the line in that direction? */
function isEdge(node: Node, step: 'nextSibling' | 'previousSibling'): boolean {
	for (let at: Node = node; ;) {
		const beside: Node | null = at[step];
		const {parentNode} = at;
		if (beside === null) {
			if (!(parentNode instanceof Element) || parentNode.matches(blocks)) return true;
			at = parentNode;
		} else if (beside instanceof Element) {
			if (beside.matches(blocks)) return true;
			if (beside.matches('br') || beside.textContent !== '') return false;
			at = beside;
		} else if (beside.nodeType === 3 && /[^ \t\r\n\f]/.test(beside.textContent ?? '')) {
			return false;
		} else {
			at = beside;
		}
	}
}
