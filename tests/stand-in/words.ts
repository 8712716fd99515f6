import {languages} from './languages/index.ts';
import {pageWords} from './languages/page-words.ts';
import type {PageWords} from './languages/page-words.ts';
import type {Speech} from './languages/speech.ts';
import type {StandInResponse, StandInType} from './model.ts';

/** Everything the page says in one language. */
export interface Words extends Speech {
	comma: string;
	quotes: [string, string];
	halves: [string, string];
	allDay: string;
	answers: Record<StandInResponse, string>;
	/** In front of what is no ordinary event. */
	leads: Record<StandInType, string>;
	notCompleted: string;
	/** In place of a title. */
	untitled: string;
	ui: PageWords;
}

const known = new Map<string, Words>();

/** The words for a BCP 47 locale; English when the stand-in does not speak it. */
export function wordsFor(locale: string): Words {
	const words = known.get(locale) ?? complete(speechFor(locale));
	known.set(locale, words);
	return words;
}

/** The locale by which `Intl` knows a language, with the months of the Gregorian calendar and plain digits, as the page has them. */
export function intlLocale(locale: string): string {
	const name = locale.replace(/^iw\b/, 'he').replace(/^no\b/, 'nb');
	return new Intl.Locale(name, {calendar: 'gregory', numberingSystem: 'latn'}).toString();
}

/** The digits of a text in those of the language. */
export function inDigits(text: string | number, {digits}: Pick<Speech, 'digits'>): string {
	return digits ? String(text).replaceAll(/\d/g, digit => digits[Number(digit)] ?? digit) : String(text);
}

function speechFor(locale: string): Speech {
	const [language = '', region = ''] = locale.split('-');
	const alike: Record<string, string> = {nb: 'no', nn: 'no', zh: ['TW', 'HK', 'Hant'].includes(region) ? 'zh-TW' : 'zh-CN', pt: region === 'PT' ? 'pt-PT' : 'pt-BR', en: region && region !== 'US' ? 'en-GB' : 'en'};
	return languages[locale] ?? languages[alike[language] ?? language] ?? languages['en']!;
}

function complete(speech: Speech): Words {
	const [allDay, accepted, declined, needsResponse, tentative, task, notCompleted, place, focus, absence, untitled] = speech.said.split('|') as string[] & {length: 11};
	return {
		comma: ', ', quotes: ['', ''], halves: ['am', 'pm'], ...speech, allDay: allDay!, notCompleted: notCompleted!, untitled: untitled!,
		answers: {accepted: accepted!, declined: declined!, 'needs-response': needsResponse!, tentative: tentative!},
		leads: {task: task!, birthday: '', 'working-location': place!, 'focus-time': focus!, 'out-of-office': absence!},
		ui: pageWords(speech.page),
	};
}
