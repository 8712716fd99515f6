const abbreviations: [domain: string, short: string][] = [
	['@gmail.com', '@m'],
	['@group.v.calendar.google.com', '@v'],
	['@group.calendar.google.com', '@g'],
	['@import.calendar.google.com', '@i'],
];

/** The text of `data-eventid`: unpadded base64 of the event's id and its calendar, well-known domains abbreviated. */
export function encodeEventId(id: string, calendar: string): string {
	const known = abbreviations.find(([domain]) => calendar.endsWith(domain));
	const short = known ? calendar.slice(0, -known[0].length) + known[1] : calendar;
	const bytes = new TextEncoder().encode(`${id} ${short}`);
	return btoa(String.fromCodePoint(...bytes)).replace(/=+$/, '');
}

/** The event's id inside a `data-eventid`, without the calendar. */
export function decodeEventId(encoded: string): string {
	const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), character => character.codePointAt(0) ?? 0);
	return new TextDecoder().decode(bytes).split(' ')[0] ?? '';
}

/** `2026-10-05T14:00:00Z` as the suffix of an instance's id: `20261005T140000Z`. All-day: `2026-10-05` as `20261005`. */
export function compact(instantOrDate: string): string {
	return instantOrDate.replaceAll(/[-:]|\.\d+/g, '');
}
