import {awayWords} from './away-words';

/** Languages that have another name on some pages. */
const tags: Record<string, string> = {no: 'nb', nn: 'nb', iw: 'he', in: 'id', fil: 'en'};

/** What makes of a label a thing to be done: "Holiday: party planning", "PTO - request form". */
const aTask = /(?<!\p{L})(?:part(?:y|ies)|plan(?:s|ning)?|photos?|pictures?|reviews?|requests?|approvals?|polic(?:y|ies)|forms?|tracker|calendar|deadline|handover|hand-over|coverage|prep|preparation|call|meeting|sync|dinner|lunch|drinks|shopping|feier|planung|übergabe|fête|fiesta|planificación)(?!\p{L})/u;

const wordsByLocale = new Map<string, Set<string>>();

/**
 * Does a title say that somebody is out of office: by all of its words ("Urlaub"), or by a label before a sign ("OOO: Italy",
 * "[PTO] Ana")? Words of every language, those with two meanings only in the page's own (BCP 47). A word within a sentence says nothing.
 */
export function saysAway(title: string, locale: string): boolean {
	const words = wordsFor(locale);
	const text = title.normalize('NFKC').toLowerCase().replaceAll('i\u0307', 'i').replaceAll('’', '\'').replaceAll(/\s+/gu, ' ');
	const [, bracket, behind] = /^[^\p{L}\p{N}[(【]*[[(【]([^\])】]{1,40})[\])】](.*)$/u.exec(text) ?? [];
	if (bracket !== undefined && words.has(bare(bracket))) {
		return !aTask.test(behind ?? '');
	}

	if (words.has(bare(text))) {
		return true;
	}

	const [, label, rest] = /^(.{1,40}?)(?: ?[:|·•]| [-–—] | ?[(【])(.*)$/u.exec(text) ?? [];
	return label !== undefined && words.has(bare(label)) && !aTask.test(rest ?? '');
}

/** Without signs and pictures around it. */
function bare(text: string): string {
	return text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

function wordsFor(locale: string): Set<string> {
	let words = wordsByLocale.get(locale);
	if (words === undefined) {
		const first = locale.split(/[-_]/u)[0]?.toLowerCase() ?? '';
		const own = tags[first] ?? first;
		words = new Set(Object.entries(awayWords).flatMap(([language, {sure, here}]) => [...listed(sure), ...(language === own ? listed(here) : [])]));
		wordsByLocale.set(locale, words);
	}

	return words;
}

function listed(list: string): string[] {
	return list.split(', ').filter(word => word !== '').map(word => word.normalize('NFKC'));
}
