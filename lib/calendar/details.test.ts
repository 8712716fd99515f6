// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {readDetails, type OpenDetails} from './details';
import {FormWatch} from './form-watch';
import {StaleGuests} from './stale-guests';

const eventId = btoa('abc_20261005T140000Z me@m').replace(/=+$/, '');
const rows = {
	me: '<div role="treeitem" id="xDtlDlgOrg" data-id="g1" data-email="me@gmail.com" aria-label="Me Myself, Attending, Organizer"><div><span>Me Myself</span></div></div>',
	dana: '<div role="treeitem" data-id="g2" data-email="Dana@Example.com" aria-label="Roe, Dana, Awaiting"><div><span>Roe, Dana</span></div></div>',
	initial: '<div data-email="dana@example.com" aria-label="Dana Roe, Awaiting"><i>D</i><div><span>Dana Roe</span></div></div>',
	group: '<div role="treeitem" data-email="team@example.com" data-is-expandable="true" aria-label="Team (5)"><span>Team</span></div>',
	nested: '<div data-email="sam@example.com" aria-label="Sam, Maybe"><img data-email="sam@example.com"><span>Sam</span></div>',
};
const bubble = (guests: string[], more = ''): string => `
	<div role="dialog"><div id="xDetDlg" data-eventid="${eventId}">
		<div id="xDetDlgWhen"><div><div><span role="heading" id="rAECCd">Me / Dana</span></div><div>Monday, October 5<span>⋅</span><span>10:00 – 10:30am</span></div>${more}</div></div>
		<div id="xDetDlgAtt"><div>2 guests</div><div>1 yes</div></div><div role="tree">${guests.join('')}</div>
		<button id="xRsvpYesBu" aria-pressed="true"></button><button id="xRsvpNoBu" aria-pressed="false"></button><button id="xRsvpMaybeBu" aria-pressed="false"></button></div></div>`;
const editPage = `<div data-is-create="false" data-eventid="${eventId}"><input id="xTiIn" value="Me / Dana"><div id="xStDaIn"><input data-date="20261005" value="Oct 5, 2026"></div><div id="xStTiIn"><input value="10:00am"></div>
	<div id="xEnDaIn"><input data-date="20261005" value="Oct 5, 2026"></div><div id="xEnTiIn"><input value="10:30am"></div><div jsname="T7keRc">Weekly on Monday</div>
	<div role="tabpanel"><div role="listbox"><div data-email="nobody@example.com"></div></div><div id="xGstLst">${rows.me}${rows.dana}</div></div></div>`;
const open = (html: string, isShown = true) => {
	document.body.innerHTML = html;
	return readDetails(document, () => isShown);
};
const valueOf = (html: string): OpenDetails => {
	const reading = open(html);
	if (!reading.ok) {
		throw new Error(reading.why);
	}

	return reading.value;
};

beforeEach(() => {
	document.body.removeAttribute('data-viewfamily');
});

describe('readDetails', () => {
	it('takes down everybody on the list, names with commas whole', () => {
		expect(valueOf(bubble([rows.me, rows.dana]))).toMatchObject({
			raw: eventId, title: 'Me / Dana', guestCount: '2 guests1 yes', pressed: 'yes', repeats: '', form: null,
			guests: [{email: 'me@gmail.com', name: 'Me Myself', organizer: true}, {email: 'dana@example.com', name: 'Roe, Dana', organizer: false}],
		});
	});

	it('an initial drawn in place of a photo is not the name; a node inside a row is no row; a group is told apart', () => {
		expect(valueOf(bubble([rows.initial, rows.nested, rows.group])).guests).toMatchObject([{name: 'Dana Roe'}, {name: 'Sam'}, {name: 'Team', group: true}]);
	});

	it('keeps how it repeats, whatever the page says', () => {
		expect(valueOf(bubble([], '<div>Jede Woche am Montag</div>')).repeats).toBe('Jede Woche am Montag');
	});

	it('a bubble left in the page after closing is no open event', () => {
		expect(open(bubble([rows.me]), false)).toMatchObject({ok: false, expected: true});
	});

	it('reads the edit page as it is filled in', () => {
		document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
		expect(valueOf(editPage)).toMatchObject({
			title: 'Me / Dana', repeats: 'Weekly on Monday', guests: [{email: 'me@gmail.com'}, {email: 'dana@example.com'}],
			form: {startDate: '20261005', startDateText: 'Oct 5, 2026', startTime: '10:00am', endTime: '10:30am'},
		});
	});

	it('an event that does not exist yet is left alone; an edit page without its marks is said to be unreadable', () => {
		document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
		expect(open(editPage.replace('"false"', '"true"'))).toMatchObject({ok: false, expected: true});
		expect(open(editPage.replace('data-is-create', 'data-other'))).toMatchObject({ok: false, expected: false});
	});
});

describe('FormWatch', () => {
	it('a form is unsaved when it was touched and says something else than before', () => {
		document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
		const {signal} = new AbortController();
		const watch = new FormWatch(document, {signal});
		const before = valueOf(editPage);
		expect(watch.isUnsaved(before)).toBe(false);
		// Guests that arrive late are no change by hand.
		expect(watch.isUnsaved({...before, guests: []})).toBe(false);
		document.querySelector('#xTiIn')!.dispatchEvent(new Event('input', {bubbles: true}));
		expect(watch.isUnsaved({...before, guests: []})).toBe(false);
		expect(watch.isUnsaved({...before, guests: [], title: 'Other'})).toBe(true);
		expect(watch.isUnsaved({...before, raw: 'another'})).toBe(false);
	});
});

describe('StaleGuests', () => {
	it('doubts a list that was the one of the event before, until it changes or has stood there for a while', () => {
		vi.useFakeTimers({toFake: ['performance']});
		const stale = new StaleGuests();
		const ana = valueOf(bubble([rows.me, rows.dana]));
		expect(stale.doubts(ana)).toBe(false);
		expect(stale.doubts({...ana, raw: 'other'})).toBe(true);
		expect(stale.doubts({...ana, raw: 'other', guests: []})).toBe(false);
		expect(stale.doubts({...ana, raw: 'third', guests: []})).toBe(false);
		expect(stale.doubts({...ana, raw: 'third'})).toBe(false);
		expect(stale.doubts({...ana, raw: 'fourth'})).toBe(true);
		vi.advanceTimersByTime(1300);
		expect(stale.doubts({...ana, raw: 'fourth'})).toBe(false);
		vi.useRealTimers();
	});
});
