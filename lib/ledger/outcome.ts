import {plannedStart} from '@/lib/domain/occurrence';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {Outcome, Said} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import {sameInstant} from './derive';

/** What an outcome is made from, beside the occurrence. */
export interface OutcomeContext {
	now: UtcInstant;
	/** The owner's word on it; it always wins. */
	said: Said | null;
	/** When the date it stands on was last looked at; null when never. */
	lookedAt: UtcInstant | null;
	/** Another 1-1 with the same person took its place (a series that was split or made anew), so that it was not called off. */
	succeeded: boolean;
}

/** A look so long before says nothing about whether it was held: much happens in a week. Milliseconds. */
const nearEnough = 7 * 86_400_000;

/** Was it seen, or its date looked at (`lookedAt`: last, null when never), near enough to its time to say that it stood there? */
export function isSeenNear({start, lastSeenAt}: Pick<Occurrence, 'start' | 'lastSeenAt'>, lookedAt: UtcInstant | null): boolean {
	const looked = Math.max(Date.parse(lastSeenAt), lookedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(lookedAt));
	return looked >= Date.parse(start) - nearEnough;
}

/**
 * What became of a 1-1: held as planned (`kept`) or elsewhere (`moved`), called off, abandoned by one who declined, skipped on purpose.
 * `unknown` where nobody looked near enough to its time, or where it was succeeded by another and so is nobody's.
 */
export function outcomeOf(occurrence: Occurrence, {now, said, lookedAt, succeeded}: OutcomeContext): Outcome {
	if (said?.what === 'skipped') return 'skipped';
	if (said?.what === 'did-not-happen') return 'did-not-happen';
	if (said?.what === 'met') return 'met-anyway';
	const {present, start, response, theirResponse} = occurrence;
	if (!present) return succeeded ? 'unknown' : 'cancelled';
	if (response === 'declined') return 'cancelled';
	if (theirResponse === 'declined') return 'abandoned';
	if (Date.parse(start) > Date.parse(now)) return 'ahead';
	if (!isSeenNear(occurrence, lookedAt)) return 'unknown';
	return sameInstant(plannedStart(occurrence), start) ? 'kept' : 'moved';
}

/** How near to a 1-1 that is gone another one has to be planned to have taken its place. Milliseconds. */
const near = 3 * 86_400_000;

/**
 * Did another of these 1-1s with the same person take the place of one that is gone: one that was not there before, and is planned
 * about then? That is how a series looks that was split by "this and following", or made anew. What became of that one is its own story.
 */
export function isSucceeded(gone: Occurrence, others: Occurrence[]): boolean {
	const at = Date.parse(plannedStart(gone));
	return others.some(other => other.key !== gone.key && other.original !== null
		&& Math.abs(Date.parse(plannedStart(other)) - at) <= near
		// Seen for the first time when this one was last seen, or later: it was not there beside it.
		&& Date.parse(other.firstSeenAt) > Date.parse(gone.firstSeenAt));
}
