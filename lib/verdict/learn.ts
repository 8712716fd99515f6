import type {Details} from '@/lib/domain/sighting';
import type {Identity, SeriesKnowledge} from '@/lib/domain/verdict';
import {foldAddress, leftOutAmong, othersAmong, sameAddress} from '@/lib/verdict/humans';

/** Knowledge of a series of which only the title was seen. */
export function emptyKnowledge(title: string): SeriesKnowledge {
	return {title, others: null, group: false, ownerInvited: null, guestsSeenAt: null, repeats: null, correction: null};
}

/**
 * What is known of a series after reading `details` of one of its events.
 * Hidden or not yet drawn guests (null, or an empty list, which no page means by "nobody") keep what was known;
 * so does a reading older than the one known. How it repeats is kept, too, where the page does not say. A correction is never touched.
 */
export function learn(before: SeriesKnowledge | null, details: Details): SeriesKnowledge {
	const known = before ?? emptyKnowledge(details.title);
	const {guests, seenAt, original} = details;
	const older = known.guestsSeenAt !== null && Date.parse(seenAt) < Date.parse(known.guestsSeenAt);
	if (older) return known;
	const seen: SeriesKnowledge = {
		...known,
		title: details.title === '' ? known.title : details.title,
		repeats: details.repeats ?? known.repeats,
		...(details.calendar === '' ? {} : {calendar: foldAddress(details.calendar)}),
		// Only an all-day series names its events after plain dates; a single event does not say.
		...(original === null ? {} : {allDay: !original.includes('T')}),
	};
	if (guests === null || guests.length === 0) return seen;

	// The owner's other addresses stay: which ones they are may change, and then it is judged anew.
	const names = new Map((known.others ?? []).map(({email, name}) => [email, name]));
	const others = othersAmong(guests, details.account.email).map(({email, name}): Identity => ({
		email,
		name: name === '' ? names.get(email) ?? '' : name,
	}));
	return {
		...seen,
		others,
		leftOut: leftOutAmong(guests),
		group: guests.some(guest => guest.group),
		ownerInvited: guests.some(guest => sameAddress(guest.email, details.account.email)),
		guestsSeenAt: seenAt,
	};
}
