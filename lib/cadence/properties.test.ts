import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {account, ana, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import {handbookRules} from '@/lib/domain/rule';
import {addDays, dateIn, instantAt, weekOf} from '@/lib/domain/time';

/** Weekly 1-1s of two people over half a year: each held, moved, gone or declined. */
const became = fc.constantFrom('held', 'moved', 'gone', 'declined', 'abandoned');
const histories = fc.record({
	ana: fc.array(became, {minLength: 4, maxLength: 24}),
	ben: fc.array(became, {minLength: 4, maxLength: 24}),
	weekday: fc.integer({min: 0, max: 4}),
	minute: fc.integer({min: 0, max: 47}).map(half => half * 30),
	every: fc.constantFrom(1 as const, 2 as const, 'as-scheduled' as const),
});

function meetingsOf(person: string, of: string[], {weekday, minute}: {weekday: number; minute: number}): KnownMeeting[] {
	return of.map((what, index) => {
		// The last one is of this week, for only the last weeks are news.
		const date = addDays('2026-11-23', (index - of.length + 1) * 7 + weekday);
		const original = instantAt(date, minute, account.zone);
		const start = what === 'moved' ? instantAt(addDays(date, 1), minute, account.zone) : original;
		return meeting(occurrence(start, {
			in: person, original, present: what !== 'gone', response: what === 'declined' ? 'declined' : 'accepted', theirResponse: what === 'abandoned' ? 'declined' : 'unknown',
		}), {person});
	});
}

const ben = {...ana, id: 'ben', name: 'Ben Ode', emails: ['ben@acme.test']};
const worldOf = (given: {ana: string[]; ben: string[]; weekday: number; minute: number; every: 1 | 2 | 'as-scheduled'}, more: Partial<World> = {}): World => world(
	[...meetingsOf('ana', given.ana, given), ...meetingsOf('ben', given.ben, given)],
	// The middle of a week, which is the same week everywhere.
	{now: '2026-11-25T12:00:00Z', people: [ana, ben], rules: {...handbookRules, regularEvery: given.every}, coverage: covered('2026-06-08', '2026-12-06'), ...more},
);

describe('whatever became of 1-1s', () => {
	it('nothing is missing in a week of which a day was not looked at', () => {
		fc.assert(fc.property(histories, fc.array(fc.integer({min: 0, max: 181}), {maxLength: 25}), (given, unseen) => {
			const dates = new Set(unseen.map(days => addDays('2026-06-08', days)));
			const coverage = covered('2026-06-08', '2026-12-06').filter(({date}) => !dates.has(date));
			const blind = new Set([...dates].map(date => weekOf(date)));
			const missing = findFindings(worldOf(given, {coverage})).filter(({type}) => type === 'missing');
			expect(missing.filter(({date}) => blind.has(weekOf(date))).map(({id}) => id)).toEqual([]);
		}), {numRuns: 60});
	});

	it('nothing is missing in a week in which one stands, or which one was moved out of or into', () => {
		fc.assert(fc.property(histories, given => {
			const of = worldOf(given);
			const held = (person: string) => new Set(of.meetings
				.filter(each => each.person === person && each.occurrence.present && each.occurrence.response !== 'declined' && each.occurrence.theirResponse !== 'declined')
				.flatMap(({occurrence: {start, original}}) => [start, original ?? start]
				.map(at => weekOf(dateIn(at, account.zone)))));
			const missing = findFindings(of).filter(({type, summary}) => type === 'missing' && /this week|in the week of/.test(summary));
			expect(missing.filter(({person, date}) => held(person).has(weekOf(date))).map(({summary}) => summary)).toEqual([]);
		}), {numRuns: 60});
	});

	it('a journey of the owner accuses nobody of anything new', () => {
		const zones = fc.constantFrom('Pacific/Honolulu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kolkata');
		fc.assert(fc.property(histories, zones, (given, zone) => {
			const told = (of: World) => findFindings(of).filter(({type}) => ['moved', 'missing', 'declined', 'abandoned', 'short'].includes(type));
			const home = told(worldOf(given));
			const away = told(worldOf(given, {accounts: {[account.email]: {...account, zone, zones: [{zone: account.zone, until: '2026-11-25T12:00:00Z'}]}}}));
			const key = ({type, person, occurrence: of, since}: typeof home[number]) => `${type} ${person} ${of ?? since}`;
			expect(away.filter(({type}) => type !== 'missing').map(key).sort()).toEqual(home.filter(({type}) => type !== 'missing').map(key).sort());
			expect(away.filter(({type}) => type === 'missing').length).toBeLessThanOrEqual(home.filter(({type}) => type === 'missing').length);
		}), {numRuns: 60});
	});

	it('every finding is told once, and says what it rests on', () => {
		fc.assert(fc.property(histories, given => {
			const found = findFindings(worldOf(given));
			expect(new Set(found.map(({id}) => id)).size).toBe(found.length);
			for (const {evidence, summary} of found) {
				expect(evidence.join() + summary).not.toMatch(/undefined|null|NaN|Invalid/u);
				expect(evidence.length).toBeGreaterThan(0);
			}
		}), {numRuns: 60});
	});
});
