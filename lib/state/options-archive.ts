import type {Parts} from './options-parts';

/** Those the owner holds no more 1-1s with. */
export interface OptionsArchive {
	/** Expects 1-1s with somebody again. Person id. */
	bringBack(person: string): Promise<void>;
}

/** The part of the options model that is about who is archived. */
export function optionsArchive({client, now, show, change}: Parts): OptionsArchive {
	return {
		async bringBack(person) {
			const name = now()?.archived.find(one => one.person === person)?.name ?? '';
			show(({archived}) => ({archived: archived.filter(one => one.person !== person)}));
			await change('back', name, () => client('person.archive', {person, archived: false}), () => client('person.archive', {person, archived: true}));
		},
	};
}
