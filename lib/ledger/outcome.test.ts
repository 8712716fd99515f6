import {describe, expect, it} from 'vitest';
import {occurrence} from '@/lib/cadence/world.fixture';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {isSucceeded, outcomeOf, type OutcomeContext} from '@/lib/ledger/outcome';

const start = '2026-11-17T13:00:00Z';
const word = (what: Said['what']): Said => ({about: 'a', person: 'ana', occurrence: 'k', date: '2026-11-17', what, reason: '', updatedAt: start});
const context: OutcomeContext = {now: '2026-11-23T08:00:00Z', said: null, lookedAt: '2026-11-20T08:00:00Z', succeeded: false};

describe('4.2 held: its start passed, it was not called off, and neither declined; the person has the last word', () => {
	it.each<[string, Occurrence, Partial<OutcomeContext>, Outcome]>([
		['held where it was planned', occurrence(start), {}, 'kept'],
		['held elsewhere (4.4)', occurrence(start, {original: '2026-11-16T13:00:00Z'}), {}, 'moved'],
		['moved and moved back', occurrence(start, {hops: [
			{from: start, to: '2026-11-18T13:00:00Z', noticedAt: null, minutesBefore: null, minutesAfter: null, by: null},
			{from: '2026-11-18T13:00:00Z', to: start, noticedAt: null, minutesBefore: null, minutesAfter: null, by: null},
		]}), {}, 'kept'],
		['a single one, moved from where it was first seen', occurrence(start, {original: null, hops: [
			{from: '2026-11-16T13:00:00Z', to: start, noticedAt: '2026-11-15T13:00:00Z', minutesBefore: 30, minutesAfter: 30, by: null},
		]}), {}, 'moved'],
		['gone', occurrence(start, {present: false}), {}, 'cancelled'],
		['gone, because its series was split or made anew (4.10)', occurrence(start, {present: false}), {succeeded: true}, 'unknown'],
		['the owner declined', occurrence(start, {response: 'declined'}), {}, 'cancelled'],
		['stands, but the other declined (4.3)', occurrence(start, {theirResponse: 'declined'}), {}, 'abandoned'],
		['still to come', occurrence('2026-11-24T13:00:00Z'), {}, 'ahead'],
		['nobody looked near its time', occurrence(start, {firstSeenAt: '2026-11-01T08:00:00Z', lastSeenAt: '2026-11-01T08:00:00Z'}), {lookedAt: '2026-11-01T08:00:00Z'}, 'unknown'],
		['looked at six days before', occurrence(start, {lastSeenAt: '2026-11-01T08:00:00Z'}), {lookedAt: '2026-11-11T13:00:00Z'}, 'kept'],
		['"it didn\'t happen"', occurrence(start), {said: word('did-not-happen')}, 'did-not-happen'],
		['"we met anyway", though it is gone', occurrence(start, {present: false}), {said: word('met')}, 'met-anyway'],
		['"we met anyway", though they declined', occurrence(start, {theirResponse: 'declined'}), {said: word('met')}, 'met-anyway'],
		['skipped on purpose', occurrence(start, {present: false}), {said: word('skipped')}, 'skipped'],
	])('%s', (_what, of, more, expected) => {
		expect(outcomeOf(of, {...context, ...more})).toBe(expected);
	});
});

describe('4.10 stitched: what took the place of one that is gone', () => {
	const gone = occurrence(start, {present: false, firstSeenAt: '2026-11-01T08:00:00Z'});
	const next = (at: string, more: Parameters<typeof occurrence>[1] = {}) => occurrence(at, {in: 't', firstSeenAt: '2026-11-10T08:00:00Z', ...more});
	it.each<[string, Occurrence[], boolean]>([
		['nothing', [], false],
		['itself', [gone], false],
		['a part split off, at the same time', [next(start)], true],
		['a part split off, on the next day', [next('2026-11-18T09:00:00Z')], true],
		['one of the week after', [next('2026-11-24T13:00:00Z')], false],
		['one that is gone by now, and then is the one that was called off', [next(start, {present: false})], true],
		['one that was there before it', [next(start, {firstSeenAt: '2026-10-20T08:00:00Z'})], false],
		['a single event, which may be anything', [next(start, {original: null})], false],
	])('%s', (_what, others, expected) => {
		expect(isSucceeded(gone, others)).toBe(expected);
	});
});
