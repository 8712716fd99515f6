import {expect, it} from 'vitest';
import {becameText, type ToldHop} from './history';

const reading = {locale: 'en-GB', zone: 'Europe/Berlin'};
const hop = (more: Partial<ToldHop> = {}): ToldHop => ({
	from: '2026-11-17T13:00:00Z', to: '2026-11-17T15:00:00Z', noticeHours: null, sameDay: true, direction: 'later', length: 'same', by: null, ...more,
});
const plain = {hops: [], declined: false, shortened: null};

it.each<[string, Parameters<typeof becameText>[0], Parameters<typeof becameText>[1]]>([
	['Kept', 'kept', plain],
	['Called off', 'cancelled', plain],
	['You declined', 'cancelled', {...plain, declined: true}],
	['Kept · moved from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day)', 'moved', {...plain, hops: [hop()]}],
	['Kept · moved from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day, made shorter, with less than an hour’s notice, by you)', 'moved', {...plain, hops: [hop({length: 'shorter', noticeHours: 0.5, by: 'me'})]}],
	['Kept · moved from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day, with 1 hour’s notice)', 'moved', {...plain, hops: [hop({noticeHours: 1.9})]}],
	['Kept · moved from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day, with 3 days’ notice)', 'moved', {...plain, hops: [hop({noticeHours: 80})]}],
	['Called off · moved twice, from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day), then to Mon 16 Nov, 16:00 (to an earlier day)', 'cancelled', {...plain, hops: [hop(), hop({to: '2026-11-16T15:00:00Z', sameDay: false, direction: 'earlier'})]}],
	['Kept · moved 3 times, from Tue 17 Nov, 14:00 to Tue 17 Nov, 16:00 (later the same day), then to Tue 17 Nov, 16:00 (later the same day), then to Tue 17 Nov, 16:00 (later the same day)', 'moved', {...plain, hops: [hop(), hop(), hop()]}],
	['Kept · shortened from 30 to 15 minutes', 'kept', {...plain, shortened: {from: 30, to: 15}}],
	['Kept · made longer from 30 to 60 minutes', 'kept', {...plain, shortened: {from: 30, to: 60}}],
])('%s', (text, outcome, facts) => {
	expect(becameText(outcome, facts, reading)).toBe(text);
});
