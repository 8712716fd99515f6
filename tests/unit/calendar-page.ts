/** One event of an invented page. */
export interface PageEvent {
	/** Id with its tails, and its calendar as ids write it. */
	id: string;
	calendar?: string;
	title: string;
	/** Column, Monday is 0; the week is that of 5 October 2026. */
	day: number;
	/** Whole hour. */
	from: number;
	/** Minutes. */
	minutes?: number;
	owner?: string;
	/** The answer's word; empty for none. */
	answer?: string;
	location?: string;
}

/** Somebody in the bubble. */
export interface PageGuest {
	email: string;
	name: string;
	/** Words of the label after the name. */
	says?: string;
	/** What the row draws under the name. */
	drawn?: string;
}

/** Everything an invented page is made of. */
export interface CalendarPage {
	owner?: {email: string; name: string; zone?: string; locale?: string};
	events: PageEvent[];
	/** Guests of the first event, whose bubble is open; no bubble without any. */
	guests?: PageGuest[];
	description?: string;
	place?: string;
	/** The time as screen readers hear it. */
	spoken?: (from: number, to: string) => string;
	/** What is drawn beside the grid, e.g. a calendar's name. */
	aside?: string;
}

const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hour12 = (hour: number, minute = 0): string => `${hour % 12 || 12}${minute === 0 ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;

/** `data-eventid` of an event. */
export const pageId = ({id, calendar = 'sam.owner@m'}: Pick<PageEvent, 'id' | 'calendar'>): string => btoa(`${id} ${calendar}`).replace(/=+$/, '');

function chip(event: PageEvent, spoken: NonNullable<CalendarPage['spoken']>): string {
	const {title, day, from, minutes = 60, owner = 'Sam Owner', answer = 'Accepted', location = ''} = event;
	const end = hour12(from + Math.floor(minutes / 60), minutes % 60);
	const filled = answer === 'Accepted' ? ' background-color: rgb(3, 155, 229);' : '';
	return `
	<div role="button" tabindex="0" data-eventchip="" data-opens-details="true" data-eventid="${pageId(event)}" data-keyboardactiontype="0;1" data-focusable="" data-dragsource-type="2"
		jscontroller="NAKBTc" jslog="35463; 2:[&quot;${event.id}&quot;,null,6];1:[&quot;sam.owner@gmail.com&quot;,1];track:impression,click,dblclick; mutable:true" data-kept="one-on-one" data-kept-label="1-1 with somebody"
		class="GTG3wb ChfiMc" style="top: ${40 * from - 1}px; height: ${(40 * minutes) / 60 - 2}px; left: calc(0% + 0px); width: calc(100% + 0px); z-index: 5;${filled} border-color: rgb(3, 155, 229);">
		<div class="XuJrye">${esc(`${spoken(from, end)}, ${title}, ${owner}, ${answer === '' ? '' : `${answer}, `}${location === '' ? 'No location' : `Location: ${location}`}, October ${5 + day}, 2026`)}</div>
		<div aria-hidden="true" class="Jcb6qd"><div class="fFwDnf"><div class="lhydbb"><span class="KcY3wb"><span class="I0UMhf">${esc(title)}</span></span></div><div class="lhydbb">${hour12(from)} – ${end}</div><div class="lhydbb">${esc(location)}</div></div></div>
		<div aria-hidden="true" class="leOeGd" data-eventid="${pageId(event)}" data-dragsource-type="3"></div>
	</div>`;
}

function bubble(event: PageEvent, page: CalendarPage): string {
	const {guests = [], description = '', place = '', owner} = page;
	const rows = guests.map(({email, name, says = 'Awaiting', drawn = ''}, index) => `
				<div role="treeitem" ${index === 0 ? 'id="xDtlDlgOrg" ' : ''}jsname="OLRBPb" data-id="g${index}" data-email="${esc(email)}" aria-label="${esc(`${name}, ${says}`)}"><div class="SDqFWd"><span>${esc(name)}</span></div>${drawn === '' ? '' : `<div>${drawn}</div>`}</div>`);
	return `
