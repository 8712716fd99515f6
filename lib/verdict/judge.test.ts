import {describe, expect, it} from 'vitest';
import type {Account} from '@/lib/domain/sighting';
import type {SeriesKnowledge} from '@/lib/domain/verdict';
import {judge} from '@/lib/verdict/judge';
import {emptyKnowledge} from '@/lib/verdict/learn';

const account: Account = {email: 'robin@acme.test', name: 'Robin Park', zone: 'Europe/Berlin', locale: 'en-GB'};
const ana = {email: 'ana@acme.test', name: 'Ana Silva'};
const seen: SeriesKnowledge = {title: 'Weekly', others: [ana], group: false, ownerInvited: true, guestsSeenAt: '2026-11-03T23:30:00Z', repeats: null, correction: null};
const named = (email: string, name = '') => ({email, name});

describe('exactly two humans: the owner and one other', () => {
	it('are a 1-1, with the reasons in words and the date in the account\'s zone', () => {
		expect(judge(account, seen)).toEqual({
			is: 'one-on-one', with: ana, corrected: false,
			reasons: ['2 people: you and Ana Silva', 'Guests seen 4 Nov'],
		});
	});

	it('says how it repeats and what was left out, most telling first', () => {
		expect(judge(account, {...seen, repeats: 'Weekly on Tuesday', leftOut: ['Otter.ai', 'Room 4']}).reasons)
			.toEqual(['2 people: you and Ana Silva', 'Weekly series', 'Guests seen 4 Nov', 'Left out: Otter.ai, Room 4']);
	});

	it.each([
		['Every 2 weeks on Tuesday', 'Fortnightly series'],
		['Daily', 'Daily series'],
		['Wöchentlich am Dienstag', 'Repeats: "Wöchentlich am Dienstag"'],
		['Every 3 weeks on Monday', 'Repeats: "Every 3 weeks on Monday"'],
	])('"%s" is told as %s', (repeats, reason) => {
		expect(judge(account, {...seen, repeats}).reasons[1]).toBe(reason);
	});

	it('names the address of somebody without a name', () => {
		expect(judge(account, {...seen, others: [named('x@y.test')]}).reasons[0]).toBe('2 people: you and x@y.test');
	});

	it.each<[string, Partial<SeriesKnowledge>, string]>([
		['five others', {others: [1, 2, 3, 4, 5].map(n => named(`${n}@x.test`))}, '5 people besides you'],
		['a group', {group: true}, 'A group or mailing list is invited'],
		['a mailing list', {others: [named('team@acme.test')]}, 'team@acme.test looks like a mailing list'],
		['a mailing list beside one human', {others: [ana, named('all@acme.test')]}, 'all@acme.test looks like a mailing list'],
		['a list without the owner', {ownerInvited: false}, 'You are not on its guest list'],
		['nobody else', {others: []}, 'Nobody else is invited'],
		['an interview', {title: 'Interview: Ana Silva'}, 'Its title says that it is an interview: "Interview: Ana Silva"'],
		['all day', {allDay: true}, 'It has no time of day'],
		['birthdays', {calendar: 'addressbook#contacts@group.v.calendar.google.com'}, 'It is on a calendar of birthdays'],
		['holidays', {calendar: 'en.german#holiday@group.v.calendar.google.com'}, 'It is on a calendar of holidays'],
		['a calendar that Google fills', {calendar: 'e_2_en#weeknum@group.v.calendar.google.com'}, 'It is on a calendar that Google fills by itself'],
		['a shared calendar', {calendar: 'c_1234@group.calendar.google.com'}, 'It is on an additional calendar, not on a person\'s main one'],
		['organised by a shared calendar', {others: [named('c_1234@group.calendar.google.com', 'Rota')]}, 'It is on an additional calendar, not on a person\'s main one'],
	])('%s: none, even when the title says so', (_name, change, reason) => {
		const title = change.title ?? '1:1';
		expect(judge(account, {...seen, ...change, title})).toMatchObject({is: 'no', with: null, reasons: [reason, 'Guests seen 4 Nov']});
	});

	it.each(['no-reply@calendly.com', 'info@acme.test'])('beside %s it stays unknown: nobody knows who that is', email => {
		expect(judge(account, {...seen, others: [ana, named(email)]})).toMatchObject({is: 'unknown', with: null, reasons: [`It is not known who stands behind ${email}`, 'Guests seen 4 Nov']});
		expect(judge(account, {...seen, others: [named(email)]}).is).toBe('unknown');
		expect(judge(account, {...seen, others: [ana, named('mei@acme.test'), named(email)]}).is).toBe('no');
	});

	it('what was read before a room or a recorder was known as one counts as left out', () => {
		expect(judge(account, {...seen, others: [named('notetaker@acme.test'), ana, named('room-4@acme.test', 'Room 4')], leftOut: ['Otter.ai']}))
			.toMatchObject({is: 'one-on-one', with: ana, reasons: ['2 people: you and Ana Silva', 'Guests seen 4 Nov', 'Left out: Otter.ai, Room 4, notetaker@acme.test']});
	});

	it('an event on a colleague\'s calendar is one when the owner is invited', () => {
		expect(judge(account, {...seen, calendar: 'ana@acme.test'}).is).toBe('one-on-one');
	});
});

