/** Words that tell the halves of the day apart, lower case, without dots: before noon and after noon. */
export interface DayPeriods {
	am: string[];
	pm: string[];
}

/**
 * Words of Google's own, which this browser or every browser writes otherwise or does not know: Chromium brings fewer languages than
 * Google Calendar speaks (strings of June 2024; Burmese from others' code).
 */
const googlesOwn: Record<string, [am: string, pm: string]> = {
	fa: ['قب', 'بع'],
	he: ['לפ.', 'אח.'],
	kn: ['ಪೂರ್ವಾಹ್ನ', 'ಅಪರಾಹ್ನ'],
	lo: ['ກ່ອນທ່ຽງ', 'ຫຼັງທ່ຽງ'],
	mn: ['ү.ө.', 'ү.х.'],
	my: ['နံနက်', 'ညနေ'],
	ne: ['पूर्वाह्न', 'अपराह्न'],
	pa: ['ਪੂ.ਦੁ.', 'ਬਾ.ਦੁ.'],
};

const known = new Map<string, DayPeriods>();

/**
 * The words of a language (BCP 47), as the browser itself knows them, those of Google's own, and the English ones, which Google uses in many
 * languages (strings of 45 languages, June 2024). A language whose words are none of these is simply not recognised.
 */
export function dayPeriodsOf(locale: string): DayPeriods {
	let periods = known.get(locale);
	if (periods === undefined) {
		const [am = [], pm = []] = (googlesOwn[languageOf(locale)] ?? []).map(word => [plain(word)]);
		periods = {am: ['am', ...am, ...wordsAt(9, locale)], pm: ['pm', ...pm, ...wordsAt(21, locale)]};
		known.set(locale, periods);
	}

	return periods;
}

/** Google still calls Hebrew by its old code. */
function languageOf(locale: string): string {
	const [language = ''] = locale.toLowerCase().split('-');
	return language === 'iw' ? 'he' : language;
}

function wordsAt(hour: number, locale: string): string[] {
	try {
		const format = new Intl.DateTimeFormat(locale, {hour: 'numeric', hour12: true, timeZone: 'UTC'});
		const word = format.formatToParts(hour * 3_600_000).find(({type}) => type === 'dayPeriod')?.value;
		return word === undefined ? [] : [plain(word)];
	} catch {
		return [];
	}
}

/** Lower case, spaces joined; dots behind letters and marks of direction are left out, since Google writes `a.m.` and `am` alike. */
export function plain(text: string): string {
	return text.toLowerCase().replace(/(?<=\p{L}\p{M}*)\.|[\u200E\u200F\u061C]/gu, '').replace(/\s+/g, ' ');
}

/** Which half of the day the text right before or right after a number names; null when neither does, or both do. */
export function halfNamed(before: string, after: string, {am, pm}: DayPeriods): 'am' | 'pm' | null {
	const names = (words: string[]): boolean => words.some(word => before.endsWith(word) || after.startsWith(word));
	const isAm = names(am);
	return isAm === names(pm) ? null : isAm ? 'am' : 'pm';
}
