import type {Account} from '@/lib/domain/sighting';
import type {Identity, SeriesKnowledge} from '@/lib/domain/verdict';
import {foldAddress, ownAddresses} from '@/lib/verdict/humans';
import {isRecorder} from '@/lib/verdict/recorders';
import {isRoom} from '@/lib/verdict/rooms';
import {isListAddress, isUnclearAddress} from '@/lib/verdict/shared-address';

/** A human who is invited, with all addresses that are. */
export interface Human {
	/** The address that comes first by alphabet, and the first name that is known. */
	identity: Identity;
	/** By alphabet. */
	addresses: string[];
}

/** Who is invited to a series, sorted out. The order in which guests are listed changes none of it. */
export interface Parties {
	/** Is the owner invited, by whichever address? */
	me: boolean;
	/** Other addresses of the owner that are. */
	alsoMe: string[];
	/** Humans besides the owner, each once. */
	humans: Human[];
	/** Addresses that reach several people. */
	lists: string[];
	/** Addresses behind which may be one human, several or none. */
	unclear: string[];
	/** Rooms and recorders, by name. */
	leftOut: string[];
}

/**
 * Sorts out the guests that are known of a series. `me`: all addresses of the owner beside the account's own.
 * `sameAs`: a word that is the same for all addresses of one person.
 */
export function partiesOf(
	account: Account,
	{others, ownerInvited, leftOut = []}: Pick<SeriesKnowledge, 'others' | 'ownerInvited' | 'leftOut'>,
	me: ReadonlySet<string>,
	sameAs: (email: string) => string,
): Parties {
	const own = ownAddresses(new Set([account.email, ...me]));
	// What counts as a room or a recorder may have become more since the guests were read.
	const guests = (others ?? []).map(({email, name}) => ({email: foldAddress(email), name: name.trim()})).toSorted((one, two) => compare(one.email, two.email) || compare(one.name, two.name));
	const invisible = guests.filter(guest => isRoom(guest) || isRecorder(guest));
	const rest = guests.filter(guest => !invisible.includes(guest));
	const alsoMe = rest.filter(({email}) => own.has(email)).map(({email}) => email);
	const strangers = rest.filter(({email}) => !own.has(email));
	const lists = strangers.filter(({email}) => isListAddress(email));
	const unclear = strangers.filter(guest => !lists.includes(guest) && isUnclearAddress(guest.email));
	return {
		me: ownerInvited === true || alsoMe.length > 0,
		alsoMe: [...new Set(alsoMe)],
		humans: humansAmong(strangers.filter(guest => !lists.includes(guest) && !unclear.includes(guest)), sameAs),
		lists: lists.map(({email}) => email),
		unclear: unclear.map(({email}) => email),
		leftOut: [...new Set([...leftOut, ...invisible.map(({name, email}) => name || email)])].toSorted(compare),
	};
}

function humansAmong(guests: Identity[], sameAs: (email: string) => string): Human[] {
	const byPerson = Map.groupBy(guests, ({email, name}) => (email === '' ? `name ${name.toLowerCase()}` : sameAs(email)));
	return [...byPerson.values()].map(same => ({
		identity: {email: same[0]?.email ?? '', name: same.find(({name}) => name !== '')?.name ?? ''},
		addresses: [...new Set(same.map(({email}) => email))],
	}));
}

/** By code points, so that no language of the browser changes an order. */
function compare(one: string, two: string): number {
	return one < two ? -1 : one > two ? 1 : 0;
}
