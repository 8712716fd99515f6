import type {Response} from '@/lib/domain/event';
import type {PageWords} from '@/lib/domain/words';
import {cyrillic} from './cyrillic';
import {eastAsia} from './east-asia';
import {germanic} from './germanic';
import type {LanguageWords} from './language-words';
import {middleEast} from './middle-east';
import {otherEuropean} from './other-european';
import {romance} from './romance';
import {southAsia} from './south-asia';
import {southEastAsia} from './south-east-asia';
import {westSlavic} from './west-slavic';

/** The words of every language that Google Calendar speaks, by language, and by script or region where that has words of its own. */
export const languages: ReadonlyMap<string, LanguageWords> = new Map(Object.entries({
	...germanic, ...romance, ...westSlavic, ...cyrillic, ...otherEuropean, ...middleEast, ...southAsia, ...southEastAsia, ...eastAsia,
}));

/** Which list holds words for which answer. */
const answers = [
	['accepted', 'accepted'], ['declined', 'declined'], ['tentative', 'tentative'], ['awaited', 'needs-response'],
] as const satisfies [keyof LanguageWords, Response][];

/** The one name of a language that has several: Google says `no` and `iw`. */
export function languageTag(locale: string): string {
	return new Intl.Locale(locale).baseName.replace(/^no\b/, 'nb');
}

/** What is known of a language (BCP 47) without having seen a page: its own words, and the English ones that stay on any page. */
export function builtInWords(locale: string): PageWords {
	const {language, script, region} = new Intl.Locale(languageTag(locale)).maximize();
	const known = [...new Set(['en', language, `${language}-${script}`, `${language}-${region}`])]
		.map(tag => languages.get(tag))
		.filter(words => words !== undefined);
	return {
		responses: Object.fromEntries(known.flatMap(responsesOf)),
		optional: [...new Set(known.flatMap(({optional}) => listed(optional)))],
	};
}

function responsesOf(words: LanguageWords): [string, Response][] {
	return answers.flatMap(([list, response]) => listed(words[list]).map((word): [string, Response] => [word, response]));
}

function listed(list: string): string[] {
	return list === '' ? [] : list.split(', ');
}
