import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import type {LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import {applyEntry, derive} from '@/lib/ledger/derive';

const original = '2026-11-24T13:00:00Z';
const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
	id: 'x', occurrence: 'k', series: 's', account: 'robin@acme.test', eventId: 'e', calendar: 'robin@acme.test', original,
	seenAt: '2026-11-20T08:00:00Z', state: 'seen', start: original, end: '2026-11-24T13:30:00Z', title: 'Ana 1:1', response: 'accepted', turn: Date.parse(more.seenAt ?? '2026-11-20T08:00:00Z'), by: null, ...more,
});
const to = (start: string, seenAt: string, more: Partial<LedgerEntry> = {}): LedgerEntry =>
	entry({start, end: new Date(Date.parse(start) + 1_800_000).toISOString(), seenAt, ...more});

describe('moves', () => {
	it('none where it was planned, daylight saving or not: only instants are compared', () => {
		expect(derive([entry()])?.hops).toEqual([]);
		expect(derive([to('2026-10-25T13:00:00.000Z', '2026-10-20T08:00:00Z', {original: '2026-10-25T13:00:00Z'})])?.hops).toEqual([]);
	});

	it('first seen elsewhere: a move known from the id alone', () => {
		expect(derive([to('2026-11-25T08:30:00Z', '2026-11-20T08:00:00Z')])?.hops).toEqual([{from: original, to: '2026-11-25T08:30:00Z', noticedAt: null, minutesBefore: null, minutesAfter: null, by: null}]);
	});

	it.each([[null], ['2026-11-24']])('an id with original %s says nothing about the hour', given => {
		expect(derive([to('2026-11-25T08:30:00Z', '2026-11-20T08:00:00Z', {original: given})])?.hops).toEqual([]);
	});

	it('later starts are moves that were noticed, also back to where it was, also across an absence', () => {
		const moved = derive([
			entry(),
			to('2026-11-25T13:00:00Z', '2026-11-21T08:00:00Z', {by: 'me', end: '2026-11-25T13:15:00Z'}),
			entry({state: 'gone', start: null, end: null, seenAt: '2026-11-22T08:00:00Z'}),
			to(original, '2026-11-23T08:00:00Z'),
		]);
		expect(moved).toMatchObject({start: original, present: true, lastSeenAt: '2026-11-23T08:00:00Z', firstSeenAt: '2026-11-20T08:00:00Z'});
		expect(moved?.hops).toEqual([
			{from: original, to: '2026-11-25T13:00:00Z', noticedAt: '2026-11-21T08:00:00Z', minutesBefore: 30, minutesAfter: 15, by: 'me'},
			{from: '2026-11-25T13:00:00Z', to: original, noticedAt: '2026-11-23T08:00:00Z', minutesBefore: 15, minutesAfter: 30, by: null},
		]);
	});
});

describe('other states', () => {
	const gone = entry({state: 'gone', start: null, end: null, seenAt: '2026-11-22T08:00:00Z'});
	const answered = entry({state: 'answered', start: null, end: null, response: 'declined', seenAt: '2026-11-22T08:00:00Z'});

	it('never seen drawn is no occurrence', () => {
		expect(derive([])).toBeNull();
		expect(derive([gone, answered])).toBeNull();
	});

	it('gone keeps where it stood', () => {
		expect(derive([entry(), gone])).toMatchObject({present: false, start: original});
	});

	it('the other person\'s answer is kept apart, and holds for the time it was given to', () => {
		expect(derive([entry(), answered])).toMatchObject({response: 'accepted', theirResponse: 'declined'});
		expect(derive([entry(), answered, to('2026-11-25T13:00:00Z', '2026-11-23T08:00:00Z')])).toMatchObject({theirResponse: 'unknown'});
	});

	it('an answer that could not be read keeps the one known', () => {
		expect(derive([entry({response: 'declined'}), entry({response: 'unknown', title: 'x', seenAt: '2026-11-21T08:00:00Z'})])).toMatchObject({response: 'declined', title: 'x'});
	});

	it('remembers how long it was', () => {
		const short = entry({end: '2026-11-24T13:15:00Z', seenAt: '2026-11-21T08:00:00Z'});
		expect(derive([entry()])?.minutesBefore).toBeNull();
		expect(derive([entry(), short])?.minutesBefore).toBe(30);
		expect(derive([entry(), short, {...short, title: 'x', seenAt: '2026-11-22T08:00:00Z'}])?.minutesBefore).toBe(30);
	});
});

const anyEntries = fc.array(fc.record({
	state: fc.constantFrom('seen' as const, 'gone' as const, 'answered' as const),
	hour: fc.integer({min: 8, max: 18}),
	minutes: fc.constantFrom(15, 30, 60),
	response: fc.constantFrom('accepted' as const, 'declined' as const, 'unknown' as const),
})).map(all => all.map(({state, hour, minutes, response}, index): LedgerEntry => {
	const start = new Date(Date.UTC(2026, 10, 24, hour)).toISOString();
	const end = new Date(Date.UTC(2026, 10, 24, hour, minutes)).toISOString();
	return entry({state, response, start: state === 'seen' ? start : null, end: state === 'seen' ? end : null, seenAt: new Date(Date.UTC(2026, 10, 20, 0, index)).toISOString()});
}));

it('derived at once, in any order, is the same as entry by entry', () => {
	fc.assert(fc.property(anyEntries.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))), ([all, shuffled]) => {
		let one: Occurrence | null = null;
		for (const each of all) one = applyEntry(one, each);
		expect(derive(shuffled)).toEqual(one);
	}));
});
