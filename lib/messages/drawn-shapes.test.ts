import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {drawnChip, toldView} from './drawn-shapes';

const account = {email: 'me@example.com', name: 'Sam', zone: 'Europe/Berlin', locale: 'en-GB'};
const chip = {raw: 'YWJj', day: 0, top: 399, height: 18, filled: true, spoken: '10am to 10:30am, 1-1, Sam, November 17, 2026', title: '1-1', shown: '', torn: false};
const view = {
	report: 'page week', account, kind: 'columns', days: [{date: '2026-11-17', heading: '1 event, Tuesday, November 17', more: false, lost: false}], chips: 'line', beside: [], hour: 40,
	corner: 'GMT+01', weekBegins: '2026-11-16', principals: [], quiet: true, rested: false, browserZone: 'Europe/Berlin', seenAt: '2026-11-16T08:00:00Z',
};
const isSeen = (over: object): boolean => v.safeParse(toldView, {...view, ...over}).success;

describe('toldView', () => {
	it('takes a view as a page reports it, after it went through JSON', () => {
		expect(v.parse(toldView, JSON.parse(JSON.stringify(view)))).toEqual(view);
	});

	it.each([
		['', 'en'],
		['not a language', 'en'],
		['de-at', 'de-AT'],
	])('takes the language %j for %s', (locale, tag) => {
		expect(v.parse(toldView, {...view, account: {...account, locale}}).account.locale).toBe(tag);
	});

	it.each<[string, object]>([
		['a zone nobody knows', {account: {...account, zone: 'Mars/Base'}}],
		['an account in capitals', {account: {...account, email: 'Me@Example.com'}}],
		['a day that does not exist', {days: [{...view.days[0], date: '2026-02-30'}]}],
		['a local time', {seenAt: '2026-11-16T08:00:00'}],
		['a moment that does not exist', {seenAt: '2026-13-40T08:00:00Z'}],
		['chips that are no text', {chips: [chip]}],
		['a view of an unknown kind', {kind: 'grid'}],
		['a view that does not say whether it rested', {quiet: undefined}],
	])('does not take %s', (_, over) => {
		expect(isSeen(over)).toBe(false);
	});
});

describe('drawnChip', () => {
	it.each<[string, object]>([
		['a chip in no day', {day: -1}],
		['a place that is no number', {top: '399px'}],
		['a place that is nowhere', {top: NaN}],
	])('does not take %s', (_, over) => {
		expect(v.safeParse(drawnChip, {...chip, ...over}).success).toBe(false);
	});

	it('cuts a title that is too long instead of losing the chip', () => {
		expect(v.parse(drawnChip, {...chip, title: 'x'.repeat(9000)}).title).toHaveLength(5000);
	});
});
