import type {Sighting} from '@/lib/domain/sighting';
import type {TimedChip} from './chip';
import type {ZoneClock} from './zone-clock';

/** A chip's wall-clock times become UTC instants by the account's clock. */
export function sightingOf(chip: TimedChip, clock: ZoneClock): Sighting {
	return {
		...chip.identity,
		title: chip.title,
		start: clock.instantOf(chip.date, chip.startMinute),
		end: clock.instantOf(chip.date, chip.endMinute),
		response: chip.response,
	};
}

/** Equal for two chips that say the same, times in the account's zone. */
export function fingerprint({date, startMinute, endMinute, title, response, identity}: TimedChip): string {
	return `${date} ${startMinute} ${endMinute} ${response} ${identity.calendar} ${title}`;
}
