import type {Kind} from './kind';
import {groupOf, type OutcomeGroup} from './outcome';
import type {TimelineEntry} from './timeline';

/** What of a timeline is shown: everything that fits all that is set. */
export interface TimelineFilter {
	tag: string | null;
	group: OutcomeGroup | null;
	kind: Kind | null;
	/** Only where something was written. */
	noted: boolean;
}

/** Everything is shown. */
export const noFilter: TimelineFilter = {tag: null, group: null, kind: null, noted: false};

/** Does an entry fit? */
export function fits({tags, outcome, kind, notes}: TimelineEntry, filter: TimelineFilter): boolean {
	return (filter.tag === null || tags.includes(filter.tag))
		&& (filter.group === null || groupOf(outcome) === filter.group)
		&& (filter.kind === null || kind === filter.kind)
		&& (!filter.noted || notes.length > 0);
}

/** The name of an entry in its timeline: of a 1-1 its key; of a date without one the date. */
export function entryKey({occurrence, date}: Pick<TimelineEntry, 'occurrence' | 'date'>): string {
	return occurrence ?? `date ${date}`;
}
