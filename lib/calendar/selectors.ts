/**
 * Every place of Google's page that Kept reads, in one list. Only `id`, `data-*`, `role`, `jsname` and structure:
 * class names are build hashes that rotate (last mass rotation of chips: 2024-02-22).
 */
export const selectors = {
	/** One drawn event. Bare `[data-eventid]` would also hit resize handles, menus and the bubble. */
	chip: '[data-eventchip][data-eventid]',
	/** A column of the time grid, one per day (2019 to 2026). */
	column: '[role="gridcell"][data-column-index][data-datekey]',
	/** The grid of day, week, custom-days and month view; says its range of dates (2024 to 2026). */
	grid: '[role="grid"]',
	/** What every view stands in. */
	main: '[role="main"]',
	/** Hidden account facts at the end of the body (2025-09). */
	accountEmail: '#xUserEmail',
	accountName: '#xUserName',
	accountZone: '#xTimezone',
	accountLocale: '#xUserLocale',
	/** The account button of Google's bar; its label holds the address in every language (2026-10). */
	accountButton: 'header a[aria-label*="@"], #gb a[aria-label*="@"]',
	/** The details bubble; stays in the page, hidden and reused, after it was closed (2019 to 2026). */
	bubble: '#xDetDlg',
	/** The card that holds the bubble; moved aside, by stylesheet alone, when the panel would cover it (2018 to 2026). */
	bubbleCard: '[role="dialog"][data-chips-dialog="true"]',
	bubbleTitle: '#rAECCd',
	/** "4 guests", "1 yes": its first number counts the guests (2026-06). */
	bubbleGuestCount: '#xDetDlgAtt',
	/** The edit page of an existing event (2019 to 2026). */
	editPage: '[data-is-create="false"]',
	editTitle: '#xTiIn',
	editGuests: '#xGstLst',
	/** One attendee, in the bubble and on the edit page. */
	guest: '[data-email]',
	/** Lists of suggestions that also carry addresses. */
	suggestions: '[role="listbox"]',
	/** The organiser's row. */
	organizerId: 'xDtlDlgOrg',
} as const;
