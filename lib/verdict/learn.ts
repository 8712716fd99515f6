import type {Details} from '@/lib/domain/sighting';
import type {Identity, SeriesKnowledge} from '@/lib/domain/verdict';
import {foldAddress, leftOutAmong, othersAmong, sameAddress} from '@/lib/verdict/humans';

/** Knowledge of a series of which only the title was seen. */
export function emptyKnowledge(title: string): SeriesKnowledge {
	return {title, others: null, group: false, ownerInvited: null, guestsSeenAt: null, repeats: null, correction: null};
}

type Exceptions = NonNullable<SeriesKnowledge['exceptions']>;

/** Dates on which more people are invited than to the rest of a series that is a 1-1 by its guests; null when it is none, or this is no more. */
function exceptionsAfter(known: SeriesKnowledge, original: Details['original'], others: Identity[]): Exceptions | null {
	const [other, ...more] = known.others ?? [];
	const wasOneOnOne = other !== undefined && more.length === 0 && known.ownerInvited === true && !known.group;
	const isMore = original !== null && others.length > 1 && others.some(({email}) => email === other?.email);
	return wasOneOnOne && isMore ? {...known.exceptions, [original]: others} : null;
}

/** A series as it is on one date: with the guests of that date, where they are more. */
export function onDate<Series extends SeriesKnowledge>(series: Series, original: Details['original']): Series {
	const others = original === null ? undefined : series.exceptions?.[original];
	return others === undefined ? series : {...series, others};
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
	const exceptions = exceptionsAfter(known, original, others);
	// A guest who joins on one date makes that date no 1-1, and the series still is one; on a second date it is the series that has changed.
	if (exceptions !== null && Object.keys(exceptions).length === 1 && original !== null && exceptions[original] !== undefined) {
		return {...seen, exceptions};
	}

	return {
		...seen,
		others,
		leftOut: leftOutAmong(guests),
		group: guests.some(guest => guest.group),
		ownerInvited: guests.some(guest => sameAddress(guest.email, details.account.email)),
		guestsSeenAt: seenAt,
		...(known.exceptions === undefined ? {} : {exceptions: others.length === 1 ? without(known.exceptions, original) : {}}),
	};
}

function without(exceptions: Exceptions, original: Details['original']): Exceptions {
	return Object.fromEntries(Object.entries(exceptions).filter(([date]) => date !== original));
}
