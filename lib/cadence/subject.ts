import type {KnownMeeting, World} from '@/lib/cadence/world';
import {memo} from '@/lib/domain/memo';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Person} from '@/lib/domain/person';
import {supersededAmong} from '@/lib/ledger/superseded';
import {resolveRules} from '@/lib/domain/rule';
import type {ResolvedRules} from '@/lib/domain/rule';

/** One person as the rules look at them. */
export interface Subject {
	person: Person;
	/** What to call them in a sentence: the first name, or the whole one when two people share it. */
	name: string;
	rules: ResolvedRules;
	/** The account of their latest 1-1; a person seen from two accounts is expected on this one only. */
	account: AccountRecord;
	/** All their 1-1s of every account, by drawn start. Empty only for a newcomer. */
	meetings: KnownMeeting[];
}

/** "Ana" of "Ana Silva" and of "Silva, Ana"; the whole of anything else: addresses, and scripts in which the family name may come first. */
export const firstName = /* @__PURE__ */ memo((name: string): string => {
	if (/^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(name)) return name;
	const [family, given] = name.split(',').map(part => part.trim());
	const words = given === undefined || given === '' ? family : given;
	return words?.split(/\s+/u)[0] || name;
});

function shortNames(people: Person[]): Map<string, string> {
	const used = new Map<string, number>();
	for (const {name} of people) used.set(firstName(name), (used.get(firstName(name)) ?? 0) + 1);
	return new Map(people.map(({id, name}) => [id, used.get(firstName(name)) === 1 ? firstName(name) : name]));
}

/** The account on which a newcomer with a start date is expected: the one seen last. Undefined for everybody else. */
function homeOf({accounts}: World, {startDate}: Person): AccountRecord | undefined {
	return startDate === null ? undefined : Object.values(accounts).toSorted((one, two) => Date.parse(one.updatedAt) - Date.parse(two.updatedAt)).at(-1);
}

/** Everybody with a start date, or at least one known 1-1, on a remembered account. Merely groups and sorts; the order of `world.people` is kept. */
export function subjectsOf(world: World): Subject[] {
	const meetings = new Map<string, {at: number; meeting: KnownMeeting}[]>();
	const superseded = supersededAmong(world.meetings.map(({occurrence}) => occurrence));
	for (const meeting of world.meetings) {
		if (superseded.has(meeting.occurrence.key)) continue;
		const own = meetings.get(meeting.person);
		const timed = {at: Date.parse(meeting.occurrence.start), meeting};
		if (own === undefined) meetings.set(meeting.person, [timed]);
		else own.push(timed);
	}
	const names = shortNames(world.people);
	return world.people.flatMap((person): Subject[] => {
		const own = (meetings.get(person.id) ?? []).sort((one, two) => one.at - two.at).map(({meeting}) => meeting);
		const latest = own.findLast(({occurrence}) => occurrence.present) ?? own.at(-1);
		const account = latest === undefined ? homeOf(world, person) : world.accounts[latest.occurrence.account];
		if (account === undefined) return [];
		return [{person, name: names.get(person.id) ?? person.name, rules: resolveRules(world.rules, person.overrides), account, meetings: own}];
	});
}
