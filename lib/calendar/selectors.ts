/**
 * Every place of Google's page that Kept reads, in one list. Only `id`, `data-*`, `role`, `jsname` and structure:
 * class names are build hashes that rotate (last mass rotation of chips: 2024-02-22).
 * They are constants of their own, and no object, so that their names stay out of the content script.
 */

/** One drawn event. Bare `[data-eventid]` would also hit resize handles, menus and the bubble. */
export const chip = '[data-eventchip][data-eventid]';
/** A column of the time grid, one per day (2019 to 2026). */
export const column = '[role="gridcell"][data-column-index][data-datekey]';
/** The same, whether it says its date or not. */
export const anyColumn = '[role="gridcell"][data-column-index]';
/** Whatever looks like a drawn event, by any of the marks that chips have had since 2017: more of these than chips, and a chip has lost its id. */
export const chipLike = '[data-eventchip], [role="button"][data-eventid], [jslog^="35463"]';
/** The grid of day, week, custom-days and month view; says its range of dates (2024 to 2026). */
export const grid = '[role="grid"]';
/** A chip that lies in rows, not hours: of the all-day row and of the month (2024 to 2026). */
export const allDayChip = '[data-stacked-layout-chip-container][data-eventid]';
/** A day's cell, or one cell of a row. */
export const cell = '[role="gridcell"]';
/** The rows of one day in the schedule and in search results (2026). */
export const dayGroup = '[role="rowgroup"][data-datekey]';
/** One day of the year view, opened (2024). */
export const dayDialog = '[role="dialog"] [data-date-key], [role="dialog"][data-date-key]';
/** A small month of the year view, `YYYYMMDD` of its first day (seen in the drawer, 2025-09). */
export const smallMonth = '[role="main"] [data-month]';
/** A day of such a small month; some are of the months around. */
export const smallDay = '[role="main"] td[data-date]';
/** The ground of a day in the month's rows, and its number; both say the date (October 2024). */
export const rowDay = '[role="row"] :is(div, h2)[data-datekey]:not([role])';
/** What every view stands in. */
export const main = '[role="main"]';
/** The owner's address, among hidden facts at the end of the body (2025-09). */
export const accountEmail = '#xUserEmail';
/** The owner's shown name; may be empty. */
export const accountName = '#xUserName';
/** IANA name of the zone the calendar is drawn in. */
export const accountZone = '#xTimezone';
/** Language tag the page is written in. */
export const accountLocale = '#xUserLocale';
/** The account button of Google's bar; its label holds the address in every language (2026-10). */
export const accountButton = 'header a[aria-label*="@"], #gb a[aria-label*="@"]';
/** The details bubble; stays in the page, hidden and reused, after it was closed (2019 to 2026). */
export const bubble = '#xDetDlg';
/** The card that holds the bubble; moved aside, by stylesheet alone, when the panel would cover it (2018 to 2026). */
export const bubbleCard = '[role="dialog"][data-chips-dialog="true"]';
/** Deletes the event that is open (2026-06). */
export const deleteButton = '[jsname="VkLyEc"]';
/** The title of the event that is open. */
export const bubbleTitle = '#rAECCd';
/** "4 guests", "1 yes": its first number counts the guests (2026-06). */
export const bubbleGuestCount = '#xDetDlgAtt';
/** The three buttons of the bubble's foot (2026). */
export const answers = {yes: '#xRsvpYesBu', no: '#xRsvpNoBu', maybe: '#xRsvpMaybeBu'};
/** Title, time and how it repeats (2025, 2026). */
export const bubbleWhen = '#xDetDlgWhen';
/** The edit page of an existing event (2019 to 2026). */
export const editPage = '[data-is-create="false"]';
/** The edit page of an event that does not exist yet. */
export const newEvent = '[data-is-create="true"]';
/** Its field for the title. */
export const editTitle = '#xTiIn';
/** Its list of guests. */
export const editGuests = '#xGstLst';
/** Its fields for dates and times. */
export const editStartDate = '#xStDaIn';
/** The last day. */
export const editEndDate = '#xEnDaIn';
/** The time of day at which it begins. */
export const editStartTime = '#xStTiIn';
/** And at which it ends. */
export const editEndTime = '#xEnTiIn';
/** The box that says how an event repeats (two sources). */
export const editRepeats = '[jsname="T7keRc"]';
/** One attendee, in the bubble and on the edit page. */
export const guest = '[data-email]';
/** Lists of suggestions that also carry addresses. */
export const suggestions = '[role="listbox"]';
/** The organiser's row. */
export const organizerId = 'xDtlDlgOrg';
