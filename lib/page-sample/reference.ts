/** What `data-eventid` and its like hold: an event with its calendar, or one of the two. */
export interface Reference {
	id: string;
	calendar: string;
}

const known = new Map<string, Reference | null>();

/** Decodes unpadded base64 (URL-safe accepted) of `"<event id> <calendar>"` or of an address; null when it is anything else. */
export function decodeReference(value: string): Reference | null {
	// No base64 is one longer than a multiple of four, and nothing shorter holds an id and a calendar.
	if (value.length < 10 || value.length % 4 === 1 || !/^[\w+/-]+={0,2}$/.test(value)) {
		return null;
	}

	let reference = known.get(value);
	if (reference === undefined) {
		reference = decode(value);
		// The page's own ids are decoded again and again; a memory of them must not outlive many samples.
		if (known.size > 20_000) {
			known.clear();
		}

		known.set(value, reference);
	}

	return reference;
}

function decode(value: string): Reference | null {
	let text: string;
	try {
		text = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return null;
	}

	const [, id = '', calendar = ''] = /^(?:([\w-]{3,1024}) )?([!-~]+@[!-~]+)$/.exec(text) ?? [];
	return calendar === '' ? null : {id, calendar};
}

/** The same spelling back: without padding, unless it had some. */
export function encodeReference({id, calendar}: Reference, like: string): string {
	const text = btoa(id === '' ? calendar : `${id} ${calendar}`);
	const unpadded = like.endsWith('=') ? text : text.replace(/=+$/, '');
	return /[-_]/.test(like) ? unpadded.replaceAll('+', '-').replaceAll('/', '_') : unpadded;
}

const splitTail = String.raw`_R\d{8}(?:T\d{6})?`;
const instanceTail = String.raw`_\d{8}(?:T\d{6}Z)?`;
const grammar = new RegExp(`^(tasks_|ttb_)?(.+?)((?:${splitTail})?(?:${instanceTail})?)$`);

/** An event id in its parts: what kind of thing it is, the base, and the tails that say when it was to be. */
export function splitId(id: string): {prefix: string; base: string; tail: string} {
	const [, prefix = '', base = id, tail = ''] = grammar.exec(id) ?? [];
	// Other providers' ids may end alike; what is no date is a part of the base and not kept.
	return tail === '' || /_R?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(tail)
		? {prefix, base, tail}
		: {prefix, base: base + tail, tail: ''};
}
