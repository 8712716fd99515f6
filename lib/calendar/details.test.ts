// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {readDetails} from './details';

const eventId = btoa('abc_20261005T140000Z me@m').replace(/=+$/, '');
const rows = {
	me: '<div role="treeitem" id="xDtlDlgOrg" data-id="g1" data-email="me@gmail.com" aria-label="Me Myself, Attending, Organizer"><div><span>Me Myself</span></div></div>',
	dana: '<div role="treeitem" data-id="g2" data-email="Dana@Example.com" aria-label="Roe, Dana, Awaiting"><div><span>Roe, Dana</span></div></div>',
	room: '<div role="treeitem" data-email="r1@resource.calendar.google.com" aria-label="Room 1, Attending"><span>Room 1</span></div>',
	group: '<div role="treeitem" data-email="team@example.com" data-is-expandable="true" aria-label="Team (5)"><span>Team</span></div>',
	bare: '<div role="treeitem" data-email="sam@example.com" aria-label="sam@example.com, Not attending"><span>sam@example.com</span></div>',
};
const bubble = (count: string, ...guests: string[]): string => `
	<div role="dialog"><div id="xDetDlg" data-eventid="${eventId}">
		<span role="heading" id="rAECCd">Me / Dana</span>
		<div id="xDetDlgAtt"><div>${count}</div><div>1 yes</div></div><div role="tree">${guests.join('')}</div></div></div>`;

describe('readDetails', () => {
	beforeEach(() => {
		document.body.removeAttribute('data-viewfamily');
	});

	it('reads everybody on the list, names with commas whole', () => {
		document.body.innerHTML = bubble('2 guests', rows.me, rows.dana);
		expect(readDetails(document, () => true)).toMatchObject({
			ok: true,
			value: {
				id: 'abc_20261005T140000Z',
				title: 'Me / Dana',
				from: 'bubble',
				guests: [
					{email: 'me@gmail.com', name: 'Me Myself', response: 'accepted', organizer: true},
					{email: 'dana@example.com', name: 'Roe, Dana', response: 'needs-response', organizer: false},
				],
			},
		});
	});

	it('an initial drawn in place of a photo is not the name', () => {
		document.body.innerHTML = bubble('1 guest', '<div data-email="dana@example.com" aria-label="Dana Roe, Awaiting"><i>D</i><div><span>Dana Roe</span></div></div>');
		expect(readDetails(document, () => true)).toMatchObject({value: {guests: [{name: 'Dana Roe'}]}});
	});

	it('tells rooms, groups and bare addresses', () => {
		document.body.innerHTML = bubble('3 guests', rows.room, rows.group, rows.bare);
		expect(readDetails(document, () => true)).toMatchObject({
			value: {guests: [{room: true}, {group: true, name: 'Team'}, {name: '', response: 'declined', room: false}]},
		});
	});

	it.each([
		['rows still streaming in', bubble('3 guests', rows.me)],
		['a hidden list', bubble('12 guests')],
		['no list at all', bubble('')],
	])('%s is unknown, not nobody', (_name, html) => {
		document.body.innerHTML = html;
		expect(readDetails(document, () => true)).toMatchObject({ok: true, value: {guests: null}});
	});

	it('a bubble left in the page after closing is no open event', () => {
		document.body.innerHTML = bubble('2 guests', rows.me, rows.dana);
		expect(readDetails(document, () => false)).toMatchObject({ok: false, expected: true});
	});

	it('reads the edit page', () => {
		document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
		document.body.innerHTML = `<div data-is-create="false" data-eventid="${eventId}"><input id="xTiIn" value="Me / Dana">
			<div role="tabpanel"><div role="listbox"><div data-email="nobody@example.com"></div></div><div id="xGstLst">${rows.me}${rows.dana}</div></div></div>`;
		expect(readDetails(document, () => false)).toMatchObject({
			ok: true,
			value: {title: 'Me / Dana', from: 'edit-page', guests: [{email: 'me@gmail.com'}, {email: 'dana@example.com'}]},
		});
	});
});
