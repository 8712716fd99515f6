/**
 * How Google's page speaks in one language. Templates, separators, labels and the words of the halves of the day follow
 * what 45 languages of the page said in June 2024, unless an entry says `inferred`. The words of `said` and `page` are
 * translations of ours in every language but English.
 */
export interface Speech {
	/** Times of one day, as spoken: `{from}` and `{to}`. */
	range: string;
	/** Times as drawn. Default: an en dash between spaces. */
	shown?: string;
	/** Moments of two days. Default: as `range`. */
	over?: string;
	/** A moment: `{date}` and `{time}`. */
	moment: string;
	/** A date: `{d}`, `{m}` (number of the month), `{month}` (its name) and `{y}`. Default: `{d} {month} {y}`. */
	date?: string;
	/** Names of the twelve months as dates have them, for languages whose names not every browser knows. */
	months?: string;
	/** Words of the halves of the day, with the space before (or behind) them. Default: `am` and `pm`, close to the digits. */
	halves?: [am: string, pm: string];
	/** Does the word stand before the digits? */
	before?: boolean;
	/** Does the space of a word stay behind when the word does not? */
	keepsGap?: boolean;
	/** Whole hours of the 12 h clock: `{}` is the number. */
	hour?: string;
	/** Words of the halves behind a whole hour, where they differ. */
	hourHalves?: [am: string, pm: string];
	/** Hours of the 12 h clock with two digits, always with minutes, each time with its word. */
	long12?: boolean;
	/** Hours of the 24 h clock without a leading zero. */
	bare24?: boolean;
	/** Behind times of the 24 h clock. */
	after24?: string;
	/** Between hours and minutes. Default: a colon. */
	point?: string;
	/** The ten digits. Default: those of ASCII. */
	digits?: string;
	/** Between two fields. Default: a comma and a space. */
	comma?: string;
	/** Behind the title of what runs over midnight, where it differs. */
	commaOver?: string;
	/** Around the title. */
	quotes?: [string, string];
	/** Labels of calendar, place and colour, with what stands behind them; `{}` is the colour where something follows it. */
	labels: [calendar: string, location: string, colour: string];
	noLocation: string;
	/** All day | accepted | declined | needs an answer | tentative | task: | not completed | working location: | focus time: | out of office: | untitled. */
	said: string;
	/** The controls, in the order of `page-words.ts`. */
	page: string;
}
