import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import type {Finding} from '@/lib/domain/finding';
import type {Hop, Occurrence} from '@/lib/domain/occurrence';

const planned = '2026-11-24T13:00:00Z';
const nextDay = '2026-11-25T08:30:00Z';
const moved = (of: Occurrence, at = now): Finding[] => findFindings(world([meeting(of)], {now: at})).filter(({type}) => type === 'moved');
const hop = (from: string, to: string, noticedAt: string | null): Hop => ({from, to, noticedAt, minutesBefore: null, minutesAfter: null, by: null});
const level = (hops: Hop[]): string | undefined => moved(occurrence(hops.at(-1)?.to ?? planned, {original: planned, hops}))[0]?.level;

describe('a moved 1-1', () => {
	it('says from where to where, in the account\'s zone, with its evidence', () => {
		expect(moved(occurrence(nextDay, {original: planned}))).toEqual([{
			id: `moved|robin@acme.test|s|${planned}|${nextDay}`,
			type: 'moved', level: 'notice', person: 'ana', personName: 'Ana Silva',
			occurrence: `robin@acme.test|s|${planned}`,
			date: '2026-11-25',
			summary: 'Moved from Tue 24 Nov, 14:00 to Wed 25 Nov, 09:30',
			evidence: [
				'Its invitation says it was planned for Tue 24 Nov, 14:00',
				'Seen on your calendar at Wed 25 Nov, 09:30, on Mon 23 Nov, 09:12',
			],
			since: now,
			action: {
				type: 'open', label: 'Open in Calendar',
				url: 'https://calendar.google.com/calendar/r/eventedit/c18yMDI2MTEyNFQxMzAwMDBaIHJvYmluQGFjbWUudGVzdA?authuser=robin%40acme.test',
			},
			life: 'open', until: null,
		}]);
	});

	it('tells earlier moves with the notice that was surely given', () => {
		const [finding] = moved(occurrence(nextDay, {original: planned, hops: [
			hop(planned, '2026-11-24T15:00:00Z', null), hop('2026-11-24T15:00:00Z', nextDay, '2026-11-23T08:00:00Z'),
		]}));
		expect(finding?.evidence.slice(2)).toEqual([
			'Moved from Tue 24 Nov, 14:00 to Tue 24 Nov, 16:00 before that',
			'Moved from Tue 24 Nov, 16:00 to Wed 25 Nov, 09:30, noticed Mon 23 Nov, 09:00, 31 hours ahead',
		]);
		expect(finding?.since).toBe('2026-11-23T08:00:00Z');
	});

	it('a single event was moved from where it was first seen', () => {
		const single = occurrence(nextDay, {original: null, hops: [hop(planned, nextDay, now)]});
		expect(moved(single)[0]).toMatchObject({summary: 'Moved from Tue 24 Nov, 14:00 to Wed 25 Nov, 09:30'});
		expect(moved(single)[0]?.evidence[0]).toBe('First seen on your calendar at Tue 24 Nov, 14:00, on Mon 23 Nov, 09:12');
	});

	it('speaks the calendar\'s hours', () => {
		const account = {...world([]).accounts['robin@acme.test'], locale: 'en-US', zone: 'America/New_York'};
		const one = world([meeting(occurrence(nextDay, {original: planned}))], {accounts: {'robin@acme.test': account as never}});
		expect(findFindings(one)[0]?.summary).toBe('Moved from Tue, Nov 24, 8:00 AM to Wed, Nov 25, 3:30 AM');
	});
});

describe('not a finding', () => {
	it.each([
		['where it was planned', occurrence(planned)],
		['the same instant written otherwise', occurrence('2026-11-24T13:00:00.000Z', {original: planned, hops: []})],
		['moved and back to its place', occurrence(planned, {hops: [hop(planned, nextDay, now), hop(nextDay, planned, now)]})],
		['no longer there', occurrence(nextDay, {original: planned, present: false})],
		['an all-day event that got an hour', occurrence(nextDay, {original: '2026-11-24', hops: []})],
		['a single event seen once', occurrence(nextDay, {original: null})],
		['over for more than 14 days', occurrence('2026-11-08T13:00:00Z', {original: '2026-11-06T13:00:00Z'})],
	])('%s', (_why, of) => {
		expect(moved(of)).toEqual([]);
	});

	it('the same wall clock across the end of summer time is judged by instants', () => {
		// 14:00 in Berlin is 12:00 UTC until 25 October and 13:00 UTC after.
		expect(moved(occurrence('2026-10-27T13:00:00Z', {original: '2026-10-27T13:00:00Z'}), '2026-10-20T08:00:00Z')).toEqual([]);
		expect(moved(occurrence('2026-10-27T13:00:00Z', {original: '2026-10-27T12:00:00Z'}), '2026-10-20T08:00:00Z')).toHaveLength(1);
	});
});

describe('how loud', () => {
	const early = '2026-11-20T08:00:00Z';
	const b = '2026-11-26T13:00:00Z';
	const c = '2026-11-27T13:00:00Z';
	it.each<[string, Hop[], string]>([
		['a first move within the day', [hop(planned, '2026-11-24T15:00:00Z', '2026-11-24T12:30:00Z')], 'notice'],
		['a first move that nobody saw happen', [hop(planned, nextDay, null)], 'notice'],
		['a first move a day ahead', [hop(planned, nextDay, '2026-11-23T13:00:00Z')], 'notice'],
		['a first move with less than a day', [hop(planned, nextDay, '2026-11-23T13:01:00Z')], 'warn'],
		['a first move with hardly any notice', [hop(planned, nextDay, '2026-11-24T12:59:00Z')], 'warn'],
		['a first move noticed after the fact', [hop(planned, nextDay, '2026-11-24T14:00:00Z')], 'notice'],
		['another move', [hop(planned, nextDay, null), hop(nextDay, b, early)], 'warn'],
		['three moves', [hop(planned, nextDay, null), hop(nextDay, b, early), hop(b, c, early)], 'urgent'],
		['twice with hardly any notice', [hop(planned, nextDay, '2026-11-24T12:00:00Z'), hop(nextDay, b, '2026-11-25T08:00:00Z')], 'urgent'],
		['a slip of the hand, taken back at once, is no move', [
			hop(planned, b, '2026-11-20T08:00:00Z'), hop(b, planned, '2026-11-20T08:05:00Z'), hop(planned, nextDay, '2026-11-21T08:00:00Z'),
		], 'notice'],
	])('%s', (_what, hops, expected) => {
		expect(level(hops)).toBe(expected);
	});
});
