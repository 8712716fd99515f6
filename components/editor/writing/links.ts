import type {EditorState, Transaction} from 'prosemirror-state';
import type {Mappable} from 'prosemirror-transform';
import {marks, schema} from '../document/schema';
import {safeAddress} from '../markdown/links';
import {selectedText} from './commands';

/** What a link would be made of, or the link that is there. Positions in the document. */
export interface LinkPlace {
	from: number;
	to: number;
	/** '' where there is none yet. */
	href: string;
}

/** The link at the selection, or where one would be. */
export function linkPlace(state: EditorState): LinkPlace {
	const {from, to, $from, empty} = selectedText(state);
	const inside = $from.parent.childAfter($from.parentOffset).node ?? $from.parent.childBefore($from.parentOffset).node;
	const touched = [inside, $from.nodeBefore].map(node => node && marks.link.isInSet(node.marks)).find(mark => mark);
	if (!touched) return {from, to, href: ''};

	const start = $from.start();
	let place: LinkPlace | null = null;
	$from.parent.forEach((node, offset) => {
		if (!touched.isInSet(node.marks)) return;
		const [begin, end] = [start + offset, start + offset + node.nodeSize];
		if (place?.to === begin) place.to = end;
		else if (place === null || place.to < $from.pos) place = {from: begin, to: end, href: String(touched.attrs.href)};
	});
	const found = place as LinkPlace | null;
	return found && (empty || to <= found.to) ? found : {from, to, href: ''};
}

/** The same place after the document changed around it. */
export function placeAfter(place: LinkPlace, places: Mappable): LinkPlace {
	const to = places.map(place.to, -1);
	const from = Math.min(places.map(place.from, 1), to);
	return from === place.from && to === place.to ? place : {...place, from, to};
}

/** What somebody means by an address they typed, or null when it is none that a link may lead to. */
export function meantAddress(typed: string): string | null {
	const address = typed.trim();
	if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u.test(address)) return safeAddress(`mailto:${address}`);
	return safeAddress(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(address) ? `https://${address}` : address);
}

/** Makes, changes or (with '') takes away the link at a place. Where there is no text yet, the address is the text. */
export function setLink({tr}: EditorState, {from, to}: LinkPlace, href: string): Transaction {
	if (href === '') return tr.removeMark(from, to, marks.link);
	if (from === to) return tr.insert(from, schema.text(href.replace(/^mailto:/i, ''), [marks.link.create({href})]));
	return tr.removeMark(from, to, marks.link).addMark(from, to, marks.link.create({href})).removeStoredMark(marks.link);
}
