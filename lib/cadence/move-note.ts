import {plannedStart} from '@/lib/cadence/standing';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {MoveNote} from '@/lib/domain/views';
import {moveNoteWords} from '@/lib/locales/moves';
import type {Reading} from '@/lib/locales/moments';

/** A short message to the other person about a 1-1 that stands elsewhere than it was planned; null when it was not moved, or is gone. */
export function moveNoteFor(name: string, occurrence: Occurrence, reading: Reading): MoveNote | null {
	const planned = plannedStart(occurrence);
	if (!occurrence.present || Date.parse(planned) === Date.parse(occurrence.start)) return null;
	return {to: name, ...moveNoteWords(name, planned, occurrence.start, reading)};
}
