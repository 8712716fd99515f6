import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {account, ana, meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import type {KnownMeeting} from '@/lib/cadence/world';
import type {Occurrence} from '@/lib/domain/occurrence';
import {handbookRules} from '@/lib/domain/rule';

const own = occurrence('2026-11-26T13:00:00Z');
const other = (start: string, more: Parameters<typeof occurrence>[1] = {}): Occurrence => occurrence(start, {in: 'team', title: 'Planning', ...more});
const conflicts = (others: Occurrence[], meetings: KnownMeeting[] = [meeting(own)]): string[] =>
	findFindings(world(meetings, {others})).filter(({type}) => type === 'conflict').map(({level, summary}) => `${level} ${summary}`);

describe('a conflict with another event', () => {
	it.each<[string, Occurrence[], string[]]>([
		['across it', [other('2026-11-26T13:15:00Z')], ['notice At the same time as "Planning", Thu 26 Nov, 14:15 to 14:45']],
		['right after it', [other('2026-11-26T13:30:00Z')], []],
		['right before it', [other('2026-11-26T12:30:00Z')], []],
		['declined', [other('2026-11-26T13:00:00Z', {response: 'declined'})], []],
		['not answered yet', [other('2026-11-26T13:00:00Z', {response: 'needs-response'})], []],
		['gone', [other('2026-11-26T13:00:00Z', {present: false})], []],
		['a frame for the whole day', [other('2026-11-26T08:00:00Z', {minutes: 540})], []],
		['on a colleague\'s calendar', [other('2026-11-26T13:00:00Z', {calendar: 'ana@acme.test'})], []],
		['the same event, drawn on another calendar of ours', [{...own, key: 'x'}], []],
	])('%s', (_what, others, expected) => {
		expect(conflicts(others)).toEqual(expected);
	});

	it('is worth a look on the day before, and none once it is over', () => {
		const soon = occurrence('2026-11-23T13:00:00Z');
		expect(conflicts([other('2026-11-23T13:15:00Z')], [meeting(soon)])).toEqual(['warn At the same time as "Planning", Mon 23 Nov, 14:15 to 14:45']);
		expect(conflicts([other('2026-11-19T13:15:00Z')], [meeting(occurrence('2026-11-19T13:00:00Z'))])).toEqual([]);
	});

	it('two 1-1s at once are told for both', () => {
		const ben = {...ana, id: 'ben', name: 'Ben Ode'};
		const found = findFindings(world([meeting(own), meeting(other('2026-11-26T13:00:00Z'), {person: 'ben'})], {people: [ana, ben]}));
		expect(found.filter(({type}) => type === 'conflict').map(({person}) => person).sort()).toEqual(['ana', 'ben']);
	});
});

describe('unprepared', () => {
	const today = occurrence('2026-11-23T11:00:00Z');
	it.each<[string, Partial<Parameters<typeof world>[1]>, KnownMeeting[], number]>([
		['begins within four hours', {}, [meeting(today)], 1],
		['is prepared', {prepared: new Set([today.key])}, [meeting(today)], 0],
		['begins later', {}, [meeting(occurrence('2026-11-23T13:00:00Z'))], 0],
		['has begun', {now: '2026-11-23T11:00:00Z'}, [meeting(today)], 0],
		['only its title says that it is a 1-1', {}, [meeting(today, {likely: true})], 0],
		['was declined', {}, [meeting({...today, response: 'declined'})], 0],
		['the rules do not ask', {rules: {...handbookRules, prepareAhead: 0}}, [meeting(today)], 0],
	])('%s', (_what, more, meetings, count) => {
		expect(findFindings(world(meetings, more)).filter(({type}) => type === 'unprepared')).toHaveLength(count);
	});

	it('is of this account\'s day and never loud', () => {
		expect(findFindings(world([meeting(today)])).find(({type}) => type === 'unprepared')).toMatchObject({level: 'notice', date: '2026-11-23', since: '2026-11-23T07:00:00Z'});
		expect([now, account.zone]).toEqual(['2026-11-23T08:12:00Z', 'Europe/Berlin']);
	});
});