<div role="dialog" data-chips-dialog="true" jsname="ssXDle" aria-labelledby="rAECCd" data-layout-mode="bubble" aria-modal="true" tabindex="-1" style="opacity: 1; transform: none;">
	<span jsslot="" jsname="bN97Pc"><div id="xDetDlg" data-origin="2" data-eventid="${pageId(event)}" data-actions-expanded="false" jslog="35389; 2:[&quot;${event.id}&quot;,&quot;sam.owner@gmail.com&quot;,0];1:[&quot;sam.owner@gmail.com&quot;,1];track:impression">
		<button id="xDetDlgCloseBu" jsname="LgbsSe" aria-label="Close"></button>
		<div class="toUqff" id="xDetDlgWhen"><div class="UfeRlc"><span role="heading" aria-level="1" id="rAECCd">${esc(event.title)}</span></div><div class="AzuXid O2VjS">Monday, October ${5 + event.day}<span>⋅</span><span>${hour12(event.from)} – ${hour12(event.from + 1)}</span></div></div>
		<div class="toUqff" id="xDetDlgLoc" data-text="${esc(place)}">${esc(place)}</div>
		<div class="toUqff" id="xDetDlgAtt"><div><div class="UfeRlc">${guests.length} guests</div><div class="AzuXid"><div>1 yes</div></div></div></div>
		<div role="tree">${rows.join('')}
		</div>
		<div class="toUqff" id="xDetDlgDesc"><span class="XuJrye">Description:</span><p>${esc(description)}</p><a href="https://example.org/private?id=1">${esc(description)}</a></div>
		<div class="toUqff" id="xDetDlgCal" data-text="${esc(`${owner?.name ?? ''} – ${owner?.email ?? ''}`)}"><div>${esc(owner?.name ?? '')}</div></div>
		<button id="xRsvpYesBu" jsname="lezaG" aria-label="Respond Yes"></button>
	</div></span></div>`;
}

/** HTML of a whole page with a week, composed after what is known of Google's markup in 2026. Everything in it is invented. */
export function calendarPage(page: CalendarPage): string {
	const {owner = {email: 'sam.owner@gmail.com', name: 'Sam Owner'}, events, guests = [], spoken = (from, to) => `${hour12(from)} to ${to}`, aside = 'Families'} = page;
	const columns = Array.from({length: 7}, (_, day) => `
<div role="gridcell" tabindex="-1" data-column-index="${day}" data-datekey="${28_997 + day}"><h2 class="XuJrye">${events.filter(one => one.day === day).length} events, October ${5 + day}</h2><div role="presentation">${events.filter(one => one.day === day).map(one => chip(one, spoken)).join('')}</div></div>`);
	return `<!doctype html><html lang="en" data-kept-ready="x"><head><title>${esc(owner.name)} - Calendar</title><script>const secret = ${JSON.stringify(events.map(({title}) => title)).replaceAll('<', '')};</script><style>.x{color:red}</style></head>
<body data-viewfamily="EVENT" data-viewkey="WEEK"><kept-front></kept-front><!-- a comment of Google's -->
<header id="gb" role="banner"><a href="https://accounts.google.com/x" aria-label="${esc(`Google Account: ${owner.name}  (${owner.email})`)}"><img src="https://lh3.googleusercontent.com/x" alt="${esc(owner.name)}"></a></header>
<div role="complementary"><ul><li>${esc(aside)}</li></ul></div>
<div id="YPCqFe"><div role="main" data-period-type="week"><h1 class="XuJrye">Week of October 5, 2026, ${events.length} events</h1>
<div role="grid" data-start-date-key="28997" data-end-date-key="29003" data-is-column-view-context="true"><svg width="5"><path d="M0 0"></path></svg><div>9 AM</div><div role="row">${columns.join('')}
</div></div></div></div>
<div id="yDmH0d">${guests.length > 0 && events[0] ? bubble(events[0], page) : ''}</div>
<div id="xUserInfo" hidden><div id="xUserEmail">${esc(owner.email)}</div><div id="xUserName">${esc(owner.name)}</div><div id="xTimezone">${owner.zone ?? 'Europe/Berlin'}</div><div id="xGmtOffset">7200000</div><div id="xUserLocale">${owner.locale ?? 'en'}</div></div>
</body></html>`;
}
