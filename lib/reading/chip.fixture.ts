import type {DrawnChip} from '@/lib/domain/drawn';
import type {PageWords} from '@/lib/domain/words';
import {dayPeriodsOf} from './day-periods';
import type {ToldContext} from './told-chip';

/** What a test's chip says and where it stands; the text has the form seen on Google's page in June 2026. */
export interface ChipLook extends Partial<DrawnChip> {
	/** The time at the beginning of the spoken text. */
	when?: string;
	/** The answer's word in it; empty for none. */
	word?: string;
	/** Its date. */
	on?: string;
}

/** A chip of Monday 5 October 2026, 10 to 10:30, at 40 pixels an hour, unless told. */
export function chipAs({when = '10am to 10:30am', word = 'Accepted', on = 'October 5, 2026', title = 'Me / Dana', ...more}: ChipLook = {}): DrawnChip {
	return {
		raw: btoa('abc_20261005T080000Z me@m').replace(/=+$/, ''), day: 0, top: 399, height: 18, filled: true, torn: false, shown: '',
		title, spoken: `${when}, ${title}, Me Myself, ${word === '' ? '' : `${word}, `}No location, ${on}`,
		...more,
	};
}

/** The words that the examples use. */
const english: PageWords = {responses: {accepted: 'accepted', declined: 'declined', tentative: 'tentative', maybe: 'tentative', 'needs rsvp': 'needs-response'}, optional: []};

/** What chips are read with: the week of 5 October 2026, in English unless told. */
export function contextFor(locale = 'en', more: Partial<ToldContext> = {}): ToldContext {
	return {
		hour: 40, locale, periods: dayPeriodsOf(locale), words: english, is24: null, planned: () => null,
		dates: ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-11'], ...more,
	};
}
