import {wordsIn} from './tokens';

/** How a language may write a date or a time; every month, weekday and half of a day is asked for in each. */
const forms: Intl.DateTimeFormatOptions[] = [
	{month: 'long'}, {month: 'short'}, {weekday: 'long'}, {weekday: 'short'},
	{year: 'numeric', month: 'long', day: 'numeric', weekday: 'long'},
	{year: 'numeric', month: 'short', day: 'numeric'},
	{hour: 'numeric', minute: 'numeric', hour12: true},
];

/** The words dates and times are written with in these languages, lower case: public, whoever's calendar it is. */
export function dateWordsOf(locales: readonly string[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const locale of locales) {
		for (const form of forms) {
			const format = new Intl.DateTimeFormat(locale, {...form, timeZone: 'UTC'});
			for (let step = 0; step < 12; step++) {
				// Through all months and both halves of the day, then through all weekdays.
				const text = `${format.format(Date.UTC(2026, step, 15, step * 2))} ${format.format(Date.UTC(2026, 0, 1 + step))}`;
				for (const word of wordsIn(text)) {
					words.add(word.toLowerCase());
				}
			}
		}
	}

	return words;
}

/** Those of `tags` that this browser knows as a language; Google writes `en_GB`. */
export function knownLocales(tags: readonly (string | null | undefined)[]): string[] {
	return tags.flatMap(tag => {
		try {
			return Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'));
		} catch {
			return [];
		}
	});
}

/** Can a number be a part of a date or of a time? Years of other calendars count. */
export const isDateNumber = (digits: string): boolean => digits.length <= 2 || (digits.length === 4 && /^\p{Nd}+$/u.test(digits) && !/^(?:0|[3-9])/.test(digits));
