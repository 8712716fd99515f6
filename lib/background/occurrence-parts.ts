import {seriesOfOccurrence, type OccurrenceKey, type SeriesKey} from '@/lib/domain/event';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';

/** What an occurrence's key says by itself, so that an event can be shown that was opened before it was ever drawn. */
export interface OccurrenceParts {
	/** E-mail address. */
	account: string;
	series: SeriesKey;
	/** `EventIdentity.id`. */
	eventId: string;
	/** UTC instant, plain date for all-day ones, null for a single event. */
	original: UtcInstant | PlainDate | null;
	/** `original` where it is an instant; null when the key says no time. */
	start: UtcInstant | null;
}

/** Takes a key apart: `account|base|original`. */
export function partsOf(key: OccurrenceKey): OccurrenceParts {
	const [account = '', base = '', said = 'once'] = key.split('|');
	const original = said === 'once' ? null : said;
	return {
		account,
		series: seriesOfOccurrence(key),
		eventId: original === null ? base : `${base}_${original.replaceAll(/[-:]|\.\d+/g, '')}`,
		original,
		start: original?.includes('T') ? original : null,
	};
}
