import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {schemas} from './schemas';

const account = {email: 'me@example.com', name: 'Sam', zone: 'Europe/Berlin', locale: 'en-GB'};
const sighting = {
	id: 'abc_20261117T140000Z', base: 'abc', lineage: 'abc', original: '2026-11-17T14:00:00Z', calendar: 'me@example.com',
	title: '1-1', start: '2026-11-17T14:00:00Z', end: '2026-11-17T14:30:00Z', response: 'accepted',
	witnesses: ['place', 'spoken'],
};
const view = {
	account, dates: ['2026-11-17'], whole: ['2026-11-17'], week: null, present: ['abc_20261117T140000Z'], calendars: ['me@example.com'],
	zoneCheck: 'agrees', changed: [sighting], seenAt: '2026-11-16T08:00:00Z',
};
const isSeen = (over: object): boolean => v.safeParse(schemas['page.seen'], {...view, ...over}).success;

describe('page.seen', () => {
	it('takes a view as a page reports it, after it went through JSON', () => {
		expect(v.parse(schemas['page.seen'], JSON.parse(JSON.stringify(view)))).toEqual(view);
	});

	it.each<[string, object]>([
		['a zone nobody knows', {account: {...account, zone: 'Mars/Base'}}],
		['a language that is none', {account: {...account, locale: 'not a language'}}],
		['an account in capitals', {account: {...account, email: 'Me@Example.com'}}],
		['a day that does not exist', {dates: ['2026-02-30']}],
		['a local time', {seenAt: '2026-11-16T08:00:00'}],
		['a moment that does not exist', {seenAt: '2026-13-40T08:00:00Z'}],
		['more ids than a view can show', {present: Array.from({length: 2001}, () => 'abc')}],
		['an id that is markup', {present: ['<img>']}],
		['a sighting without an end', {changed: [{...sighting, end: null}]}],
		['a sighting with one witness', {changed: [{...sighting, witnesses: ['place']}]}],
		['a view that does not say which dates are whole', {whole: undefined}],
	])('does not take %s', (_, over) => {
		expect(isSeen(over)).toBe(false);
	});

	it('cuts a title that is too long instead of losing the view', () => {
		const {changed} = v.parse(schemas['page.seen'], {...view, changed: [{...sighting, title: 'x'.repeat(9000)}]});
		expect(changed[0]?.title).toHaveLength(5000);
	});
});

describe('person.save', () => {
	const person = {id: 'ana', name: 'Ana', overrides: {}, lastCareer: null, lastGrowth: null};

	it.each([{}, {careerEvery: 'none'}, {regularEvery: 'as-scheduled', minimumMinutes: 25, growthEvery: 30, dueWindow: 0}])('takes the overrides %j', overrides => {
		expect(v.safeParse(schemas['person.save'], {...person, overrides}).success).toBe(true);
	});

	it.each([{minimumMinutes: 'none'}, {careerEvery: 0}, {growthEvery: 1.5}])('does not take the overrides %j', overrides => {
		expect(v.safeParse(schemas['person.save'], {...person, overrides}).success).toBe(false);
	});

	it('does not take a person without a name', () => {
		expect(v.safeParse(schemas['person.save'], {...person, name: '  '}).success).toBe(false);
	});
});
