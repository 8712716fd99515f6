import {bookAction, nextSlot} from '@/lib/cadence/propose';
import {subjectsOf} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import type {World} from '@/lib/cadence/world';
import type {Action} from '@/lib/domain/finding';
import {addDays, dateIn} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import {talkWords} from '@/lib/locales/findings';

/** Long enough to think it over, soon enough to remember. Days. */
const later = 14;

/**
 * Puts the follow-up of a career or growth talk on the calendar: questions and next steps are kept apart
 * (the handbook's career template). Two weeks after the talk, in the usual slot; null when nothing is known of the person.
 */
export function followUpFor(world: World, person: string, {kind, start}: {kind: 'career' | 'growth'; start: UtcInstant}): Action | null {
	const subject = subjectsOf(world).find(one => one.person.id === person);
	if (subject === undefined) return null;
	const slot = usualSlot(subject, world.now);
	const wanted = addDays(dateIn(start, subject.account.zone), later);
	const action = bookAction(subject, {minutes: slot.minutes, start: nextSlot(world, subject, slot, wanted)}, talkWords.followUpTitle(kind, subject.name));
	return {...action, label: talkWords.followUp};
}
