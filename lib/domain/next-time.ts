import type {InboxItem} from './inbox';
import type {UtcInstant} from './time';

/** Somebody something can be raised with next time. */
export interface Raisable {
	/** Person id. */
	id: string;
	name: string;
	/** Lower case; tells two of the same name apart. */
	emails: string[];
	/** When their next 1-1 begins, UTC; null when none was seen. */
	next: UtcInstant | null;
}

/** What is being written for a next time and was not added yet. Nothing typed is lost when the popup closes: it is there when it opens again. */
export interface NextTimeDraft {
	/** UUID; the item that is made of it has the same one. */
	id: string;
	/** Person id; null while nobody was chosen. */
	person: string | null;
	text: string;
	/** Where it was begun. */
	from: InboxItem['from'];
	/** Counts up with every change, so that an older state of it that arrives late is known. */
	turn: number;
}

/** What was added a moment ago elsewhere than in the popup, so that it can be taken back there. */
export interface JustAdded {
	/** `InboxItem.id`. */
	id: string;
	person: string;
	personName: string;
	text: string;
	/** When their next 1-1 begins, UTC; null when none was seen. */
	next: UtcInstant | null;
}

/** Everything the popup needs to raise something next time. */
export interface NextTimeView {
	/** Whom something was raised with last comes first, then whoever is met soonest. */
	people: (Raisable & {waiting: number})[];
	/** The newest one; null when there is none. */
	draft: NextTimeDraft | null;
	/** Null when nothing was, or it is too long ago. */
	added: JustAdded | null;
}

/** Soonest met first; those without a next 1-1 last, by name. */
export function bySoonest(one: Raisable, two: Raisable): number {
	return millisecondsOf(one) - millisecondsOf(two) || one.name.localeCompare(two.name) || (one.id < two.id ? -1 : 1);
}

/** A name as it is shown beside others: two who are called the same are told apart by their address. */
export function nameAmong({id, name, emails: [email]}: Omit<Raisable, 'next'>, people: readonly Omit<Raisable, 'next'>[]): string {
	return email !== undefined && email !== name && people.some(other => other.id !== id && other.name === name) ? `${name} (${email})` : name;
}

/** A number that is after every moment stands for never: two infinities have no difference. */
const millisecondsOf = ({next}: Raisable): number => next === null ? Number.MAX_SAFE_INTEGER : Date.parse(next);
