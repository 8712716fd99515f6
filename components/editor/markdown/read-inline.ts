import {emphasise, runOf} from './emphasis';
import type {Part} from './emphasis';
import {addressesIn, destinationAt, safeAddress} from './links';
import {isPlain, joined} from './spans';
import type {Span} from './spans';

/** Signs that can mean something within a line. */
const signs = /[*_`[\]]/;

/** The stretches of one line of Markdown. Never fails: what is no Markdown is text. */
export function readInline(line: string): Span[] {
	if (!signs.test(line)) {
		return line === '' ? [] : [{text: line}];
	}

	// A backslash is an escape only in a line that would hold looks without it: `C:\_old` is a folder.
	const raw = readParts(line, {escaped: false, links: true});
	return /\\[*_`[\]]/.test(line) && !isPlain(raw) ? readParts(line, {escaped: true, links: true}) : raw;
}

interface How {
	/** Whether a backslash takes the meaning of the sign behind it. */
	escaped: boolean;
	/** There is no link within a link. */
	links: boolean;
}

function readParts(line: string, how: How): Span[] {
	const parts: Part[] = [];
	const addresses = new Map(addressesIn(line));
	for (let at = 0; at < line.length;) {
		const {part, end} = partAt(line, at, how, addresses);
		parts.push(...part);
		at = end;
	}

	emphasise(parts);
	return joined(parts.map(({text, strong, em, code, href}) => ({
		text, ...(strong && {strong}), ...(em && {em}), ...(code && {code}), ...(href !== undefined && {href}),
	})));
}

function partAt(line: string, at: number, how: How, addresses: Map<number, number>): {part: Part[]; end: number} {
	const sign = line[at] ?? '';
	const address = addresses.get(at);
	if (address !== undefined) {
		return {part: [{text: line.slice(at, address)}], end: address};
	}

	if (sign === '\\' && how.escaped && signs.test(line[at + 1] ?? '')) {
		return {part: [{text: line[at + 1] ?? ''}], end: at + 2};
	}

	if (sign === '`') {
		return codeAt(line, at);
	}

	if (sign === '*' || sign === '_') {
		const end = endOfRun(line, at);
		return {part: [runOf(sign, end - at, charBefore(line, at), charAfter(line, end))], end};
	}

	const link = sign === '[' && how.links ? linkAt(line, at, how) : null;
	if (link) {
		return link;
	}

	let end = at + 1;
	while (end < line.length && !/[\\*_`[]/.test(line[end] ?? '') && !addresses.has(end)) {
		end++;
	}

	return {part: [{text: line.slice(at, end)}], end};
}

function endOfRun(line: string, from: number): number {
	let end = from;
	while (line[end] === line[from]) {
		end++;
	}

	return end;
}

/** The whole character before or after, of those that take two places, too. */
const charBefore = (line: string, at: number): string => /.$/su.exec(line.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const charAfter = (line: string, at: number): string => /^./su.exec(line.slice(at, at + 2))?.[0] ?? '';

function codeAt(line: string, at: number): {part: Part[]; end: number} {
	const from = endOfRun(line, at);
	const ticks = line.slice(at, from);
	for (let close = line.indexOf('`', from); close !== -1;) {
		const end = endOfRun(line, close);
		if (end - close === ticks.length) {
			// One space keeps a tick of the text apart from the ticks around it.
			const text = line.slice(from, close).replace(/^ (?= *`)/, '').replace(/(?<=` *) $/, '');
			return {part: [{text, code: true}], end};
		}

		close = line.indexOf('`', end);
	}

	return {part: [{text: ticks}], end: from};
}

function linkAt(line: string, at: number, how: How): {part: Part[]; end: number} | null {
	const close = closingBracket(line, at, how);
	const to = close === -1 ? null : destinationAt(line, close + 1);
	const href = to && safeAddress(to.address);
	if (!to || href === null || close === at + 1) {
		return null;
	}

	const inside = readParts(line.slice(at + 1, close), {...how, links: false});
	return {part: inside.map(span => ({...span, href: href ?? ''})), end: to.end};
}

function closingBracket(line: string, from: number, {escaped}: How): number {
	if (!line.includes('](', from)) return -1;
	let depth = 0;
	for (let at = from; at < line.length; at++) {
		const sign = line[at];
		if (escaped && sign === '\\' && signs.test(line[at + 1] ?? '')) at++;
		else if (sign === '[') depth++;
		else if (sign === ']' && --depth === 0) return at;
	}

	return -1;
}
