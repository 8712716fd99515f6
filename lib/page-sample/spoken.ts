import {isDateNumber} from './date-words';
import {numbersIn, separators} from './tokens';

/** The text an event has for screen readers, cut around its title. */
export interface Spoken {
	/** Times, sometimes dates: everything before the title. */
	lead: string;
	title: string;
	/** Whose it is: the first part after the title. */
	owner: string;
	/** What follows, up to the first part with a label ("Location: …"): the answer, "No location". In parts. */
	fields: string[];
	/** What may be private again: places, colours that somebody named. */
	more: string;
	/** The date at the end. */
	tail: string;
}

const opens = /[,，、،;፣၊「"“]\s*$/;
const closes = /^\s*(?:[,，、،;፣၊」"”]|$)/;

/** Cuts a spoken text; null when the title does not stand between separators in it. `text` is all of the parts, joined. */
export function splitSpoken(text: string, title: string): Spoken | null {
	for (let at = title === '' ? -1 : text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
		const [lead, rest] = [text.slice(0, at), text.slice(at + title.length)];
		if (opens.test(lead) && closes.test(rest)) {
			return {lead, title, ...splitRest(rest)};
		}
	}

	return null;
}

/** Cuts into parts, each with the separator before it, so that joining them gives the text again. */
export const partsOf = (text: string): string[] => text.split(beforeSeparators);

const beforeSeparators = new RegExp(`(?=${separators.source})`);

function splitRest(rest: string): Pick<Spoken, 'owner' | 'fields' | 'more' | 'tail'> {
	const parts = partsOf(rest);
	const tail = dateTail(parts);
	const body = parts.slice(0, parts.length - tail);
	const hasOwner = body.findIndex(part => /[\p{L}\p{N}]/u.test(part)) + 1;
	const labelled = body.findIndex((part, index) => index >= hasOwner && /[:：]|\p{N}/u.test(part));
	const end = labelled < 0 ? body.length : labelled;
	return {
		owner: body.slice(0, hasOwner).join(''),
		fields: body.slice(hasOwner, end),
		more: body.slice(Math.max(end, hasOwner)).join(''),
		tail: parts.slice(body.length).join(''),
	};
}

/** How many parts at the end are the date: up to the one that completes a year and a day. */
function dateTail(parts: string[]): number {
	let [year, day] = [false, false];
	for (let count = 1; count <= Math.min(3, parts.length - 1); count++) {
		const numbers = numbersIn(parts.at(-count) ?? '');
		if (numbers.length === 0 || !numbers.every(isDateNumber)) {
			return 0;
		}

		year ||= numbers.some(({length}) => length === 4);
		day ||= numbers.some(({length}) => length < 4);
		if (year && day) {
			return count;
		}
	}

	return 0;
}
