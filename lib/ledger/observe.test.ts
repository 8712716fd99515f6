import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {newId, known, sighting, view} from '@/lib/ledger/ledger.fixture';
import {observe} from '@/lib/ledger/observe';

const start = '2026-11-24T13:00:00Z';
const later = {seenAt: '2026-11-23T12:00:00Z'};
const before = () => known(view([sighting(start)]));

describe('what is seen', () => {
	it('enters the first sighting whole', () => {
		expect(observe(view([sighting(start)]), new Map(), () => 'x')).toEqual([{
			id: 'x', occurrence: `robin@acme.test|s|${start}`, series: 'robin@acme.test|s', account: 'robin@acme.test',
			eventId: 's_20261124T130000Z', calendar: 'robin@acme.test', original: start, seenAt: '2026-11-23T08:00:00Z', state: 'seen',
			start, end: '2026-11-24T13:30:00Z', title: 'Ana 1:1', response: 'accepted', turn: 0, by: null,
		}]);
	});

	it.each([
		['nothing', sighting(start), 0],
		['the same instant written otherwise', sighting('2026-11-24T13:00:00.000Z'), 0],
		['an answer that could not be read', sighting(start, {response: 'unknown'}), 0],
		['the start', sighting('2026-11-25T13:00:00Z'), 1],
		['the end', sighting(start, {minutes: 15}), 1],
		['the title', sighting(start, {title: 'New'}), 1],
		['the answer', sighting(start, {response: 'declined'}), 1],
	])('%s changed', (_what, changed, entries) => {
		expect(observe(view([changed], later), before(), newId)).toHaveLength(entries);
	});

	it('enters one that came back', () => {
		const gone = known(view([sighting(start)]), view([], later));
		expect(observe(view([sighting(start)], {seenAt: '2026-11-23T13:00:00Z'}), gone, newId)).toMatchObject([{state: 'seen'}]);
	});

	it('a view older than what is known says nothing', () => {
		expect(observe(view([sighting('2026-11-25T13:00:00Z')], {seenAt: '2026-11-23T07:00:00Z'}), before(), newId)).toEqual([]);
		expect(observe(view([], {seenAt: '2026-11-23T07:00:00Z'}), before(), newId)).toEqual([]);
	});

	it('the copy on another calendar does not speak for the owner\'s own', () => {
		const copy = sighting(start, {calendar: 'ana@acme.test', response: 'declined'});
		expect(observe(view([copy], later), before(), newId)).toEqual([]);
		expect(observe(view([copy, sighting(start, {title: 'x'})]), new Map(), newId)).toMatchObject([{calendar: 'robin@acme.test', response: 'accepted'}]);
	});
});

describe('what is gone', () => {
	it('is one that should be among the dates and is not', () => {
		expect(observe(view([], later), before(), () => 'x')).toEqual([expect.objectContaining({
			id: 'x', state: 'gone', occurrence: `robin@acme.test|s|${start}`, start: null, end: null, seenAt: later.seenAt, calendar: 'robin@acme.test',
		})]);
	});

	it.each([
		['its date is not shown', {dates: ['2026-11-23', '2026-11-25']}],
		['its day of a month has more than fits', {whole: ['2026-11-22', '2026-11-23', '2026-11-25']}],
		['its date is the first of a schedule', {dates: ['2026-11-24', '2026-11-25', '2026-11-26'], whole: ['2026-11-25']}],
		['its date is the last of a schedule', {dates: ['2026-11-22', '2026-11-23', '2026-11-24'], whole: ['2026-11-23']}],
		['no date is drawn whole', {whole: []}],
		['its calendar is switched off', {calendars: ['other@acme.test']}],
		['it is drawn, unchanged', {present: ['s_20261124T130000Z']}],
		['the zone is in doubt', {zoneCheck: 'disagrees' as const}],
		['it belongs to another account', {account: {email: 'me@home.test', name: '', zone: 'Europe/Berlin', locale: 'en'}}],
	])('not when %s', (_why, more) => {
		expect(observe(view([], {...later, ...more}), before(), newId)).toEqual([]);
	});

	it('goes by the date in the account\'s zone', () => {
		const late = sighting('2026-11-24T23:30:00Z', {original: '2026-11-24T23:30:00Z'});
		expect(observe(view([], {...later, dates: ['2026-11-24']}), known(view([late])), newId)).toEqual([]);
		expect(observe(view([], {...later, dates: ['2026-11-25']}), known(view([late])), newId)).toHaveLength(1);
	});

	it('not one whose calendar was never said', () => {
		expect(observe(view([], {...later, calendars: ['robin@acme.test', 'x']}), known(view([sighting(start, {calendar: ''})])), newId)).toEqual([]);
	});

	it('a move to a day that is not whole is seen all the same', () => {
		const dates = ['2026-11-24', '2026-11-25'];
		const entries = observe(view([sighting('2026-11-25T13:00:00Z')], {...later, dates, whole: ['2026-11-24']}), before(), newId);
		expect(entries).toMatchObject([{state: 'seen', start: '2026-11-25T13:00:00Z'}]);
	});

	it('is told once', () => {
		const gone = known(view([sighting(start)]), view([], later));
		expect(observe(view([], {seenAt: '2026-11-23T14:00:00Z'}), gone, newId)).toEqual([]);
	});
});

it('a page whose zone is in doubt enters nothing', () => {
	expect(observe(view([sighting('2026-11-25T13:00:00Z')], {...later, zoneCheck: 'disagrees'}), before(), newId)).toEqual([]);
});

const anySighting = fc.record({
	original: fc.constantFrom('2026-11-24T13:00:00Z', '2026-11-25T13:00:00Z', '2026-11-26T13:00:00Z', null),
	hour: fc.integer({min: 10, max: 20}),
	minutes: fc.constantFrom(15, 30),
	calendar: fc.constantFrom('robin@acme.test', 'ana@acme.test', 'zoe@acme.test'),
	response: fc.constantFrom('accepted' as const, 'declined' as const, 'unknown' as const),
}).map(({original, hour, minutes, calendar, response}) => sighting(`2026-11-24T${hour}:00:00Z`, {original, minutes, calendar, response}));
const anyChanged = fc.uniqueArray(anySighting, {selector: one => `${one.id} ${one.calendar}`});

describe('for any view', () => {
	it('looking twice adds nothing', () => {
		fc.assert(fc.property(anyChanged, anyChanged, (first, second) => {
			const all = known(view(first), view(second, later));
			expect(observe(view(second, later), all, newId)).toEqual([]);
		}));
	});

	it('the order of sightings does not matter', () => {
		fc.assert(fc.property(anyChanged, anyChanged.chain(changed => fc.tuple(fc.constant(changed), fc.shuffledSubarray(changed, {minLength: changed.length}))), (first, [one, two]) => {
			const plain = (changed: typeof one) => observe(view(changed, later), known(view(first)), () => '').map(entry => JSON.stringify(entry)).sort();
			expect(plain(one)).toEqual(plain(two));
		}));
	});
});

it('the answer on a colleague\'s calendar is theirs, not the owner\'s', () => {
	const copy = sighting(start, {calendar: 'ana@acme.test', response: 'declined'});
	expect(observe(view([copy], {calendars: ['ana@acme.test']}), new Map(), newId)).toMatchObject([{response: 'unknown'}]);
	const known = new Map([...before()].map(([key, row]) => [key, {...row, calendar: 'ana@acme.test'}]));
	expect(observe(view([copy], {...later, calendars: ['ana@acme.test']}), known, newId)).toEqual([]);
});
