/**
 * Is this the calendar itself, in a tab of its own? Calendar inside Gmail's side panel, embedded calendars and booking pages
 * serve other documents from the same host; they are recognised and left alone.
 */
export function isCalendarApp(view: Window): boolean {
	return view.top === view && /^\/(calendar(\/u\/\d+)?(\/r(\/.*)?)?\/?)?$/.test(view.location.pathname);
}
