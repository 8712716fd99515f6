import {foldWithPlaces} from './fold';
import {allPlaces, type Place} from './places';
import type {Term} from './query';

/** Some of a text; `hit`: it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

/** How much is shown before what was found, and in all. UTF-16 units. */
const before = 50;
const shown = 180;

/** Where the terms stand in a text (in NFC). */
function placesIn(given: string, terms: readonly Term[]): {text: string; places: Place[]} {
	const {text, folded, places} = foldWithPlaces(given);
	const found = allPlaces(folded, terms).map(({from, to}) => {
		// A letter that became two is shown whole.
		let end = to;
		while (end < folded.length && places[end] === places[end - 1]) end += 1;
		return {from: places[from] ?? 0, to: places[end] ?? text.length};
	});
	return {text, places: found};
}

/** The first of those places around which most others are. */
function densest(places: Place[]): Place | undefined {
	let best: Place | undefined;
	let most = 0;
	for (const [index, place] of places.entries()) {
		let count = index;
		while (count < places.length && (places[count]?.to ?? 0) - place.from < shown - before) count += 1;
		if (count - index > most || best === undefined) [best, most] = [place, count - index];
	}
	return best;
}

/** A cut between two words near `at`, towards `bound`; between two characters where there is no space. */
function cut(text: string, at: number, bound: number): number {
	const step = Math.sign(bound - at);
	for (let place = at; place !== bound; place += step) {
		if (/\s/.test(text.charAt(step < 0 ? place : place - 1))) return place;
	}
	const code = text.charCodeAt(at);
	return code >= 0xDC00 && code <= 0xDFFF ? at + (step > 0 ? 1 : -1) : at;
}

/** Signs of Markdown that only dress words. */
const plain = (text: string): string => text.replaceAll(/(?:^|(?<=\n))\s*(?:#{1,6}\s|>\s|[-*+]\s(?:\[[ x]\]\s)?)+/giu, '').replaceAll(/\*\*|__|~~|`/g, '').replaceAll(/\s+/gu, ' ');

/** The words around what was found first, or around most of it, in pieces; "…" where more of the text was left out. */
export function piecesOf(given: string, terms: readonly Term[]): Piece[] {
	const {text, places} = placesIn(given, terms);
	const first = densest(places);
	if (first === undefined) return [];
	const wished = Math.max(0, first.from - before);
	const from = wished === 0 ? 0 : cut(text, wished, first.from);
	const least = Math.max(first.to, from);
	const to = from + shown >= text.length ? text.length : Math.max(least, cut(text, Math.max(from + shown, least), least));
	const pieces: Piece[] = [];
	let at = from;
	for (const place of places) {
		if (place.from < from || place.to > to) continue;
		pieces.push({text: plain(text.slice(at, place.from)), hit: false}, {text: text.slice(place.from, place.to).replaceAll(/\s+/gu, ' '), hit: true});
		at = place.to;
	}
	pieces.push({text: plain(text.slice(at, to)), hit: false});
	const [head] = pieces;
	const tail = pieces.at(-1);
	if (head !== undefined) head.text = from > 0 ? `…${head.text.trimStart()}` : head.text.trimStart();
	if (tail !== undefined) tail.text = to < text.length ? `${tail.text.trimEnd()}…` : tail.text.trimEnd();
	return pieces.filter(piece => piece.text !== '');
}
