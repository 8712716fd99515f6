import {keyOfDate} from '@/lib/calendar/datekey';

/** An event as it really is on an invented calendar. */
export interface TrueEvent {
	id: string;
	title: string;
	/** Index of its day. */
	day: number;
	/** Minutes after midnight. */
	start: number;
	end: number;
	response: 'accepted' | 'declined' | 'needs-response';
}

/** One way in which Google writes a chip's text. */
export interface Tongue {
	locale: string;
	when: (start: number, end: number) => string;
	answer: Record<TrueEvent['response'], string>;
	place: string;
	/** Between two fields, and around the title. */
	comma: string;
	quotes: [string, string];
	date: (date: string) => string;
}

/** The days of the invented week. */
export const days = ['2026-10-05', '2026-10-06', '2026-10-07'];

const clock24 = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const clock12 = (minute: number): string => `${Math.floor(minute / 60) % 12 || 12}${minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`}${minute < 720 ? 'am' : 'pm'}`;
const arabic = (text: string): string => text.replaceAll(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)));
const english = {accepted: 'Accepted', declined: 'Declined', 'needs-response': 'Needs RSVP'};

/** Five of them: both clocks, a script without spaces, one from right to left with digits of its own. */
export const tongues: Tongue[] = [
	{locale: 'en', when: (start, end) => `${clock12(start)} to ${clock12(end)}`, answer: english, place: 'No location', comma: ', ', quotes: ['', ''], date: date => `October ${Number(date.slice(8))}, 2026`},
	{locale: 'en-GB', when: (start, end) => `${clock24(start)} to ${clock24(end)}`, answer: english, place: 'No location', comma: ', ', quotes: ['', ''], date: date => `${Number(date.slice(8))} October 2026`},
	{locale: 'de', when: (start, end) => `${clock24(start)} bis ${clock24(end)}`, answer: {accepted: 'Zugesagt', declined: 'Abgelehnt', 'needs-response': 'Antwort erforderlich'}, place: 'Kein Ort', comma: ', ', quotes: ['', ''], date: date => `${Number(date.slice(8))}. Oktober 2026`},
	{locale: 'ja', when: (start, end) => `${clock24(start)}～${clock24(end)}`, answer: {accepted: '承諾', declined: '辞退', 'needs-response': '未回答'}, place: '場所の指定なし', comma: '、', quotes: ['「', '」'], date: date => `2026年 10月 ${Number(date.slice(8))}日`},
	{locale: 'ar', when: (start, end) => arabic(`${clock24(start)} إلى ${clock24(end)}`), answer: {accepted: 'مقبول', declined: 'مرفوض', 'needs-response': 'بانتظار الرد'}, place: 'ليس هناك موقع', comma: '، ', quotes: ['', ''], date: date => arabic(`${Number(date.slice(8))} أكتوبر 2026`)},
];

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `data-eventid` of an event. */
export const rawId = ({id}: TrueEvent): string => btoa(`${id} me@m`).replace(/=+$/, '');

/** HTML of a page that shows events as they are: week grid with columns of 40 pixels an hour, and whose calendar it is. */
export function pageOf(events: TrueEvent[], tongue: Tongue): string {
	const columns = days.map((date, day) => {
		const here = events.filter(event => event.day === day);
		return `<div role="gridcell" data-column-index="${day}" data-datekey="${keyOfDate(date)}" data-principal-ids="${btoa('me@gmail.com')}"><h2>${here.length} events, ${tongue.date(date)}</h2>
			<div role="presentation">${here.map(event => chipOf(event, date, tongue)).join('')}</div></div>`;
	});
	return `<div id="YPCqFe"><div role="main"><div role="grid" data-start-date-key="${keyOfDate(days[0]!)}" data-end-date-key="${keyOfDate(days[2]!)}">
		<div><div>GMT+02</div><div role="row"><div role="columnheader"></div></div></div><div role="row">${columns.join('')}</div></div></div></div>
		<div id="xUserInfo" hidden><div id="xUserEmail">me@gmail.com</div><div id="xUserName">Me</div><div id="xTimezone">Europe/Berlin</div><div id="xUserLocale">${tongue.locale}</div></div>`;
}

function chipOf(event: TrueEvent, date: string, {when, answer, place, comma, quotes, date: dateWords}: Tongue): string {
	const {title, start, end, response} = event;
	const spoken = [when(start, end), `${quotes[0]}${title}${quotes[1]}`, 'Me Myself', answer[response], place, dateWords(date)].join(comma);
	const fill = response === 'accepted' ? ' background-color: rgb(3, 155, 229);' : '';
	return `<div role="button" data-eventchip="" data-eventid="${rawId(event)}" jslog="35463; 2:[&quot;${event.id}&quot;,null,6];track:impression"
		style="top: ${Math.round((start * 40) / 60) - 1}px; height: ${Math.max(8, Math.round(((end - start) * 40) / 60) - 2)}px; left: calc(0% + 0px);${fill} border-color: rgb(3, 155, 229);"><div>${escape(spoken)}</div>
		<div aria-hidden="true"><div><span>${escape(title)}</span></div></div><div aria-hidden="true" data-eventid="${rawId(event)}" data-dragsource-type="3"></div></div>`;
}
