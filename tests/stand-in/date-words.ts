/** A plain date in words of `locale`, by the parts asked for. */
export function dateWords(date: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...parts}).format(new Date(`${date.slice(0, 10)}T12:00:00Z`));
}

/** `June 10, 2024`, `10 June 2024`. */
export function longDate(date: string, locale: string): string {
	return dateWords(date, locale, {day: 'numeric', month: 'long', year: 'numeric'});
}

/** `Monday, October 5` or `Monday 5 October`; with the year when it is not `thisYear`. */
export function weekdayDate(date: string, locale: string, thisYear?: string): string {
	const year = thisYear === undefined || date.startsWith(thisYear) ? {} : {year: 'numeric' as const};
	return dateWords(date, locale, {weekday: 'long', day: 'numeric', month: 'long', ...year});
}

/** `March 10 – 11, 2026`, or one date when both are the same (`last` is inclusive). */
export function dateRange(first: string, last: string, locale: string): string {
	if (first === last) {
		return longDate(first, locale);
	}

	const format = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'});
	const noon = (date: string) => new Date(`${date}T12:00:00Z`);
	// Google's dash stands between plain spaces, the formatter's between thin ones.
	return format.formatRange(noon(first), noon(last)).replaceAll(/\s*–\s*/g, ' – ');
}
