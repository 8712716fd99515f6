import {inDigits, intlLocale, wordsFor} from './words.ts';

/** A plain date in words of `locale`, by the parts asked for. */
export function dateWords(date: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
	return inDigits(format(locale, parts).format(noon(date)), wordsFor(locale));
}

/** `June 10, 2024`, `10 June 2024`, `2024年 6月 10日`: as spoken texts say it. */
export function longDate(date: string, locale: string): string {
	const words = wordsFor(locale);
	const [year, month, day] = date.slice(0, 10).split('-').map(Number);
	const name = words.months?.split('|')[month! - 1] ?? format(locale, {day: 'numeric', month: 'long'}).formatToParts(noon(date)).find(({type}) => type === 'month')?.value ?? '';
	const filled = (words.date ?? '{d} {month} {y}').replace('{month}', name).replace('{d}', String(day)).replace('{m}', String(month)).replace('{y}', String(year));
	return inDigits(filled, words);
}

/** `Monday, October 5` or `Monday 5 October`; with the year when it is not `thisYear`. */
export function weekdayDate(date: string, locale: string, thisYear?: string): string {
	const isOther = thisYear !== undefined && !date.startsWith(thisYear);
	if (locale.startsWith('ja')) {
		// As details of September 2026 write it.
		const [year, month, day] = date.slice(0, 10).split('-').map(Number);
		return `${isOther ? `${year}年 ` : ''}${month}月 ${day}日 (${dateWords(date, locale, {weekday: 'long'})})`;
	}

	return dateWords(date, locale, {weekday: 'long', day: 'numeric', month: 'long', ...(isOther && {year: 'numeric'})});
}

/** `March 10 – 11, 2026`, or one date when both are the same (`last` is inclusive). In languages other than English the range is inferred. */
export function dateRange(first: string, last: string, locale: string): string {
	if (first === last) {
		return longDate(first, locale);
	}

	if (wordsFor(locale).months) {
		return `${longDate(first, locale)} – ${longDate(last, locale)}`;
	}

	// Google's dash stands between plain spaces, the formatter's between thin ones.
	const range = format(locale, {day: 'numeric', month: 'long', year: 'numeric'}).formatRange(noon(first), noon(last)).replaceAll(/\s*–\s*/g, ' – ');
	return inDigits(range, wordsFor(locale));
}

function format(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale} ${JSON.stringify(parts)}`;
	const made = formats.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), {timeZone: 'UTC', ...parts});
	formats.set(key, made);
	return made;
}

/** Making one takes long, and a view asks for hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();

function noon(date: string): Date {
	return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}
