import {expect, it} from 'vitest';
import type {DrawnChip, DrawnView} from '@/lib/domain/drawn';
import {readView} from './read-view';

const chip = (over: Partial<DrawnChip> = {}): DrawnChip => ({
	raw: btoa('abc_20261006T120000Z me@m').replace(/=+$/, ''), day: 1, top: 559, height: 38, filled: true, torn: false,
	title: 'Ana / Me', shown: '2 – 3pm', spoken: '2pm to 3pm, Ana / Me, Me Myself, Accepted, No location, October 6, 2026', ...over,
});

const seen = (chips: DrawnChip[]) => {
	const drawn: DrawnView = {
		report: 'test', account: {email: 'me@gmail.com', name: 'Me', zone: 'Europe/Berlin', locale: 'en'}, kind: 'columns',
		days: ['2026-10-05', '2026-10-06'].map(date => ({date, heading: '', more: false, lost: false})), chips, beside: [], hour: 40, corner: '',
		weekBegins: null, principals: [], quiet: true, rested: true, browserZone: 'Europe/Berlin', seenAt: '2026-10-05T09:00:00Z',
	};
	return readView(drawn, {responses: {accepted: 'accepted'}, optional: []}).view;
};

it('tells of an event whose time cannot be read that it is there, and on which date', () => {
	expect(seen([chip()])).toMatchObject({changed: [{title: 'Ana / Me', start: '2026-10-06T12:00:00Z'}], unread: []});
	const view = seen([chip({top: 100})]);
	expect(view).toMatchObject({changed: [], present: ['abc_20261006T120000Z'], whole: ['2026-10-05', '2026-10-06']});
	expect(view.unread).toEqual([{
		id: 'abc_20261006T120000Z', base: 'abc', lineage: 'abc', original: '2026-10-06T12:00:00Z', calendar: 'me@gmail.com', date: '2026-10-06',
	}]);
});
