import {destination, isBareAddress, safeAddress} from './links';
import {readInline} from './read-inline';
import {isPlain, joined, same, textOf} from './spans';
import type {Span} from './spans';

type Look = 'strong' | 'em';

/** Which sign slants, and which of the two looks is written around the other. */
interface Way {
	em: string;
	outer: Look;
}

const ways: Way[] = [{em: '*', outer: 'strong'}, {em: '*', outer: 'em'}, {em: '_', outer: 'strong'}, {em: '_', outer: 'em'}];

/** How much of the text is escaped: nothing, what may have a meaning where it stands, every sign. */
const escapings: ((text: string) => string)[] = [
	text => text,
	text => text
		.replaceAll(/[*`[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (sign, at: number) => (isIdle(text, sign, at) ? sign : `\\${sign}`)),
	text => text.replaceAll(/[*_`[\]]/g, String.raw`\$&`),
];

/** A star with space on both sides says nothing; neither does a bracket that no destination follows. */
function isIdle(text: string, sign: string, at: number): boolean {
	if (sign === '*') return /(?:^|\s)$/u.test(text.slice(0, at)) && /^(?:\s|$)/u.test(text.slice(at + 1));
	return (sign === '[' || sign === ']') && !text.includes('](', at);
}

/**
 * The Markdown of one line. Text that would be read as anything else is escaped, as little as does it, so plain text
 * stays as it was written. Looks that Markdown cannot say at their place, such as bold beginning with a space, give way
 * to the text; a link, such as one right behind a backslash, to its text and its address.
 */
export function writeInline(line: readonly Span[]): string {
	const spans = sayable(line);
	if (spans.length === 1 && isPlain(spans) && !/[*_`[\]]/.test(textOf(spans))) {
		return textOf(spans);
	}

	const lessAndLess = [
		spans, spans.flatMap(span => loose(span)), without(spans, ['em']), without(spans, ['strong']), without(spans, ['strong', 'em']), [{text: spelled(spans)}],
	];
	for (const wanted of lessAndLess.map(joined)) {
		for (const escaping of escapings) {
			for (const how of ways) {
				const written = write(wanted, escaping, how);
				if (same(readInline(written), wanted)) {
					return written;
				}
			}
		}
	}

	return spelled(spans);
}

/** The text alone, with the addresses of its links behind theirs. */
const spelled = (spans: readonly Span[]): string => grouped(spans, ({href}) => href)
	.map(([href, group]) => (href === undefined ? textOf(group) : `${textOf(group)} (${href})`)).join('');

/** The same line with nothing that only an editor could show: an address that says itself is no link beside it. */
function sayable(line: readonly Span[]): Span[] {
	const linked = joined(line.map(span => {
		const {href, ...rest} = span;
		return href === undefined || safeAddress(href) === null ? rest : span;
	}));
	const own = joined(linked.map((span, index) => {
		const {href, ...rest} = span;
		const isAlone = linked[index - 1]?.href !== href && linked[index + 1]?.href !== href;
		return href === span.text && isAlone && isBareAddress(href) ? rest : span;
	}));
	return joined(trimmed(trimmed(own, 'em'), 'strong'));
}

/** Takes a look off the space at both ends of each stretch that has it. */
function trimmed(spans: readonly Span[], look: Look): Span[] {
	const pieces = spans.flatMap(span => (span[look] && !span.code ? apart(span) : [span]));
	const isSpace = (span: Span | undefined): boolean => Boolean(span?.[look] && !span.code && span.text.trim() === '');
	const atEdge = (index: number, step: 1 | -1): boolean => {
		let at = index;
		while (isSpace(pieces[at])) at += step;
		return !pieces[at]?.[look];
	};
	return pieces.map((piece, index) => (isSpace(piece) && (atEdge(index, -1) || atEdge(index, 1)) ? {...piece, [look]: false} : piece));
}

/** The space in front, the text, the space behind. */
function apart(span: Span): Span[] {
	const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(span.text) ?? [];
	return [before, text, after].filter(piece => piece !== '').map(piece => ({...span, text: piece}));
}

function without(spans: readonly Span[], looks: readonly Look[]): Span[] {
	return spans.map(span => ({...span, ...Object.fromEntries(looks.map(look => [look, false]))}));
}

/** The same stretch, with the space at its ends upright: nobody sees the difference, and looks that overlap can be said. */
const loose = (span: Span): Span[] => (span.em && !span.code ? apart(span).map(piece => (piece.text.trim() === '' ? {...piece, em: false} : piece)) : [span]);

function write(spans: readonly Span[], escaping: (text: string) => string, how: Way): string {
	return grouped(spans, ({href}) => href).map(([href, group]) => {
		const text = writeLooks(group, escaping, how);
		return href === undefined ? text : `[${text}]${destination(href)}`;
	}).join('');
}

function writeLooks(spans: readonly Span[], escaping: (text: string) => string, {em, outer}: Way): string {
	const around = {strong: '**', em};
	const inner = outer === 'strong' ? 'em' : 'strong';
	const wrap = (look: Look, has: boolean, text: string): string => (has ? `${around[look]}${text}${around[look]}` : text);
	const leaf = (group: Span[]): string => group.map(({text, code}) => (code ? inTicks(text) : escaping(text))).join('');
	return grouped(spans, span => Boolean(span[outer])).map(([has, group]) =>
		wrap(outer, has, grouped(group, span => Boolean(span[inner])).map(([also, part]) => wrap(inner, also, leaf(part))).join(''))).join('');
}

/** Neighbours of the same kind together, with their kind. */
function grouped<Kind>(spans: readonly Span[], kindOf: (span: Span) => Kind): [Kind, Span[]][] {
	const groups: [Kind, Span[]][] = [];
	for (const span of spans) {
		const last = groups.at(-1);
		if (last && last[0] === kindOf(span)) last[1].push(span);
		else groups.push([kindOf(span), [span]]);
	}

	return groups;
}

function inTicks(text: string): string {
	const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	return `${ticks}${/^ *`/.test(text) ? ' ' : ''}${text}${/` *$/.test(text) ? ' ' : ''}${ticks}`;
}
