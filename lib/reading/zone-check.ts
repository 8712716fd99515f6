import type {View} from '@/lib/domain/sighting';
import type {PlainDate} from '@/lib/domain/time';
import type {TimedChip} from './timed-chip';
import type {ZoneClock} from './zone-clock';

/** So many recurring events have to be off by the same amount before the zone itself is doubted. */
const enough = 3;

/** What a page says of its zone beside naming it. */
export interface ZoneEvidence {
	chips: TimedChip[];
	/** Offsets from UTC that the time grid writes above its hours, in minutes; empty when it writes none. */
	labels: number[];
	/** First and last date shown. */
	dates: PlainDate[];
	/** The browser's own zone. */
	browser: ZoneClock;
}

/**
 * Is the page really drawn in the zone it names? Each recurring event carries its original start in UTC and, unless it was
 * moved, is drawn just there; so most of them differ by nothing when the zone is right, and all by the same when it is wrong.
 * Where they do not tell, the offsets written in the grid do, and last whether the zone is at least the browser's own.
 */
export function checkZone({chips, labels, dates, browser}: ZoneEvidence, clock: ZoneClock): View['zoneCheck'] {
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

	if (confirming > 0 && confirming >= against) {
		return 'agrees';
	}

	const offsets = dates.map(date => clock.offsetOn(date));
	if (labels.length > 0) {
		return offsets.some(offset => labels.includes(offset)) ? 'agrees' : 'disagrees';
	}

	// A page that was left open while its person travelled, or one that names a zone it does not draw, looks like this too.
	return dates.every((date, index) => browser.offsetOn(date) === offsets[index]) ? 'unknown' : 'disagrees';
}
