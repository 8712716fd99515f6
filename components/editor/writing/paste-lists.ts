/**
 * Makes lists within lists of what others copy as lists beside each other, in place: Word has paragraphs that say their level
 * and hold their own bullet, Slack and Word online have a list for each level.
 */
export function cleanLists(root: HTMLElement): void {
	for (const paragraph of root.querySelectorAll('p[data-style*="mso-list"]')) {
		listOfParagraph(paragraph);
	}

	for (const list of root.querySelectorAll('ul, ol')) {
		const level = levelOf(list);
		const before = level === null ? null : listBefore(list);
		if (level !== null && before !== null) addTo(before, list, level);
	}
}

/** How far in a list stands beneath those beside it, from 0. Null where it does not say. */
function levelOf(list: Element): number | null {
	const indent = list.getAttribute('data-indent');
	const level = list.firstElementChild?.getAttribute('data-aria-level');
	return indent !== null ? Number(indent) || 0 : level ? Math.max(0, Number(level) - 1 || 0) : null;
}

/** Word says `mso-list: l0 level2 lfo1` of a paragraph, and `mso-list: Ignore` of the bullet or number in it. */
function listOfParagraph(paragraph: Element): void {
	const level = /mso-list:[^;]*\blevel(\d)/.exec(paragraph.getAttribute('data-style') ?? '')?.[1];
	const marker = paragraph.querySelector('[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]');
	if (level === undefined) return;
	const number = /^\s*(\d{1,3}|[a-z])[.)]/i.exec(marker?.textContent ?? '')?.[1];
	marker?.remove();
	const document = paragraph.ownerDocument;
	const list = document.createElement(number === undefined ? 'ul' : 'ol');
	const item = document.createElement('li');
	list.setAttribute('data-indent', String(Number(level) - 1));
	if (number !== undefined && Number(number) > 1) list.setAttribute('start', number);
	item.append(...paragraph.childNodes);
	list.append(item);
	paragraph.replaceWith(list);
}

/** The list right before, each of them maybe alone in a box of its own. */
function listBefore(list: Element): Element | null {
	const {parentElement} = list;
	const place = parentElement?.matches('div') && parentElement.childElementCount === 1 ? parentElement : list;
	const before = place.previousElementSibling;
	const found = before?.matches('div') && before.childElementCount === 1 ? before.firstElementChild : before;
	return found?.matches('ul, ol') ? found : null;
}

/** Puts the items of a list to those of its level at the end of another, or within its last item. */
function addTo(whole: Element, list: Element, level: number): void {
	let above = whole;
	for (let depth = 0; depth < level; depth++) {
		const item = above.lastElementChild;
		const inner = item?.lastElementChild;
		if (!inner?.matches('ul, ol')) {
			item?.append(list);
			return;
		}

		above = inner;
	}

	if (above.tagName === list.tagName) {
		above.append(...list.children);
		list.remove();
	} else {
		above.after(list);
	}
}
