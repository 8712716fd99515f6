/** `lib/cadence/book` with its answers kept, for the reason given in known-times.ts. */
import * as book from '../../../lib/cadence/book.ts';

export {eventUrl, type Booking} from '../../../lib/cadence/book.ts';

const answers = new Map<string, string>();

/** As in `lib/cadence/book`. */
export function bookUrl(booking: book.Booking): string {
	const key = JSON.stringify(booking);
	const url = answers.get(key) ?? book.bookUrl(booking);
	if (answers.size > 50_000) {
		answers.clear();
	}

	answers.set(key, url);
	return url;
}
