/**
 * Every place of Google's page that Kept reads, in one list. Only `id`, `data-*`, `role`, `jsname` and structure:
 * class names are build hashes that rotate (last mass rotation of chips: 2024-02-22).
 */
export const selectors = {
	/** One drawn event. Bare `[data-eventid]` would also hit resize handles, menus and the bubble. */
	chip: '[data-eventchip][data-eventid]',
	/** A column of the time grid, one per day (2019 to 2026). */
	column: '[role="gridcell"][data-column-index][data-datekey]',
	/** The same, whether it says its date or not. */
	anyColumn: '[role="gridcell"][data-column-index]',
	/** Whatever looks like a drawn event, by any of the marks that chips have had since 2017: more of these than chips, and a chip has lost its id. */
	chipLike: '[data-eventchip], [role="button"][data-eventid], [jslog^="35463"]',
	/** The grid of day, week, custom-days and month view; says its range of dates (2024 to 2026). */
	grid: '[role="grid"]',
	/** A chip that lies in rows, not hours: of the all-day row and of the month (2024 to 2026). */
	allDayChip: '[data-stacked-layout-chip-container][data-eventid]',
	/** A day's cell, or one cell of a row. */
	cell: '[role="gridcell"]',
	/** The rows of one day in the schedule and in search results (2026). */
	dayGroup: '[role="rowgroup"][data-datekey]',
	/** One day of the year view, opened (2024). */
	dayDialog: '[role="dialog"] [data-date-key], [role="dialog"][data-date-key]',
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
	/** The three buttons of the bubble's foot (2026). */
	answers: {yes: '#xRsvpYesBu', no: '#xRsvpNoBu', maybe: '#xRsvpMaybeBu'},
	/** Title, time and how it repeats (2025, 2026). */
	bubbleWhen: '#xDetDlgWhen',
	/** The edit page of an existing event, and of one that does not exist yet (2019 to 2026). */
	editPage: '[data-is-create="false"]',
	newEvent: '[data-is-create="true"]',
	editTitle: '#xTiIn',
	editGuests: '#xGstLst',
	editStartDate: '#xStDaIn',
	editEndDate: '#xEnDaIn',
	editStartTime: '#xStTiIn',
	editEndTime: '#xEnTiIn',
	/** The box that says how an event repeats (two sources). */
	editRepeats: '[jsname="T7keRc"]',
	/** One attendee, in the bubble and on the edit page. */
	guest: '[data-email]',
	/** Lists of suggestions that also carry addresses. */
	suggestions: '[role="listbox"]',
	/** The organiser's row. */
	organizerId: 'xDtlDlgOrg',
} as const;
