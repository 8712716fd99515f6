/** A part of a line while it is read: text with its looks, or a run of `*` or `_` that may open or close something. */
export interface Part {
	text: string;
	strong?: boolean;
	em?: boolean;
	code?: boolean;
	href?: string;
	run?: {sign: string; left: number; length: number; opens: boolean; closes: boolean};
}

const space = /^\s?$/u;
const wordy = /[\p{L}\p{N}]/u;
const digit = /\p{N}/u;

/**
 * What a run of signs may do between two characters ('' at an end of the line). As CommonMark has it, but for two
 * things: punctuation beside a sign does not matter, for languages without spaces; and `2*3*4` is arithmetic.
 */
export function runOf(sign: string, length: number, before: string, after: string): Part {
	if (sign === '_' && length > 1) {
		return {text: sign.repeat(length)};
	}

	const within = sign === '_' ? wordy.test(before) : length === 1 && digit.test(before) && digit.test(after);
	const followed = sign === '_' ? wordy.test(after) : within;
	return {
		text: sign.repeat(length),
		run: {sign, length, left: length, opens: !space.test(after) && !within, closes: !space.test(before) && !followed},
	};
}

/** Pairs the runs, as CommonMark does, and gives everything between a pair its looks. What is left over is text. */
export function emphasise(parts: Part[]): void {
	/** How far down it was looked in vain for an opening run, by kind of closing run. */
	const bottom = new Map<string, number>();
	for (const [closer, {run}] of parts.entries()) {
		if (run?.closes) {
			const kind = `${run.sign}${run.opens}${run.length % 3}`;
			let opener = 0;
			while (run.left > 0 && opener !== -1) {
				opener = openerFor(parts, closer, bottom.get(kind) ?? -1);
				if (opener === -1) bottom.set(kind, closer - 1);
				else pair(parts, opener, closer);
			}
		}
	}

	for (const part of parts) {
		if (part.run) {
			part.text = part.run.sign.repeat(part.run.left);
		}
	}
}

function openerFor(parts: Part[], closer: number, bottom: number): number {
	const closing = parts[closer]?.run;
	for (let at = closer - 1; at > bottom; at--) {
		const run = parts[at]?.run;
		const odd = run && closing && (run.closes || closing.opens)
			&& (run.length + closing.length) % 3 === 0 && (run.length % 3 !== 0 || closing.length % 3 !== 0);
		if (run && run.opens && run.left > 0 && run.sign === closing?.sign && !odd) {
			return at;
		}
	}

	return -1;
}

function pair(parts: Part[], opener: number, closer: number): void {
	const opening = parts[opener]?.run;
	const closing = parts[closer]?.run;
	if (!opening || !closing) return;
	const look = opening.left > 1 && closing.left > 1 ? 'strong' : 'em';
	opening.left -= look === 'strong' ? 2 : 1;
	closing.left -= look === 'strong' ? 2 : 1;
	for (let at = opener + 1; at < closer; at++) {
		const part = parts[at];
		if (part) {
			part[look] = true;
			// Whatever stands between a pair can no longer reach out of it.
			if (part.run) {
				part.run.opens = false;
				part.run.closes = false;
			}
		}
	}
}
