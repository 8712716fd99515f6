import {wordsIn} from './tokens';

/** Parts of spoken texts and of guests' labels that are Google's own in English (captures of 2026), so nobody's secret. */
const english = ['organizer', 'organiser', 'no location'];

/** Seen in so many different places, and in the same role, it is not about one of them. */
const enough = 3;

/** Shorter words are too common to tell anything by being left out. */
const telling = 4;

/** A part of a text without its separator, as parts are compared. */
export const bare = (part: string): string => part.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').toLowerCase();

/**
 * Which words are the page's own. A word is kept only where it cannot be anybody's: in the language's dates, in Google's list,
 * or said of at least three different events, and never when it is also a word of a title, of a name or of an address.
 */
export class Furniture {
	readonly #secrets = new Set<string>();
	readonly #leads = new Map<string, Set<string>>();
	readonly #fields = new Map<string, {about: Set<string>; after: Set<string>}>();

	readonly #ours: ReadonlySet<string>;

	/** Lower case. `dates`: words of the page's language for dates and times; `answers`: for answers and roles of guests. */
	constructor(
		private readonly dates: ReadonlySet<string>,
		answers: readonly string[],
	) {
		this.#ours = new Set([...english, ...answers]);
	}

	/** A title, a name or an address. */
	secret(text: string): void {
		for (const word of wordsIn(text)) {
			if ([...word].length >= telling) {
				this.#secrets.add(word.toLowerCase());
			}
		}
	}

	/** What stands before an event's title: times, and the words between them. */
	lead(text: string, event: string): void {
		for (const word of wordsIn(text)) {
			const events = this.#leads.get(word.toLowerCase()) ?? new Set();
			this.#leads.set(word.toLowerCase(), events.add(event));
		}
	}

	/** A part of what is said about an event or a guest, after another part. */
	field(part: string, about: string, after: string): void {
		const seen = this.#fields.get(bare(part)) ?? {about: new Set(), after: new Set()};
		seen.about.add(about);
		seen.after.add(bare(after));
		this.#fields.set(bare(part), seen);
	}

	/** May a word of a date or a time stay? */
	readonly isTimeWord = (word: string): boolean => {
		const lower = word.toLowerCase();
		return this.dates.has(lower) || ((this.#leads.get(lower)?.size ?? 0) >= enough && !this.#secrets.has(lower));
	};

	/** Is it a word of the language's dates, whatever the page says? */
	readonly isDateWord = (word: string): boolean => this.dates.has(word.toLowerCase());

	/** May a part stay? A second half of "Doe, John" follows few others, an answer follows many. */
	isField(part: string): boolean {
		const plain = bare(part);
		const seen = this.#fields.get(plain);
		const isCommon = seen !== undefined && seen.about.size >= enough && seen.after.size >= enough;
		return plain !== '' && (this.#ours.has(plain) || isCommon) && !/\p{N}/u.test(plain) && !this.isSecret(plain);
	}

	/** Does a text hold a word of a title, a name or an address? */
	isSecret(text: string): boolean {
		return wordsIn(text).some(word => this.#secrets.has(word.toLowerCase()));
	}
}
