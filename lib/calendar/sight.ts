import type {Account, Sighting} from '@/lib/domain/sighting';
import {instantAt, type UtcInstant} from '@/lib/domain/time';
import type {TimedChip} from './chip';

/** A chip's wall-clock times become UTC instants in the account's zone. */
export function sightingOf(chip: TimedChip, account: Account): Sighting {
	const at = (minute: number): UtcInstant => instantAt(chip.date, minute, account.zone);
	return {
		...chip.identity,
		title: chip.title,
		start: at(chip.startMinute),
		end: at(chip.endMinute),
		response: chip.response,
	};
}

/** Equal for two sightings that say the same. */
export function fingerprint({start, end, title, response, calendar}: Sighting): string {
	return [start, end, response, calendar, title].join(' ');
}
