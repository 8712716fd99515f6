import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import type {Account, Details, Guest} from '@/lib/domain/sighting';
import type {Correction, SeriesKnowledge} from '@/lib/domain/verdict';
import {judge} from '@/lib/verdict/judge';
import {learn} from '@/lib/verdict/learn';

const account: Account = {email: 'robin@acme.test', name: 'Robin Park', zone: 'Europe/Berlin', locale: 'en-GB'};
const me = new Set(['robin@home.test']);
const sameAs = (email: string): string => (email.startsWith('ana@') ? 'ana' : email);

const addresses = [
	'robin@acme.test', 'robin@home.test', 'ana@acme.test', 'ana@home.test', 'mei@acme.test', 'team@acme.test', 'no-reply@acme.test', 'fred@fireflies.ai',
	'room-1@acme.test', 'c_1@resource.calendar.google.com', 'c_1@group.calendar.google.com',
];

const guest: fc.Arbitrary<Guest> = fc.record({
	email: fc.constantFrom(...addresses), name: fc.constantFrom('', 'Ana', 'Mei Lin', 'Otter.ai'), response: fc.constantFrom('accepted', 'unknown'),
	organizer: fc.boolean(), optional: fc.boolean(), room: fc.constant(false), group: fc.integer({min: 0, max: 9}).map(n => n === 0),
});
const guests = fc.uniqueArray(guest, {maxLength: 6, selector: ({email}) => email});
const details: fc.Arbitrary<Details> = fc.record({
	id: fc.constant('a'), base: fc.constant('a'), lineage: fc.constant('a'), original: fc.constantFrom(null, '2026-11-03', '2026-11-03T10:00:00Z'),
	calendar: fc.constantFrom('', 'robin@acme.test', 'c_1@group.calendar.google.com'), account: fc.constant(account),
	title: fc.constantFrom('', 'Weekly', 'Ana 1:1', 'Interview'), guests: fc.option(guests), start: fc.constant(null), end: fc.constant(null),
	repeats: fc.constantFrom(null, 'Weekly on Tuesday'), unsaved: fc.constant(false), from: fc.constantFrom('bubble', 'edit-page'),
	seenAt: fc.integer({min: 1, max: 28}).map(day => `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`),
});

const verdictOf = (each: Details) => judge(account, learn(null, each), me, sameAs);

it('the order of guests never matters', () => {
	fc.assert(fc.property(details, fc.infiniteStream(fc.nat()), (one, numbers) => {
		const shuffled = one.guests?.map(each => ({each, at: numbers.next().value!})).toSorted((a, b) => a.at - b.at).map(({each}) => each) ?? null;
		expect(verdictOf({...one, guests: shuffled})).toEqual(verdictOf(one));
	}));
});

it('upper and lower case of addresses never matters', () => {
	const loud = (text: string): string => text.toUpperCase();
	fc.assert(fc.property(details, one => {
		const shouted = {...one, calendar: loud(one.calendar), account: {...account, email: loud(account.email)}, guests: one.guests?.map(each => ({...each, email: loud(each.email)})) ?? null};
		expect(judge({...account, email: loud(account.email)}, learn(null, shouted), new Set([...me].map(loud)), sameAs)).toEqual(verdictOf(one));
	}));
});

it('a correction is never overruled by anything that is learned', () => {
	const correction: fc.Arbitrary<Correction> = fc.constantFrom({is: 'no'}, {is: 'one-on-one', with: {email: 'mei@acme.test', name: 'Mei'}});
	fc.assert(fc.property(correction, details, fc.array(details, {maxLength: 5}), (said, first, later) => {
		const corrected: SeriesKnowledge = {...learn(null, first), correction: said};
		const after = later.reduce(learn, corrected);
		expect(judge(account, after, me, sameAs)).toEqual(judge(account, corrected));
		expect(judge(account, after).is).toBe(said.is);
	}));
});

it('every verdict has a reason, and only a 1-1 or a likely one has somebody', () => {
	fc.assert(fc.property(details, one => {
		const verdict = verdictOf(one);
		expect(verdict.reasons.length).toBeGreaterThan(0);
		expect(verdict.with === null || verdict.is === 'one-on-one' || verdict.is === 'likely').toBe(true);
	}));
});

it('nobody is named who is the owner, a list, a room or a recorder', () => {
	fc.assert(fc.property(details, one => {
		const {is, with: other} = verdictOf(one);
		expect(is !== 'one-on-one' || ['ana@acme.test', 'ana@home.test', 'mei@acme.test'].includes(other?.email ?? '')).toBe(true);
	}));
});
