import type {Timeline, TimelineEntry} from '@/lib/domain/timeline';
import {ana} from '@/tests/unit/sample-views';

/** One kept regular 1-1 on a date of November 2026, of which nothing was written. */
export const anEntry = (date: string, over: Partial<TimelineEntry> = {}): TimelineEntry => ({
	occurrence: `me@x.test|s|${date}T13:00:00Z`, date, kind: 'regular', title: 'Ana / Marta', outcome: 'kept', summary: 'Kept', reason: '', notes: [], raised: [], promises: [], tags: [], ...over,
});

/** A timeline with Ana. */
export const aTimeline = (entries: TimelineEntry[], tags: string[] = []): Timeline => ({person: ana, zone: 'Europe/Berlin', locale: 'en-GB', entries, tags});
