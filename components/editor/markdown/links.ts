import type {Span} from './spans';

/** The only addresses that become links: a page or a mail. Everything else is shown as the text it is. */
const safe = /^(?:https?:\/\/[^\s<>\p{Cc}]+|mailto:[^\s<>\p{Cc}]+)$/iu;

/** An address that may be a link, or null. */
export function safeAddress(address: string): string | null {
	return safe.test(address) ? address : null;
}

const bare = /https?:\/\/[^\s<>"'`*\\[\]\p{Cc}]+/giu;

/** Where addresses of pages stand in a text as they are, as [from, to). Punctuation behind one is not part of it. */
export function addressesIn(text: string): [number, number][] {
	if (!text.includes('://')) return [];
	return [...text.matchAll(bare)].flatMap((match): [number, number][] => {
		const from = match.index;
		const address = trimmed(match[0]);
		return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) || !/:\/\/./u.test(address) ? [] : [[from, from + address.length]];
	});
}

function trimmed(address: string): string {
	/** How many brackets are closed that were never opened. */
	let closed = address.split(')').length - address.split('(').length;
	let end = address.length;
	for (; end > 0; end--) {
		const last = address[end - 1] ?? '';
		const closes = last === ')' && closed > 0;
		if (!closes && !/[.,;:!?…’”»_~]/u.test(last)) break;
		if (closes) closed--;
	}

	return address.slice(0, end);
}

/** Does a text link to itself wherever it is shown? */
export function isBareAddress(text: string): boolean {
	const [first, ...more] = addressesIn(text);
	return first !== undefined && more.length === 0 && first[0] === 0 && first[1] === text.length;
}

/** The same line with every address that stands in it as a link, as it is shown. */
export function linked(spans: readonly Span[]): Span[] {
	return spans.flatMap((span): Span[] => {
		if (span.href !== undefined || span.code) return [span];
		const pieces: Span[] = [];
		let from = 0;
		for (const [start, end] of addressesIn(span.text)) {
			const href = span.text.slice(start, end);
			pieces.push({...span, text: span.text.slice(from, start)}, {...span, text: href, href});
			from = end;
		}

		return [...pieces, {...span, text: span.text.slice(from)}].filter(({text}) => text !== '');
	});
}

/** The destination behind the text of a link, from its opening bracket: the address, and where the text goes on. */
export function destinationAt(text: string, from: number): {address: string; end: number} | null {
	const angled = /^\(<([^\s<>]+)>\)/u.exec(text.slice(from, from + 4096));
	if (angled) {
		return {address: angled[1] ?? '', end: from + angled[0].length};
	}

	let depth = 0;
	for (let at = from; at < text.length && !/\s/u.test(text[at] ?? ''); at++) {
		depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
		if (depth === 0) {
			return text[from] === '(' ? {address: text.slice(from + 1, at), end: at + 1} : null;
		}
	}

	return null;
}

/** An address as the destination of a link is written: bare where its brackets come in pairs. */
export function destination(address: string): string {
	const written = `(${address})`;
	return destinationAt(written, 0)?.end === written.length ? written : `(<${address}>)`;
}
