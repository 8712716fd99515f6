import type {Sighting, Witness} from '@/lib/domain/sighting';
import type {TimedChip} from './timed-chip';
import type {ZoneClock} from './zone-clock';

/** A chip's wall-clock times become UTC instants by the account's clock; an id that names the same start is one witness more. */
export function sightingOf({identity, title, date, startMinute, endMinute, response, witnesses}: TimedChip, clock: ZoneClock): Sighting {
	const start = clock.instantOf(date, startMinute);
	const all: Witness[] = start === identity.original && !witnesses.includes('id') ? [...witnesses, 'id'] : witnesses;
	return {...identity, title, start, end: clock.instantOf(date, endMinute), response, witnesses: all};
}

/** Equal for two chips that say the same, times in the account's zone. */
export function fingerprint({date, startMinute, endMinute, title, response, identity}: TimedChip): string {
	return `${date} ${startMinute} ${endMinute} ${response} ${identity.calendar} ${title}`;
}
