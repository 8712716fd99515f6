import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {findRunways} from '@/lib/cadence/runway';
import {ana, at14, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import type {Person} from '@/lib/domain/person';

const weekly = at14(['2026-11-10', '2026-11-17', '2026-11-24']);
const talk = (start: string, kind: 'career' | 'growth' = 'career', more: Parameters<typeof occurrence>[1] = {}): KnownMeeting =>
	meeting(occurrence(start, {original: null, in: kind, ...more}), {kind});
const known = (meetings: KnownMeeting[], person: Partial<Person> = {}): World =>
	world([...weekly, ...meetings], {people: [{...ana, lastCareer: null, lastGrowth: null, ...person}]});
const career = (of: World) => findRunways(of).find(({kind}) => kind === 'career');
/** Every week since August was looked at. */
const coverage = covered('2026-08-03', '2026-11-29');
const due = (of: World) => findFindings({...of, coverage: of.coverage.length === 0 ? coverage : of.coverage}).filter(({type}) => type === 'career-due');

describe('the career runway', () => {
	it.each<[string, KnownMeeting[], Partial<Person>, object]>([
		['none seen', [], {}, {state: 'none-seen', last: null, due: null, booked: null, summary: 'No career talk seen yet'}],
		['later', [], {lastCareer: '2026-11-02'}, {state: 'later', last: '2026-11-02', due: '2027-02-01', summary: 'Next due 1 Feb 2027 · last one 2 Nov'}],
		['due from three weeks before', [], {lastCareer: '2026-09-14'}, {state: 'due', due: '2026-12-14', summary: 'Due by 14 Dec · last one 14 Sept'}],
		['not yet a day earlier', [], {lastCareer: '2026-09-15'}, {state: 'later'}],
		['due on the day itself', [], {lastCareer: '2026-08-24'}, {state: 'due', due: '2026-11-23'}],
		['overdue the day after', [], {lastCareer: '2026-08-23'}, {state: 'overdue', due: '2026-11-22', summary: 'Overdue by 1 day · last one 23 Aug'}],
		['overdue by weeks', [], {lastCareer: '2026-08-03'}, {state: 'overdue', summary: 'Overdue by 3 weeks · last one 3 Aug'}],
		['one that was held counts', [talk('2026-10-20T12:00:00Z')], {lastCareer: '2026-08-03'}, {state: 'later', last: '2026-10-20', due: '2027-01-19'}],
		['the later of seen and said counts', [talk('2026-08-03T12:00:00Z')], {lastCareer: '2026-10-20'}, {last: '2026-10-20'}],
		['one declined was not held', [talk('2026-10-20T12:00:00Z', 'career', {theirResponse: 'declined'})], {}, {state: 'none-seen'}],
		['one gone was not held', [talk('2026-10-20T12:00:00Z', 'career', {present: false})], {}, {state: 'none-seen'}],
		['a growth talk is no career talk', [talk('2026-10-20T12:00:00Z', 'growth')], {}, {state: 'none-seen'}],
		['somebody new: counted from their start', [], {startDate: '2026-11-02'}, {state: 'later', due: '2027-02-01', summary: 'Next due 1 Feb 2027 · none yet'}],
		['somebody new, in its window', [], {startDate: '2026-09-14'}, {state: 'due', summary: 'Due by 14 Dec · none yet'}],
		['who started long ago may have had one unseen', [], {startDate: '2025-11-02'}, {state: 'none-seen', due: null}],
		['booked', [talk('2026-12-01T13:00:00Z')], {lastCareer: '2026-08-03'}, {
			state: 'booked', booked: {date: '2026-12-01', occurrence: 'robin@acme.test|career20261201130000|once'}, summary: 'Booked for 1 Dec · last one 3 Aug', action: {type: 'open'},
		}],
		['the first one booked', [talk('2026-12-01T13:00:00Z')], {}, {state: 'booked', summary: 'Booked for 1 Dec'}],
		['one declined is not booked', [talk('2026-12-01T13:00:00Z', 'career', {response: 'declined'})], {}, {state: 'none-seen', booked: null}],
	])('%s', (_what, meetings, person, expected) => {
		expect(career(known(meetings, person))).toMatchObject(expected);
	});

	it('offers a repeating talk on a free day at the usual hour, in the week it is due', () => {
		const {action} = career(known([], {lastCareer: '2026-09-14'})) ?? {};
		const query = new URL(action?.type === 'book' ? action.url : '').searchParams;
		expect(action).toMatchObject({type: 'book', label: 'Put a career talk on the calendar'});
		expect(Object.fromEntries(query)).toEqual({
			action: 'TEMPLATE', text: 'Career 1-1: Ana / Robin', add: 'ana@acme.test', dates: '20261215T140000/20261215T150000',
			ctz: 'Europe/Berlin', recur: 'RRULE:FREQ=WEEKLY;INTERVAL=13', authuser: 'robin@acme.test',
		});
	});

	it('is dropped where it is not promised, and where nobody is met', () => {
		expect(findRunways(known([], {overrides: {careerEvery: 'none'}})).map(({kind}) => kind)).toEqual(['growth']);
		expect(findRunways(world([]))).toEqual([]);
		expect(findRunways(world(weekly, {accounts: {}}))).toEqual([]);
	});

	it('sorts by what presses most', () => {
		const people = [['a', '2026-11-02'], ['b', null], ['c', '2026-09-14'], ['d', '2026-08-03'], ['e', '2026-07-06']].map(([id, lastCareer]): Person =>
			({...ana, id: id as string, name: `${id} x`, lastCareer: lastCareer as string | null, overrides: {growthEvery: 'none'}}));
		const of = world(people.flatMap(({id}) => weekly.map(one => ({...one, person: id}))), {people});
		expect(findRunways(of).map(({person}) => person)).toEqual(['e', 'd', 'c', 'b', 'a']);
	});
});

describe('the finding', () => {
	it.each<[string, Partial<Person>, object[]]>([
		['none seen', {}, [{level: 'notice', id: 'career-due|ana|none', summary: 'No career talk seen yet', date: '2026-11-23', since: ana.createdAt}]],
		['due', {lastCareer: '2026-09-14'}, [{level: 'notice', id: 'career-due|ana|2026-12-14', summary: 'Career talk: due by 14 Dec · last one 14 Sept', since: '2026-11-22T23:00:00Z'}]],
		['overdue', {lastCareer: '2026-08-03'}, [{level: 'warn', summary: 'Career talk: overdue by 3 weeks · last one 3 Aug'}]],
		['long overdue', {lastCareer: '2026-08-02'}, [{level: 'urgent'}]],
		['later', {lastCareer: '2026-11-02'}, []],
	])('%s', (_what, person, expected) => {
		expect(due(known([], person))).toMatchObject(expected);
	});

	it.each([
		['some of the weeks since', covered('2026-09-28', '2026-11-29'), 'warn'],
		['none of them', covered('2026-07-06', '2026-07-12'), 'notice'],
	])('is no louder than what was looked at: %s', (_what, looked, expected) => {
		const [finding] = due({...known([], {lastCareer: '2026-06-01'}), coverage: looked});
		expect(finding).toMatchObject({level: expected});
		expect(finding?.evidence).toContain('Not every week since it came due was looked at, so one may have been held');
	});

	it('quietly asks for a place on the calendar some weeks before it is due', () => {
		const of = known([], {lastCareer: '2026-10-12', lastGrowth: '2026-11-02'});
		const [finding] = findFindings(of).filter(({type}) => type === 'career-unbooked');
		expect(finding).toMatchObject({level: 'notice', summary: 'Career talk not on the calendar yet: due by 11 Jan 2027', action: {type: 'book'}});
		expect(findFindings(known([talk('2027-01-05T13:00:00Z')], {lastCareer: '2026-10-12', lastGrowth: '2026-11-02'})).map(({type}) => type)).not.toContain('career-unbooked');
	});

	it('is none once booked', () => {
		expect(due(known([talk('2026-12-01T13:00:00Z')], {lastCareer: '2026-08-03'}))).toEqual([]);
	});

	it('has evidence that claims no more than was seen', () => {
		expect(due(known([], {lastCareer: '2026-08-03'}))[0]?.evidence).toEqual([
			'Last career talk: 3 Aug', 'No career talk was seen on your calendar from today on', 'Rule: a career talk every 13 weeks',
		]);
	});

	it('growth has its own, every half year', () => {
		const found = findFindings({...known([], {lastCareer: '2026-11-02', lastGrowth: '2026-05-11'}), coverage}).filter(({type}) => type === 'growth-due');
		expect(found).toMatchObject([{type: 'growth-due', level: 'warn', summary: 'Growth talk: overdue by 2 weeks · last one 11 May'}]);
	});
});
