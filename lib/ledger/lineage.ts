import type {MergeProposal, Person} from '@/lib/domain/person';
import type {UtcInstant} from '@/lib/domain/time';
import {lineageWords} from '@/lib/locales/people';

/** What is known of somebody's 1-1s, to compare them with another's. */
export interface PersonHistory {
	person: Person;
	/** Planned starts of regular 1-1s that stand, ascending. UTC instants. */
	starts: UtcInstant[];
	/** Title of the latest one; empty when there is none. */
	title: string;
}

/** The name that says whether two ids of people are one pair, whichever way round. */
export const pairOf = (one: string, two: string): string => [one, two].sort().join('|');

function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** A whole name, of two words at least: a first name alone is many people's. */
function wholeName({name, emails}: Person): string | null {
	const folded = fold(name);
	return folded.includes(' ') && !emails.includes(name) ? folded : null;
}

/** Are both called by the same whole name? */
export function isSameWholeName(one: Person, two: Person): boolean {
	const name = wholeName(one);
	return name !== null && name === wholeName(two);
}

const localPart = (email: string): string => email.split('@')[0] ?? '';

/** Parts of addresses that are a role's, or too short to be a person's alone. */
const common = /^(?:info|mail|me|hi|hello|contact|office|team|admin|hr|.{1,3})$/u;

function sharedLocalPart(one: Person, two: Person): string | null {
	const parts = new Set(one.emails.map(email => localPart(email)));
	return two.emails.map(email => localPart(email)).find(part => parts.has(part) && !common.test(part)) ?? null;
}

const week = 7 * 86_400_000;

/** Are there 1-1s with both in the same weeks? Then they are more likely two people of one name. */
function meetsBoth(one: PersonHistory, two: PersonHistory): boolean {
	const weeks = new Set(one.starts.map(start => Math.floor(Date.parse(start) / week)));
	return two.starts.filter(start => weeks.has(Math.floor(Date.parse(start) / week))).length >= 2;
}

/** Does one's history begin where the other's ends, under the same title? */
function continues(one: PersonHistory, two: PersonHistory): boolean {
	const [end, begin] = [one.starts.at(-1), two.starts[0]];
	// People known by two different names are two, whatever their 1-1s are called.
	const isNamed = wholeName(one.person) !== null && wholeName(two.person) !== null;
	return end !== undefined && begin !== undefined && !isNamed && one.title !== '' && fold(one.title) === fold(two.title)
		&& Date.parse(begin) > Date.parse(end) && Date.parse(begin) - Date.parse(end) <= 5 * week;
}

/** Why two people may be one, the one with the earlier history first; empty when nothing says so. */
function reasonsFor(one: PersonHistory, two: PersonHistory, titleTells: boolean): string[] {
	const part = sharedLocalPart(one.person, two.person);
	return [
		...(isSameWholeName(one.person, two.person) ? [lineageWords.sameName(one.person.name)] : []),
		...(part === null ? [] : [lineageWords.sameLocalPart(part)]),
		...(titleTells && continues(one, two) ? [lineageWords.continues(one.title)] : []),
	];
}

/**
 * People who may be one: the same whole name, the same address at another domain, or a history that goes on under another address.
 * Only ever proposed. `separate`: pairs of which the owner said no. Those whose 1-1s stand side by side are left alone.
 */
export function proposeMerges(histories: PersonHistory[], separate: ReadonlySet<string>): MergeProposal[] {
	const titles = Map.groupBy(histories, ({title}) => fold(title));
	return histories.flatMap((one, index) => histories.slice(index + 1).flatMap((two): MergeProposal[] => {
		// The one with the earlier history stays.
		const [into, from] = (one.starts[0] ?? '9') <= (two.starts[0] ?? '9') ? [one, two] : [two, one];
		// What several 1-1s are called ("Weekly") tells nobody from nobody.
		const reasons = reasonsFor(into, from, (titles.get(fold(into.title))?.length ?? 0) <= 2);
		return reasons.length === 0 || separate.has(pairOf(one.person.id, two.person.id)) || meetsBoth(one, two) ? [] : [{into: into.person.id, from: from.person.id, reasons}];
	}));
}
