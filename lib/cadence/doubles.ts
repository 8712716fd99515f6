import {counts, plannedStart} from '@/lib/cadence/standing';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import type {MergeProposal, Person} from '@/lib/domain/person';
import {proposeMerges, type PersonHistory} from '@/lib/ledger/lineage';

/** People who may be one, as far as the 1-1s that are known tell. `separate`: pairs of which the owner said no. */
export function doublesAmong(people: Person[], meetings: KnownMeeting[], separate: ReadonlySet<string>): MergeProposal[] {
	const byPerson = Map.groupBy(meetings.filter(meeting => counts(meeting)), ({person}) => person);
	return proposeMerges(people.map((person): PersonHistory => {
		const own = (byPerson.get(person.id) ?? []).map(({occurrence}) => occurrence)
			.sort((one, two) => Date.parse(one.start) - Date.parse(two.start));
		return {person, starts: own.map(occurrence => plannedStart(occurrence)).sort(), title: own.at(-1)?.title ?? ''};
	}), separate);
}

/** Everybody who may be the same as another: what is missing of the one may stand with the other. Person ids. */
export function inDoubt({doubles}: World): ReadonlySet<string> {
	return new Set(doubles.flatMap(({from, into}) => [from, into]));
}
