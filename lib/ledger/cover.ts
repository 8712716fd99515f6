import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {View} from '@/lib/domain/sighting';
import type {PlainDate, UtcInstant, Weekday, Zone} from '@/lib/domain/time';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The dates a settled view really showed: those on which everything is drawn when the owner's own calendar was switched on, else none.
 * None either when the page's zone is in doubt, since nobody can say then which dates they were; nor those of `doubtful`,
 * on which something is drawn that may be a 1-1 and could not be read.
 */
export function cover(view: View, doubtful: ReadonlySet<PlainDate>): CoverageDay[] {
	const account = view.account.email;
	if (view.zoneCheck === 'disagrees' || !view.calendars.includes(account)) return [];
	return view.whole.filter(date => !doubtful.has(date)).map(date => ({account, date, zone: view.account.zone, seenAt: view.seenAt}));
}

/** When a date was looked at before in the zone of this look; null when it never was. */
export function lookBefore(before: CoverageDay | null, {zone}: Pick<CoverageDay, 'zone'>): UtcInstant | null {
	return before === null || (before.zone ?? zone) !== zone ? null : before.seenAt;
}

/** A look with what the one before it in another zone had seen: its hours are parts of two dates in this one. */
export function withElsewhere(day: CoverageDay, before: CoverageDay | null): CoverageDay {
	const elsewhere = before?.zone === undefined || before.zone === day.zone ? before?.elsewhere : {zone: before.zone, seenAt: before.seenAt};
	return elsewhere === undefined || elsewhere.zone === day.zone ? day : {...day, elsewhere};
}

/** How many zones are remembered beside the present one: a journey with stops. */
const mostZones = 4;

function zonesBefore(before: AccountRecord | null, zone: Zone): NonNullable<AccountRecord['zones']> {
	const earlier = before?.zones ?? [];
	const all = before === null || before.zone === zone ? earlier : [{zone: before.zone, until: before.updatedAt}, ...earlier.filter(each => each.zone !== before.zone)];
	return all.filter(each => each.zone !== zone).slice(0, mostZones);
}

/**
 * An account as remembered after a view: what the page says now, and how its weeks are drawn when this is a week view.
 * A view older than what is remembered changes nothing. Weeks begin on Monday and hide no day until a week was seen.
 */
export function rememberAccount(before: AccountRecord | null, view: View): AccountRecord {
	if (before !== null && Date.parse(view.seenAt) < Date.parse(before.updatedAt)) return before;
	const {account, week} = view;
	const shown = new Set(week?.shown);
	const zones = zonesBefore(before, account.zone);
	return {
		...account,
		...(zones.length === 0 ? {} : {zones}),
		name: account.name === '' ? before?.name ?? '' : account.name,
		weekStart: week?.first ?? before?.weekStart ?? 1,
		hiddenWeekdays: week === null ? before?.hiddenWeekdays ?? [] : weekdays.filter(day => !shown.has(day)),
		updatedAt: view.seenAt,
	};
}
