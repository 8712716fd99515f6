import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {View} from '@/lib/domain/sighting';
import type {Weekday, Zone} from '@/lib/domain/time';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The dates a settled view really showed: those on which everything is drawn when the owner's own calendar was switched on, else none.
 * None either when the page's zone is in doubt, since nobody can say then which dates they were.
 */
export function cover(view: View): CoverageDay[] {
	const account = view.account.email;
	if (view.zoneCheck === 'disagrees' || !view.calendars.includes(account)) return [];
	return view.whole.map(date => ({account, date, zone: view.account.zone, seenAt: view.seenAt}));
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
