import {describe, expect, it} from 'vitest';
import {builtInWords, languages, languageTag} from './built-in';
import {isLearnable, keyOf} from './key-of';

/** As Google names them. */
const spoken = [
	'af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'en-GB', 'es', 'es-419', 'et', 'eu', 'fa', 'fi', 'fil',
	'fr', 'fr-CA', 'gl', 'gu', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'iw', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'ky', 'lo', 'lt', 'lv', 'mk',
	'ml', 'mn', 'mr', 'ms', 'my', 'ne', 'nl', 'no', 'pa', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'si', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'te',
	'th', 'tr', 'uk', 'ur', 'vi', 'zh-CN', 'zh-HK', 'zh-TW', 'zu',
];

const listsOf = (tag: string): [list: string, word: string][] =>
	Object.entries(languages.get(tag) ?? {}).flatMap(([list, words]) => (words as string) === '' ? [] : (words as string).split(',').map((word): [string, string] => [list, word.replace(/^ /, '')]));

describe.each([...languages.keys()])('%s', tag => {
	it('is a language by its only name', () => {
		expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
		expect(languageTag(tag)).toBe(tag);
	});

	it('has words as they are looked up', () => {
		expect(listsOf(tag).map(([, word]) => word).filter(word => word === '' || word !== keyOf(word) || !isLearnable(word))).toEqual([]);
	});

	it('gives no word two meanings, nor the same twice', () => {
		const words = listsOf(tag).map(([, word]) => word);
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	});
});

describe.each(spoken)('a page in %s', locale => {
	const {responses, optional} = builtInWords(locale);

	it('has words of its own for every answer and for who need not come', () => {
		const english = builtInWords('en');
		const own = locale.startsWith('en') ? responses : Object.fromEntries(Object.entries(responses).filter(([word]) => !Object.hasOwn(english.responses, word)));
		expect(new Set(Object.values(own))).toEqual(new Set(['accepted', 'declined', 'tentative', 'needs-response']));
		expect(optional.length).toBeGreaterThan(locale.startsWith('en') || locale === 'de' ? 0 : english.optional.length);
	});

	it('agrees in all it draws on: English, language, script and region', () => {
		const {language, script, region} = new Intl.Locale(languageTag(locale)).maximize();
		const meanings = new Map<string, Set<string>>();
		for (const tag of ['en', language, `${language}-${script}`, `${language}-${region}`]) {
			for (const [list, word] of listsOf(tag)) {
				meanings.set(word, (meanings.get(word) ?? new Set()).add(list));
			}
		}

		expect([...meanings].filter(([, lists]) => lists.size > 1)).toEqual([]);
		expect(optional.filter(word => Object.hasOwn(responses, word))).toEqual([]);
	});
});

describe('a language by another name', () => {
	it.each([
		['iw', 'he'], ['no', 'nb'], ['no-NO', 'nb-NO'], ['in', 'id'], ['tl', 'fil'], ['de-AT', 'de'], ['es-419', 'es'], ['fr-CA', 'fr'], ['en-GB', 'en'],
		['zh', 'zh-Hans'], ['zh-Hans-CN', 'zh-CN'], ['zh-Hant', 'zh-TW'], ['zh-HK', 'zh-TW'], ['sr-Cyrl', 'sr'], ['pt', 'pt-BR'], ['ja-u-ca-japanese', 'ja'],
	])('%s is %s', (one, other) => {
		expect(builtInWords(one)).toEqual(builtInWords(other));
	});

	it('nobody speaks here has English words', () => {
		expect(builtInWords('eo')).toEqual(builtInWords('en'));
	});
});

describe('what a page in one language says', () => {
	it.each([
		['af', 'Is aanvaar', 'accepted'], ['ur', 'قبول کر لیا گیا', 'accepted'], ['hi', 'स्वीकृत', 'accepted'], ['pa', 'ਸਵੀਕਾਰ ਕੀਤਾ ਗਿਆ', 'accepted'],
		['de', 'Zugesagt', 'accepted'], ['de', 'Needs RSVP', 'needs-response'], ['fr-CA', 'Refusée', 'declined'], ['fr', 'E\u0301te\u0301', undefined],
		['fr', 'Accepte\u0301', 'accepted'], ['pt-PT', 'Aceite', 'accepted'], ['pt-BR', 'Aceite', undefined], ['tr', 'KATILIYOR', undefined],
		['az', 'İmtina edildi', 'declined'], ['zh-TW', '婉拒', 'declined'], ['ja', '未定', 'tentative'], ['ko', '미정', 'tentative'],
		['ar', 'خير', undefined], ['fa', 'خیر', 'declined'], ['cs', 'Ne', 'declined'], ['it', 'Ne', undefined], ['fi', 'Ei', 'declined'],
		['he', 'נדחתה', undefined], ['de', 'Abgesagt', undefined],
	])('in %s, %s is %s', (locale, word, response) => {
		expect(builtInWords(locale).responses[keyOf(word)]).toBe(response);
	});

	it('a Turkish İ is found by its plain lower case', () => {
		expect(builtInWords('tr').optional).toContain(keyOf('İsteğe bağlı'));
	});
});
