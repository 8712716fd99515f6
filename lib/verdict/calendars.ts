/** Birthdays, holidays, weather and week numbers: Google fills them itself (`…#holiday@group.v.calendar.google.com`). */
const googles = /@group\.v\.calendar\.google\.com$/iu;
const birthdays = /#(?:contacts|birthday)s?@group\.v\.calendar\.google\.com$/iu;
const holidays = /#holiday@group\.v\.calendar\.google\.com$/iu;

/** Every calendar but the one that an account begins with has an address of its own. */
const shared = /@group\.calendar\.google\.com$/iu;

/** What kind of calendar an address names, where it is none on which a 1-1 stands; null for a human's own. */
export function calendarKind(calendar: string): 'birthdays' | 'holidays' | 'automatic' | 'shared' | null {
	const address = calendar.trim();
	return birthdays.test(address) ? 'birthdays'
		: holidays.test(address) ? 'holidays'
			: googles.test(address) ? 'automatic'
				: shared.test(address) ? 'shared' : null;
}
