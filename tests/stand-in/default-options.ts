import type {StandInOptions} from './model.ts';

/** What tests may leave out. */
export type PartialOptions = Partial<Omit<StandInOptions, 'account'>> & {account?: Partial<StandInOptions['account']>};

/** Robin's calendar in Berlin, 24 h, Monday first; the clock is the machine's, read in the account's zone. */
export function completeOptions(given: PartialOptions = {}): StandInOptions {
	const account = {
		email: 'robin@example.com',
		name: 'Robin Example',
		zone: 'Europe/Berlin',
		locale: 'en-GB',
		...given.account,
	};
	return {
		now: nowIn(account.zone),
		view: 'week',
		hour12: false,
		weekStart: 1,
		weekends: true,
		customDays: 4,
		customWeeks: 2,
		guestDelay: 0,
		staleGuests: false,
		slide: 200,
		theme: 'light',
		density: 'comfortable',
		rigid: false,
		csp: true,
		...given,
		// The compact height is inferred: nobody wrote it down.
		hourHeight: given.hourHeight ?? (given.density === 'compact' ? 32 : 40),
		account,
	};
}

/** The machine's present minute on the wall clock of `zone`, as a local date-time. */
export function nowIn(zone: string): string {
	const parts = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
	return parts.format(new Date()).replace(' ', 'T');
}
