/**
 * Where on the page something private stands that its form does not give away, and where digits are no secret.
 * A sample needs this to be careless in fewer places, never to be right: what is not found here is replaced.
 */
export const places = {
	/** What holds one opened event. */
	opened: '[role="dialog"], [data-chips-dialog], #xDetDlg, [data-is-create]',
	/** Titles of opened events. */
	title: '#rAECCd, #xTiIn, [role="dialog"] [role="heading"]',
	/** Free text somebody wrote. */
	written: '#xDetDlgLoc, #xDetDlgDesc, #xDetDlgRoom, #xLocIn, #xDescIn, #xDetDlgCal',
	/** Dates and times of an opened event. */
	when: '#xDetDlgWhen, #xDaRaSel, #xStDaIn, #xEnDaIn, #xStTiIn, #xEnTiIn, #xStDaRo, #xEnDaRo',
	/** "4 guests, 1 yes". */
	count: '#xDetDlgAtt',
	/** One guest. */
	guest: '[data-email]',
	/** Dates and hours of the views. */
	dates: '[role="grid"], [role="columnheader"], h1, h2, h3, [data-view-heading], [data-date], [data-month], [data-datekey]',
	/** The owner of the page, hidden at its end. */
	owner: '#xUserInfo',
	ownerName: '#xUserName',
	zone: '#xTimezone',
	offset: '#xGmtOffset',
	locale: '#xUserLocale',
} as const;

/** Ids of Google's own buttons that have lived for years: `xRsvpYesBu`, `xDetDlgCloseBu`. */
export const ownButton = /^x[A-Z]\w{1,30}Bu$/;
