import {decodeReference} from './reference';
import type {Scrambler} from './scrambler';

/** What Google's own counting is made of, quoted texts left out. */
const machinery = /^[\w\s:;,.[\]{}()|=+-]*$/;

/**
 * Google's `jslog`: `35463; 2:["<event id>",null,6];1:["<calendar>",1];track:click`. Its shape and its first number stay,
 * what it quotes is replaced. `ids`: event ids known from elsewhere on the page.
 */
export function plainJslog(value: string, scrambler: Scrambler, ids: ReadonlySet<string>): string {
	const [, first = '', rest = ''] = /^(\d{1,7}(?=;|$))?(.*)$/s.exec(value) ?? [];
	if (!machinery.test(rest.replaceAll(/"[^"]*"/g, ''))) {
		return first + scrambler.text(rest);
	}

	return first + rest.replaceAll(/"([^"]*)"|\d{5,}/g, (found, quoted: string | undefined) =>
		(quoted === undefined ? scrambler.number(found) : `"${plainQuote(quoted, scrambler, ids)}"`));
}

function plainQuote(text: string, scrambler: Scrambler, ids: ReadonlySet<string>): string {
	if (decodeReference(text) !== null) {
		return scrambler.reference(text);
	}

	return ids.has(text) || /^(?=.*\d)[\w-]{16,}$/.test(text) ? scrambler.eventId(text) : scrambler.text(text);
}
