import type {View} from '@/lib/domain/sighting';
import type {TimedChip} from './chip';
import type {ZoneClock} from './zone-clock';

/** So many recurring events have to be off by the same amount before the zone itself is doubted. */
const enough = 3;

/**
 * Do the page's recurring events confirm the zone it names? Each carries its original start in UTC and, unless it was
 * moved, is drawn just there; so most of them differ by nothing when the zone is right, and all by the same when it is wrong.
 */
export function checkZone(chips: TimedChip[], clock: ZoneClock): View['zoneCheck'] {
	const votes = new Map<number, number>();
	for (const {identity, date, startMinute} of chips) {
		if (identity.original?.endsWith('Z')) {
			const off = Date.parse(`${date}T00:00:00Z`) / 60_000 + startMinute - clock.wallMinutesAt(identity.original);
			votes.set(off, (votes.get(off) ?? 0) + 1);
		}
	}

	const confirming = votes.get(0) ?? 0;
	votes.delete(0);
	const against = Math.max(0, ...votes.values());
	if (against >= enough && against > confirming) {
		return 'disagrees';
	}

	return confirming > 0 && confirming >= against ? 'agrees' : 'unknown';
}
