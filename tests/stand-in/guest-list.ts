import type {Instance} from './instance.ts';
import type {StandInGuest} from './model.ts';

/** The guests whose rows are shown: none of a hidden list, the first ones of a list too long. */
export function rowsShown({guests, event}: Pick<Instance, 'guests' | 'event'>): StandInGuest[] {
	return event.hiddenGuests ? [] : guests.slice(0, event.guestsShown);
}
