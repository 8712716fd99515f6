import {describe, expect, it} from 'vitest';
import type {Details, Guest} from '@/lib/domain/sighting';
import type {SeriesKnowledge} from '@/lib/domain/verdict';
import {emptyKnowledge, learn, onDate} from '@/lib/verdict/learn';

const guest = (email: string, more: Partial<Guest> = {}): Guest => ({email, name: '', response: 'unknown', organizer: false, optional: false, room: false, group: false, ...more});
const details = (guests: Guest[] | null, more: Partial<Details> = {}): Details => ({
	id: 'a', base: 'a', lineage: 'a', original: null, calendar: 'robin@acme.test',
	account: {email: 'robin@acme.test', name: 'Robin', zone: 'Europe/Berlin', locale: 'en-GB'},
	title: 'Ana 1:1', guests, start: null, end: null, repeats: null, unsaved: false, from: 'bubble', seenAt: '2026-11-03T10:00:00Z', ...more,
});
const robin = guest('Robin@Acme.test');
const ana = guest('ana@acme.test', {name: 'Ana'});

describe('learn', () => {
	it('leaves out the owner (upper or lower case), rooms, recorders and doubles', () => {
		const room = guest('room@resource.calendar.google.com', {room: true});
		const bot = guest('fred@fireflies.ai');
		const bot2 = guest('bot@x.test', {name: 'Acme Notetaker'});
		expect(learn(null, details([robin, ana, room, bot, bot2, guest('ANA@acme.test')]))).toEqual({
			title: 'Ana 1:1', others: [{email: 'ana@acme.test', name: 'Ana'}], group: false, ownerInvited: true,
			guestsSeenAt: '2026-11-03T10:00:00Z', repeats: null, correction: null, calendar: 'robin@acme.test',
			leftOut: ['Acme Notetaker', 'fred@fireflies.ai', 'room@resource.calendar.google.com'],
		});
	});

	it('notes a group, and an owner who is not invited', () => {
		expect(learn(null, details([ana, guest('all@acme.test', {group: true})]))).toMatchObject({group: true, ownerInvited: false, others: [{email: 'ana@acme.test'}]});
	});

	it.each([[null], [[]]])('guests %j keep what was known and take the title', unseen => {
		const before = learn(null, details([robin, ana]));
		expect(learn(before, details(unseen, {title: 'New', seenAt: '2026-11-04T10:00:00Z'}))).toEqual({...before, title: 'New'});
		expect(learn(null, details(unseen))).toEqual({...emptyKnowledge('Ana 1:1'), calendar: 'robin@acme.test'});
	});

	it.each([
		['2026-11-03', true],
		['2026-11-03T10:00:00Z', false],
		[null, undefined],
	])('an event planned for %s is an all-day one: %s', (original, allDay) => {
		expect(learn(null, details(null, {original})).allDay).toBe(allDay);
	});

	it('keeps the calendar where the page does not say', () => {
		expect(learn(learn(null, details(null)), details(null, {calendar: ''})).calendar).toBe('robin@acme.test');
	});

	it('keeps the owner\'s other addresses, so that it can be judged anew when they change', () => {
		expect(learn(null, details([robin, ana, guest('robin@home.test')])).others).toHaveLength(2);
	});

	it('takes newer guests, keeps a known name, and never touches a correction', () => {
		const before = {...learn(null, details([robin, ana])), correction: {is: 'no'} as const};
		const after = learn(before, details([robin, guest('ana@acme.test'), guest('mei@acme.test')], {seenAt: '2026-11-05T10:00:00Z'}));
		expect(after).toMatchObject({others: [{email: 'ana@acme.test', name: 'Ana'}, {email: 'mei@acme.test', name: ''}], correction: {is: 'no'}});
	});

	it('takes how it repeats, and keeps it where the page does not say', () => {
		const weekly = learn(null, details(null, {repeats: 'Weekly on Tuesday'}));
		expect(weekly.repeats).toBe('Weekly on Tuesday');
		expect(learn(weekly, details([robin, ana])).repeats).toBe('Weekly on Tuesday');
		expect(learn(weekly, details([robin, ana], {repeats: 'Every 2 weeks'})).repeats).toBe('Every 2 weeks');
	});

	it('an older reading changes nothing, and an unread title is not taken', () => {
		const before = learn(null, details([robin, ana]));
		expect(learn(before, details([robin], {seenAt: '2026-11-01T10:00:00Z'}))).toBe(before);
		expect(learn(before, details(null, {title: ''})).title).toBe('Ana 1:1');
	});
});

describe('a guest who joins on one date', () => {
	const mei = guest('mei@acme.test');
	const on = (day: string, guests: Guest[]): Details => details(guests, {original: `2026-11-${day}T13:00:00Z`, seenAt: `2026-11-${day}T14:00:00Z`});
	const others = (of: SeriesKnowledge, day: string) => onDate(of, `2026-11-${day}T13:00:00Z`).others?.map(({email}) => email);
	const usual = learn(null, on('03', [robin, ana]));
	const once = learn(usual, on('10', [robin, ana, mei]));

	it('makes that date no 1-1, and the series still is one', () => {
		expect([others(once, '03'), others(once, '10'), others(once, '17')]).toEqual([['ana@acme.test'], ['ana@acme.test', 'mei@acme.test'], ['ana@acme.test']]);
	});

	it('stays known when another date is read, and goes when that date is as usual again', () => {
		expect(others(learn(once, on('17', [robin, ana])), '10')).toEqual(['ana@acme.test', 'mei@acme.test']);
		expect(others(learn(once, on('10', [robin, ana])), '10')).toEqual(['ana@acme.test']);
	});

	it('on a second date, it is the series that has changed', () => {
		const twice = learn(once, on('17', [robin, ana, mei]));
		expect(others(twice, '24')).toEqual(['ana@acme.test', 'mei@acme.test']);
	});

	it('of a series that was none before is simply one of its guests', () => {
		expect(others(learn(null, on('03', [robin, ana, mei])), '10')).toEqual(['ana@acme.test', 'mei@acme.test']);
	});
});
