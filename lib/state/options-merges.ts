import type {Parts} from './options-parts';

/** Two people as one, and one as two again. */
export interface OptionsMerges {
	/** Makes `from` one with `into`; all stays where it is, so that it can be taken back. */
	merge(from: string, into: string): Promise<void>;
	/** `into`: whom they were one with, when it is known. */
	unmerge(person: string, into: string | null): Promise<void>;
	/** These two are not one; not asked again. */
	dismissMerge(from: string, into: string): Promise<void>;
}

/** The part of the options model that is about who is one with whom. */
export function optionsMerges({client, now, show, change}: Parts): OptionsMerges {
	const nameOf = (id: string): string => now()?.people.find(({person}) => person.id === id)?.person.name ?? '';

	/** A proposal that was answered is not shown while the answer is on its way. */
	const answered = (from: string, into: string): void =>
		show(({merges}) => ({merges: merges.filter(merge => merge.from !== from || merge.into !== into)}));

	return {
		async merge(from, into) {
			answered(from, into);
			await change('merged', nameOf(from), () => client('person.merge', {from, into}), () => client('person.unmerge', {person: from}));
		},
		async unmerge(person, into) {
			const name = now()?.merged.find(one => one.person === person)?.name ?? '';
			await change('unmerged', name, () => client('person.unmerge', {person}), into === null ? null : () => client('person.merge', {from: person, into}));
		},
		async dismissMerge(from, into) {
			answered(from, into);
			await change('not-one', nameOf(from), () => client('merge.dismiss', {from, into}), null);
		},
	};
}
