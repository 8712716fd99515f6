import type {Person} from '@/lib/domain/person';
import type {PlainDate} from '@/lib/domain/time';
import type {Parts} from './options-parts';
import {saidOfPerson} from './said-of-person';

/** Somebody who starts soon; `id` is a UUID of the view's, so that asking again changes nothing. `email` may be empty. */
export interface Newcomer {
	id: string;
	name: string;
	email: string;
	startDate: PlainDate;
}

/** People of whom the calendar shows nothing yet. */
export interface OptionsNewcomers {
	/** Answers whether it is stored; when not, `trouble` says why and it can be asked again. Somebody listed with this address gets the start date. */
	addPerson(newcomer: Newcomer): Promise<boolean>;
}

/** The part of the options model that is about who starts soon. */
export function optionsNewcomers({client, now, change}: Parts): OptionsNewcomers {
	const listed = (is: (person: Person) => boolean): Person | undefined => now()?.people.find(({person}) => is(person))?.person;

	return {
		async addPerson(newcomer) {
			const {id, email} = newcomer;
			const known = email === '' ? undefined : listed(person => person.id !== id && person.emails.includes(email));
			let stored = false;
			const act = async (): Promise<void> => {
				await (known === undefined ? client('person.add', newcomer) : client('person.save', {...saidOfPerson(known), startDate: newcomer.startDate}));
				stored = true;
			};
			// Whoever the address belonged to unseen was found under an id of their own: the one to take it back from is the one that is listed by then.
			const back = async (): Promise<void> => {
				const added = listed(person => person.id === (known?.id ?? id)) ?? listed(person => email !== '' && person.emails.includes(email));
				if (added !== undefined) {
					await client('person.save', {...saidOfPerson(added), startDate: known?.startDate ?? null});
				}
			};

			await change(known === undefined ? 'newcomer' : 'person', known?.name ?? newcomer.name, act, back);
			return stored;
		},
	};
}
