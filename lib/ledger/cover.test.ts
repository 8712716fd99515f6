import {describe, expect, it} from 'vitest';
import {cover, lookBefore, rememberAccount, withElsewhere} from '@/lib/ledger/cover';
import {account, view} from '@/lib/ledger/ledger.fixture';

describe('coverage', () => {
	it('is every date of which all is drawn', () => {
		expect(cover(view([], {dates: ['2026-11-23', '2026-11-24']}), new Set())).toEqual([
			{account: 'robin@acme.test', date: '2026-11-23', zone: 'Europe/Berlin', seenAt: '2026-11-23T08:00:00Z'},
			{account: 'robin@acme.test', date: '2026-11-24', zone: 'Europe/Berlin', seenAt: '2026-11-23T08:00:00Z'},
		]);
	});

	it.each([
		['a month with a day that has more than fits', ['2026-11-23', '2026-11-24', '2026-11-25'], ['2026-11-23', '2026-11-25']],
		['a schedule, whose first and last date may go on outside of it', ['2026-11-23', '2026-11-24', '2026-11-25'], ['2026-11-24']],
		['a view of which nobody can say', ['2026-11-23', '2026-11-24'], []],
	])('leaves out what is not whole: %s', (_what, dates, whole) => {
		expect(cover(view([], {dates, whole}), new Set()).map(({date}) => date)).toEqual(whole);
	});

	it.each([
		['the owner\'s calendar is off', {calendars: ['ana@acme.test']}],
		['nobody knows which calendars are on', {calendars: []}],
		['the zone is in doubt', {zoneCheck: 'disagrees' as const}],
	])('is nothing when %s', (_why, more) => {
		expect(cover(view([], more), new Set())).toEqual([]);
	});
});

it('leaves out dates on which something is drawn that may be a 1-1 and could not be read', () => {
	expect(cover(view([], {dates: ['2026-11-23', '2026-11-24']}), new Set(['2026-11-23'])).map(({date}) => date)).toEqual(['2026-11-24']);
});

describe('a look after another', () => {
	const home = {account: 'robin@acme.test', date: '2026-11-23', zone: 'Europe/Berlin', seenAt: '2026-11-23T08:00:00Z'};
	const away = {...home, zone: 'Asia/Tokyo', seenAt: '2026-11-22T08:00:00Z'};
	const looked = {zone: 'Asia/Tokyo', seenAt: '2026-11-22T08:00:00Z'};

	it('was looked at before only in its own zone', () => {
		expect(lookBefore(home, home)).toBe(home.seenAt);
		expect(lookBefore(away, home)).toBeNull();
		expect(lookBefore(null, home)).toBeNull();
	});

	it.each([
		['the one in another zone', away, {...home, elsewhere: looked}],
		['what the one before it kept', {...home, seenAt: '2026-11-21T08:00:00Z', elsewhere: looked}, {...home, elsewhere: looked}],
		['nothing of its own zone', {...away, elsewhere: {zone: 'Europe/Berlin', seenAt: '2026-11-20T08:00:00Z'}}, {...home, elsewhere: looked}],
		['nothing when it is the first', null, home],
	])('keeps %s', (_what, earlier, kept) => {
		expect(withElsewhere(home, earlier)).toEqual(kept);
	});
});

describe('the account as remembered', () => {
	const week = view([], {week: {first: 7, shown: [7, 1, 2, 3, 4, 5]}});

	it('starts with weeks from Monday that hide nothing', () => {
		expect(rememberAccount(null, view([]))).toEqual({...account, weekStart: 1, hiddenWeekdays: [], updatedAt: '2026-11-23T08:00:00Z'});
	});

	it('learns from a week view and keeps it through others', () => {
		const learned = rememberAccount(null, week);
		expect(learned).toMatchObject({weekStart: 7, hiddenWeekdays: [6]});
		expect(rememberAccount(learned, view([], {seenAt: '2026-11-24T08:00:00Z'}))).toMatchObject({weekStart: 7, hiddenWeekdays: [6], updatedAt: '2026-11-24T08:00:00Z'});
	});

	it('takes a new zone, keeps a name that is not said, and passes over an older view', () => {
		const before = rememberAccount(null, week);
		const moved = view([], {account: {...account, name: '', zone: 'Asia/Tokyo'}, seenAt: '2026-11-24T08:00:00Z'});
		expect(rememberAccount(before, moved)).toMatchObject({name: 'Robin', zone: 'Asia/Tokyo', zones: [{zone: 'Europe/Berlin', until: '2026-11-23T08:00:00Z'}]});
		expect(rememberAccount(before, view([], {seenAt: '2026-11-20T08:00:00Z'}))).toBe(before);
	});
});
