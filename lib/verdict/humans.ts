import type {Guest} from '@/lib/domain/sighting';

/** Recorders that join as a guest and are nobody. By what they call themselves; the address is one that a vendor made well known. */
const recorder = /\b(?:note[\s_-]?taker|meeting[\s_-]?(?:assistant|recorder))\b|^fred@fireflies\.ai$/iu;

/** Same address, upper and lower case alike. */
export function sameAddress(one: string, two: string): boolean {
	return one.trim().toLowerCase() === two.trim().toLowerCase();
}

/** The human guests other than the owner: no rooms, no groups, no recorders, nobody twice. In the order of the list. */
export function othersAmong(guests: Guest[], owner: string): Guest[] {
	const others = new Map<string, Guest>();
	for (const guest of guests) {
		const email = guest.email.trim().toLowerCase();
		const robot = recorder.test(email) || recorder.test(guest.name);
		if (guest.room || guest.group || robot || email === '' || sameAddress(email, owner) || others.has(email)) continue;
		others.set(email, {...guest, email});
	}
	return [...others.values()];
}
