import {instanceById} from '../../stand-in/recurrence.ts';
import type {StandInAccount, StandInEvent} from '../../stand-in/model.ts';
import type {KeptData} from './kept-data.ts';

/** A local date-time of the account's zone as a UTC instant, in the form of the ledger. */
const instantOf = (local: string, zone: string): string => `${Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString({smallestUnit: 'second'})}`;

/**
 * Everything the ledger of one account says that was never so, in words; nothing when every sighting is true.
 * For calendars that stayed as they are while Kept looked: there, nothing is ever gone either.
 */
export function falsehoods({ledger}: KeptData, events: StandInEvent[], account: StandInAccount): string[] {
	return ledger.filter(entry => entry.account === account.email).flatMap(({eventId, state, start, end, title}) => {
		const instance = instanceById(events, eventId, account);
		if (!instance || state === 'gone') {
			return [`${title} (${eventId}): ${state}`];
		}

		const truth = [instantOf(instance.start, account.zone), instantOf(instance.end, account.zone)];
		return state !== 'seen' || [start, end].join() === truth.join() ? [] : [`${title} (${eventId}): seen ${start}–${end}, is ${truth.join('–')}`];
	});
}