describe('several addresses', () => {
	const home = new Set(['Robin@Home.test', 'robin@acme.test']);

	it('another address of the owner is the owner', () => {
		const knowledge = {...seen, others: [named('robin@home.test', 'Robin'), ana]};
		expect(judge(account, knowledge).is).toBe('no');
		expect(judge(account, knowledge, home)).toMatchObject({is: 'one-on-one', with: ana, reasons: ['2 people: you and Ana Silva', 'Guests seen 4 Nov', 'Also you: robin@home.test']});
	});

	it('the owner may be invited by another address alone', () => {
		const knowledge = {...seen, others: [named('robin@home.test'), ana], ownerInvited: false};
		expect(judge(account, knowledge).is).toBe('no');
		expect(judge(account, knowledge, home).is).toBe('one-on-one');
	});

	it('the owner alone with all addresses meets nobody', () => {
		expect(judge(account, {...seen, others: [named('robin@home.test')]}, home)).toMatchObject({is: 'no', reasons: ['Nobody else is invited', 'Guests seen 4 Nov', 'Also you: robin@home.test']});
	});

	it('part of an address, or another domain, is somebody else', () => {
		expect(judge(account, {...seen, others: [named('robin@home.test.evil')]}, home).is).toBe('one-on-one');
	});

	it('two addresses of one person are one person', () => {
		const sameAs = (email: string): string => (email.startsWith('ana@') ? 'ana' : email);
		const knowledge = {...seen, others: [named('ana@home.test'), ana]};
		expect(judge(account, knowledge).is).toBe('no');
		expect(judge(account, knowledge, home, sameAs)).toMatchObject({
			is: 'one-on-one', with: {email: 'ana@acme.test', name: 'Ana Silva'},
			reasons: ['2 people: you and Ana Silva', 'Guests seen 4 Nov', 'All Ana Silva: ana@acme.test, ana@home.test'],
		});
		expect(judge(account, {...knowledge, others: [...knowledge.others, named('mei@acme.test')]}, home, sameAs).reasons[0]).toBe('2 people besides you');
	});
});

describe('guests are hidden or were never seen', () => {
	it('a title that names a 1-1 makes it likely', () => {
		expect(judge(account, emptyKnowledge('Ana 1:1'))).toEqual({
			is: 'likely', with: {email: '', name: 'Ana'}, reasons: ['Only the title says so: "Ana 1:1"'], corrected: false,
		});
	});

	it('any other title leaves it unknown, with a reason', () => {
		expect(judge(account, {...emptyKnowledge('Weekly'), repeats: 'Weekly on Monday'}))
			.toMatchObject({is: 'unknown', with: null, reasons: ['Its guests are hidden or were not seen yet, and its title does not name a 1-1', 'Weekly series']});
	});

	it.each<Partial<SeriesKnowledge>>([{title: 'Interview 1:1'}, {allDay: true}, {calendar: 'c_1@group.calendar.google.com'}])('what can be none is none: %j', change => {
		expect(judge(account, {...emptyKnowledge('Ana 1:1'), ...change}).is).toBe('no');
	});
});

describe('a correction wins', () => {
	it.each([seen, {...seen, others: []}, {...seen, title: 'Interview', allDay: true}, emptyKnowledge('Lunch')])('over what was read', knowledge => {
		const mei = {email: 'mei@acme.test', name: 'Mei'};
		expect(judge(account, {...knowledge, correction: {is: 'no'}})).toEqual({is: 'no', with: null, reasons: ['You said so'], corrected: true});
		expect(judge(account, {...knowledge, correction: {is: 'one-on-one', with: mei}})).toEqual({is: 'one-on-one', with: mei, reasons: ['You said so'], corrected: true});
	});
});
