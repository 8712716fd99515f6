import type {World} from '@/lib/cadence/world';
import type {NamedMerge} from '@/lib/domain/views';
import {counts, plannedStart} from '@/lib/cadence/standing';
import {pairOf, proposeMerges, type PersonHistory} from '@/lib/ledger/lineage';
import {StoreFailure} from '@/lib/store/failure';
import {saveMerge} from '@/lib/store/people';
import {readSeparate, saveSetting} from '@/lib/store/settings';
import type {Handlers} from '@/lib/messages/server';
import type {Services} from './services';

/** People who may be one, as far as their 1-1s of the last half-year tell. */
export function mergesIn(world: World, separate: ReadonlySet<string>): NamedMerge[] {
	const names = new Map(world.people.map(({id, name}) => [id, name]));
	const meetings = Map.groupBy(world.meetings, ({person}) => person);
	const histories = world.people.map((person): PersonHistory => {
		const own = (meetings.get(person.id) ?? []).filter(meeting => counts(meeting)).map(({occurrence}) => occurrence)
			.sort((one, two) => Date.parse(one.start) - Date.parse(two.start));
		return {person, starts: own.map(occurrence => plannedStart(occurrence)).sort(), title: own.at(-1)?.title ?? ''};
	});
	return proposeMerges(histories, separate).map(proposal => ({...proposal, intoName: names.get(proposal.into) ?? '', fromName: names.get(proposal.from) ?? ''}));
}

/** Making people one, and taking it back. */
export const merging = ({store, now, announce}: Services) => ({
	async 'person.merge'({from, into}) {
		if (!await store.write(tables => saveMerge(tables, from, into, now()))) {
			throw new StoreFailure('invalid', 'These two cannot be made one: one of them is not there any more, or they are one already.');
		}

		announce(['people', 'calendar', 'notes']);
	},
	async 'person.unmerge'({person}) {
		if (!await store.write(tables => saveMerge(tables, person, null, now()))) {
			throw new StoreFailure('invalid', 'This person is not there any more.');
		}

		announce(['people', 'calendar', 'notes']);
	},
	async 'merge.dismiss'({from, into}) {
		await store.write(async tables => {
			const separate = await readSeparate(tables);
			await saveSetting(tables, {key: 'separate', value: [...separate.add(pairOf(from, into))].sort()});
		});
		announce(['people']);
	},
}) satisfies Partial<Handlers>;
