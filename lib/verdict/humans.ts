import type {Guest} from '@/lib/domain/sighting';
import {isRecorder} from '@/lib/verdict/recorders';
import {isRoom} from '@/lib/verdict/rooms';

/** An address in the form in which addresses are compared: whole, upper and lower case alike. */
export function foldAddress(email: string): string {
	return email.trim().normalize('NFC').toLowerCase();
}

/** Same address, upper and lower case alike. */
export function sameAddress(one: string, two: string): boolean {
	return foldAddress(one) === foldAddress(two);
}

/** All addresses of the owner as they are compared. */
export function ownAddresses(owner: string | ReadonlySet<string>): Set<string> {
	return new Set([...(typeof owner === 'string' ? [owner] : owner)].map(foldAddress).filter(email => email !== ''));
}

/** The human guests other than the owner, by all of the owner's addresses: no rooms, no groups, no recorders, nobody twice. In the order of the list. */
export function othersAmong(guests: Guest[], owner: string | ReadonlySet<string>): Guest[] {
	const own = ownAddresses(owner);
	const others = new Map<string, Guest>();
	for (const guest of guests) {
		const email = foldAddress(guest.email);
		if (guest.group || isRoom(guest) || isRecorder(guest) || email === '' || own.has(email) || others.has(email)) continue;
		others.set(email, {...guest, email});
	}
	return [...others.values()];
}

/** What is among the guests and is no human: rooms and recorders, as they call themselves, by name. */
export function leftOutAmong(guests: Guest[]): string[] {
	const names = guests.filter(guest => !guest.group && (isRoom(guest) || isRecorder(guest))).map(({name, email}) => name.trim() || foldAddress(email));
	return [...new Set(names)].toSorted();
}
