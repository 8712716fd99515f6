import type {Response} from '@/lib/domain/event';
import type {LearnedWords, PageWords} from '@/lib/domain/words';
import {builtInWords, languageTag} from '@/lib/locales/page-words/built-in';
import {isLearnable, keyOf, mostLanguages, mostWords} from '@/lib/locales/page-words/key-of';
import type {Tables} from '@/lib/store/database';
import {readLearnedWords, saveSetting} from '@/lib/store/settings';

/** What the words of a language (BCP 47) mean, built in and learned. */
export async function readPageWords(tables: Tables, locale: string): Promise<PageWords> {
	return pageWords(locale, await readLearnedWords(tables));
}

/** Remembers words whose meaning a page gave away. Answers whether anything was new; if not, nothing was written. */
export async function learnPageWords(tables: Tables, locale: string, responses: Record<string, Response>): Promise<boolean> {
	const learned = withLearned(await readLearnedWords(tables), locale, responses);
	if (learned) {
		await saveSetting(tables, {key: 'pageWords', value: learned});
	}

	return learned !== null;
}

/** The words of a language: built in, and learned from its pages. What is built in stands; what pages contradicted is left out. */
export function pageWords(locale: string, learned: LearnedWords): PageWords {
	const {responses, optional} = builtInWords(locale);
	const more = Object.entries(learnedOf(learned, locale)).filter(([word, response]) => response !== 'unknown' && !optional.includes(word));
	return {responses: {...Object.fromEntries(more), ...responses}, optional};
}

/** What is learned after a page told `responses`; null when it taught nothing new, or when there is no room for more. */
export function withLearned(before: LearnedWords, locale: string, responses: Record<string, Response>): LearnedWords | null {
	const known = new Map(Object.entries(learnedOf(before, locale)));
	const builtIn = builtInWords(locale);
	let isNew = false;
	for (const [word, response] of Object.entries(responses)) {
		const key = keyOf(word);
		const now = meaning(known.get(key), response);
		const hasRoom = known.has(key) || known.size < mostWords;
		if (now === known.get(key) || now === undefined || !hasRoom || !isLearnable(key) || isBuiltIn(builtIn, key)) {
			continue;
		}

		known.set(key, now);
		isNew = true;
	}

	const tag = languageTag(locale);
	return isNew && (Object.hasOwn(before, tag) || Object.keys(before).length < mostLanguages)
		? {...before, [tag]: Object.fromEntries(known)}
		: null;
}

/** An answer that could not be told teaches nothing; two that differ cannot both be right, and neither is believed again. */
function meaning(before: Response | undefined, told: Response): Response | undefined {
	if (told === 'unknown') {
		return before;
	}

	return before === undefined || before === told ? told : 'unknown';
}

function isBuiltIn({responses, optional}: PageWords, key: string): boolean {
	return Object.hasOwn(responses, key) || optional.includes(key);
}

function learnedOf(learned: LearnedWords, locale: string): Record<string, Response> {
	const tag = languageTag(locale);
	return Object.hasOwn(learned, tag) ? learned[tag] ?? {} : {};
}
