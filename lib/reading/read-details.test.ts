import {describe, expect, it} from 'vitest';
import type {DrawnDetails, DrawnGuest} from '@/lib/domain/drawn';
import {builtInWords} from '@/lib/locales/page-words/built-in';
import {chipAs, contextFor} from './chip.fixture';
import {learnWords} from './learn-words';
import {readChips} from './read-chips';
import {readDetails} from './read-details';

const words = builtInWords('en');
const guest = (email: string, label: string, more: Partial<DrawnGuest> = {}): DrawnGuest => ({email, label, name: label.split(',')[0] ?? '', organizer: false, group: false, ...more});
const me = guest('me@gmail.com', 'Me Myself, Attending, Organizer', {organizer: true});
const dana = guest('dana@example.com', 'Roe, Dana, Awaiting', {name: 'Roe, Dana'});
const room = guest('r1@resource.calendar.google.com', 'Room 1, Attending');
const form = {startDate: '20261005', startDateText: 'Oct 5, 2026', startTime: '10:00am', endDate: '20261005', endDateText: 'Oct 5, 2026', endTime: '10:30am', unsaved: false};
const details = (more: Partial<DrawnDetails> = {}): DrawnDetails => ({
	account: {email: 'me@gmail.com', name: 'Me Myself', zone: 'Europe/Berlin', locale: 'en'}, raw: chipAs().raw, title: 'Me / Dana',
	guests: [me, dana], guestCount: '2 guests 1 yes', repeats: '', pressed: null, form: null, seenAt: '2026-10-05T09:00:00Z', ...more,
});
const valueOf = (more: Partial<DrawnDetails>) => {
	const reading = readDetails(details(more), words);
	return reading.ok ? reading.value : reading.why;
};

describe('readDetails', () => {
	it('reads names with commas whole, answers, roles', () => {
		expect(valueOf({})).toMatchObject({id: 'abc_20261005T080000Z', from: 'bubble', guests: [
			{email: 'me@gmail.com', name: 'Me Myself', response: 'accepted', organizer: true, room: false},
			{email: 'dana@example.com', name: 'Roe, Dana', response: 'needs-response', optional: false},
		]});
	});

	it('tells rooms, groups, optional guests and bare addresses', () => {
		const bare = guest('sam@example.com', 'sam@example.com, Not attending, Optional', {name: ''});
		const team = guest('team@example.com', 'Team (5)', {name: 'Team', group: true});
		expect(valueOf({guests: [room, team, bare], guestCount: '2 guests'})).toMatchObject({
			guests: [{room: true}, {group: true, name: 'Team'}, {name: '', response: 'declined', optional: true}],
		});
	});

	it.each([
		['rows still to come', {guestCount: '3 guests'}],
		['a room in place of a guest still to come', {guests: [me, room], guestCount: '2 guests'}],
		['a hidden list', {guests: [], guestCount: '12 guests'}],
		['a list that is not believed', {guests: null}],
		['a long list of which only the beginning is drawn', {guestCount: '٣٠ ضيفًا'}],
	])('%s: unknown, not nobody', (_name, more) => {
		expect(valueOf(more)).toMatchObject({guests: null});
	});

	it.each([
		['12 h', form, '2026-10-05T08:00:00Z', '2026-10-05T08:30:00Z'],
		['24 h', {...form, startTime: '09:00', endTime: '10:00'}, '2026-10-05T07:00:00Z', '2026-10-05T08:00:00Z'],
		['24 h after noon', {...form, startTime: '10:00', endTime: '13:00'}, '2026-10-05T08:00:00Z', '2026-10-05T11:00:00Z'],
		['10 h that may be 22 h', {...form, startTime: '10:00', endTime: '11:00'}, null, null],
		['a date typed anew that the page has not taken over', {...form, startDateText: 'Oct 9, 2026'}, null, '2026-10-05T08:30:00Z'],
		['no date', {...form, startDate: ''}, null, '2026-10-05T08:30:00Z'],
	])('the times of the edit page: %s', (_name, fields, start, end) => {
		expect(valueOf({form: fields})).toMatchObject({start, end, from: 'edit-page', unsaved: false});
	});

	it('keeps how it repeats in the page\'s words', () => {
		expect(valueOf({repeats: 'Weekly on Monday'})).toMatchObject({repeats: 'Weekly on Monday'});
		expect(valueOf({})).toMatchObject({repeats: null});
	});

	it('a task is no event', () => {
		expect(readDetails(details({raw: 'tasks_1'}), words)).toMatchObject({ok: false, expected: true});
	});
});

describe('learnWords', () => {
	const others = ['Stand-up', 'Lunch'].map((title, index) => chipAs({title, word: '', raw: btoa(`other${index} me@m`)}));
	const learn = (word: string, pressed: DrawnDetails['pressed'], label: string, filled = true) => {
		const drawn = {report: 'test', account: details().account, kind: 'columns' as const, days: [{date: '2026-10-05', heading: '', more: false, lost: false}], chips: [chipAs({word, filled}), ...others],
			beside: [], hour: 40, corner: '', weekBegins: null, principals: [], quiet: true, rested: true, browserZone: 'UTC', seenAt: ''};
		return learnWords(details({pressed, guests: [guest('me@gmail.com', label)]}), words, readChips(drawn, contextFor()));
	};

	it('learns the word of the chip and the word of the row from the pressed button', () => {
		expect(learn('Jutawe', 'yes', 'Me Myself, Jutawi')).toEqual({jutawe: 'accepted', jutawi: 'accepted'});
		expect(learn('Jutawe', 'no', 'Me Myself', false)).toEqual({jutawe: 'declined'});
	});

	it.each([
		['a chip that is not drawn as answered so', 'Jutawe', 'no', 'Me Myself', true],
		['no button', 'Jutawe', null, 'Me Myself, Jutawi', true],
		['a word that is known', 'Accepted', 'yes', 'Me Myself, Attending', true],
		['a chip without an answer', '', 'yes', 'Me Myself', true],
		['two strange words in a row', '', 'yes', 'Me Myself, Jutawi, Boss', true],
	] as const)('learns nothing from %s', (_name, word, pressed, label, filled) => {
		expect(learn(word, pressed, label, filled)).toEqual({});
	});
});
