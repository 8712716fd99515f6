import type {World} from '@/lib/cadence/world';
import type {NamedMerge} from '@/lib/domain/options-view';
import {pairOf} from '@/lib/ledger/lineage';
import {StoreFailure} from '@/lib/store/failure';
import type {Tables} from '@/lib/store/database';
import {readPeopleById, saveMerge} from '@/lib/store/people';
import {readSeparate, saveSetting} from '@/lib/store/settings';
import type {Handlers} from '@/lib/messages/server';
import {linkAllSeries} from './link';
import type {Services} from './services';

/** People who may be one, with their names. */
export function mergesIn({people, doubles}: World): NamedMerge[] {
	const names = new Map(people.map(({id, name}) => [id, name]));
	return doubles.map(double => ({...double, intoName: names.get(double.into) ?? '', fromName: names.get(double.from) ?? ''}));
}

async function keepApart(tables: Tables, one: string, two: string): Promise<void> {
	const separate = await readSeparate(tables);
	await saveSetting(tables, {key: 'separate', value: [...separate.add(pairOf(one, two))].sort()});
}

/** Making people one, and taking it back. */
export const merging = ({store, now, newId, announce}: Services) => {
	/** Who is one person decides which events are 1-1s. */
	const mergeAndJudge = async (tables: Tables, id: string, into: string | null): Promise<boolean> => {
		const made = await saveMerge(tables, id, into, now());
		if (made) {
			await linkAllSeries(tables, {now: now(), newId});
		}

		return made;
	};

	return {
		async 'person.merge'({from, into}) {
			if (!await store.write(tables => mergeAndJudge(tables, from, into))) {
				throw new StoreFailure('invalid', 'These two cannot be made one: one of them is not there any more, or they are one already.');
			}

			announce(['people', 'calendar', 'notes']);
		},
		async 'person.unmerge'({person}) {
			const taken = await store.write(async tables => {
				const into = (await readPeopleById(tables)).get(person)?.mergedInto ?? null;
				// Said once, so that it is not proposed, or done, again.
				if (into !== null) {
					await keepApart(tables, person, into);
				}

				return mergeAndJudge(tables, person, null);
			});
			if (!taken) {
				throw new StoreFailure('invalid', 'This person is not there any more.');
			}

			announce(['people', 'calendar', 'notes']);
		},
		async 'merge.dismiss'({from, into}) {
			await store.write(tables => keepApart(tables, from, into));
			announce(['people']);
		},
	} satisfies Partial<Handlers>;
};
