import {describe, expect, it} from 'vitest';
import {seenDays} from '@/lib/cadence/seen-days';
import {weekNumber} from '@/lib/cadence/weeks';
import {account, world} from '@/lib/cadence/world.fixture';
import type {CoverageDay} from '@/lib/domain/coverage';
import {addDays} from '@/lib/domain/time';
import type {PlainDate, Zone} from '@/lib/domain/time';

const monday = '2026-11-16';
const week = weekNumber(monday, 1);
const lately = '2026-11-20T08:00:00Z';
const before = '2026-11-19T08:00:00Z';
const longAgo = '2026-10-01T08:00:00Z';

/** Looks at `count` dates from one on, in a zone, by default at home. */
const looks = (from: PlainDate, count: number, seenAt: string, zone: Zone = account.zone): CoverageDay[] =>
	Array.from({length: count}, (_, index) => ({account: account.email, date: addDays(from, index), zone, seenAt}));

const seenWeek = (coverage: CoverageDay[]) => seenDays(world([], {coverage}), account).week(week);

describe('a week counts as looked at', () => {
	it('when each of its dates was', () => {
		expect(seenWeek(looks(monday, 7, lately))).toEqual({first: lately, last: lately});
		expect(seenWeek(looks(monday, 6, lately))).toBeNull();
	});

	it.each([
		['in a zone further west, with the date before it', looks(addDays(monday, -1), 8, lately, 'America/New_York'), true],
		['not in a zone further west, without the hours of its first morning', looks(monday, 7, lately, 'America/New_York'), false],
		['in a zone further east, with the date after it', looks(monday, 8, lately, 'Asia/Tokyo'), true],
		['not in a zone further east, without the hours of its last evening', looks(monday, 7, lately, 'Asia/Tokyo'), false],
	])('%s', (_how, coverage, is) => {
		expect(seenWeek(coverage) !== null).toBe(is);
	});

	it('when a date was looked at elsewhere since, and its last evening at home', () => {
		const coverage = [
			...looks(monday, 6, lately, 'Asia/Tokyo'),
			{account: account.email, date: addDays(monday, 6), zone: account.zone, seenAt: before, elsewhere: {zone: 'Asia/Tokyo', seenAt: lately}},
		];
		expect(seenWeek(coverage)).toEqual({first: before, last: lately});
	});

	it('by the later of two looks, so that an old one at home does not hide a new one elsewhere', () => {
		const home = {zone: account.zone, seenAt: longAgo};
		const coverage = looks(monday, 8, lately, 'Asia/Tokyo').map(day => ({...day, elsewhere: home}));
		expect(seenWeek(coverage)).toEqual({first: lately, last: lately});
	});
});

it('knows the last date that was looked at, wherever that was', () => {
	expect(seenDays(world([], {coverage: [...looks(monday, 2, lately), ...looks('2026-12-01', 1, lately, 'Asia/Tokyo')]}), account).until).toBe('2026-12-01');
});
