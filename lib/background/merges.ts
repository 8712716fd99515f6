import type {World} from '@/lib/cadence/world';
import type {NamedMerge} from '@/lib/domain/views';
import {pairOf} from '@/lib/ledger/lineage';
import {StoreFailure} from '@/lib/store/failure';
import {saveMerge} from '@/lib/store/people';
import {readSeparate, saveSetting} from '@/lib/store/settings';
import type {Handlers} from '@/lib/messages/server';
import type {Services} from './services';

/** People who may be one, with their names. */
export function mergesIn({people, doubles}: World): NamedMerge[] {
	const names = new Map(people.map(({id, name}) => [id, name]));
	return doubles.map(double => ({...double, intoName: names.get(double.into) ?? '', fromName: names.get(double.from) ?? ''}));
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
