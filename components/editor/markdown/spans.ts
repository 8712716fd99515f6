/** A stretch of one line with the same looks throughout. */
export interface Span {
	text: string;
	strong?: boolean;
	em?: boolean;
	code?: boolean;
	/** Where it leads; only what `safeAddress` lets through. */
	href?: string;
}

/** Do two stretches look the same? */
export function alike(one: Span, other: Span): boolean {
	return Boolean(one.strong) === Boolean(other.strong) && Boolean(one.em) === Boolean(other.em)
		&& Boolean(one.code) === Boolean(other.code) && one.href === other.href;
}

/** The same line with nothing empty, and neighbours that look the same made one. */
export function joined(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const span of spans) {
		const last = result.at(-1);
		if (span.text === '') continue;
		if (last && alike(last, span)) last.text += span.text;
		else result.push({...span});
	}

	return result;
}

/** Do two lines, each `joined`, say and show the same? */
export function same(one: readonly Span[], other: readonly Span[]): boolean {
	return one.length === other.length && one.every((span, index) => {
		const there = other[index];
		return there !== undefined && there.text === span.text && alike(span, there);
	});
}

/** Is there nothing but text? */
export const isPlain = (spans: readonly Span[]): boolean => spans.every(({strong, em, code, href}) => !strong && !em && !code && href === undefined);

/** The text alone. */
export const textOf = (spans: readonly Span[]): string => spans.map(({text}) => text).join('');
