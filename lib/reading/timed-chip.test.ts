import {describe, expect, it} from 'vitest';
import {chipAs, contextFor, type ChipLook} from './chip.fixture';
import {readTimedChip} from './timed-chip';

const readAs = (look: ChipLook, hour = 40, date = '2026-10-05') => readTimedChip(chipAs(look), date, contextFor('en', {hour}));

describe('readTimedChip', () => {
	it('reads title, date, times and answer of an accepted half hour', () => {
		expect(readAs({})).toMatchObject({
			ok: true,
			value: {
				identity: {id: 'abc_20261005T080000Z', base: 'abc', lineage: 'abc', original: '2026-10-05T08:00:00Z', calendar: 'me@gmail.com'},
				title: 'Me / Dana', date: '2026-10-05', startMinute: 600, endMinute: 630, response: 'accepted', witnesses: ['place', 'spoken'],
			},
		});
	});

	it.each([
		['quarter of an hour drawn to scale', {when: '10am to 10:15am', top: 399, height: 8}, 600, 615],
		['quarter of an hour in a chip of half an hour', {when: '10am to 10:15am', top: 399, height: 18}, null, null],
		['ten minutes at the smallest height', {when: '10am to 10:10am', top: 399, height: 10}, 600, 610],
		['five minutes at the smallest height', {when: '10am to 10:05am', top: 399, height: 8}, 600, 605],
		['afternoon without its word', {when: '2:30 to 3:15', top: 579, height: 28}, 870, 915],
		['a word for the other half of the day', {when: '2:30am to 3:15am', top: 579, height: 28}, null, null],
		['until midnight', {when: '11pm to 12am', top: 919, height: 38}, 1380, 1440],
		['odd minutes', {when: '09:05 to 09:50', top: 362, height: 28}, 545, 590],
		['another hour', {when: '2pm to 2:30pm'}, null, null],
		['no place', {top: null}, null, null],
		['an absurd height', {height: 99_999}, null, null],
		['a place above the day', {top: -400}, null, null],
	])('reads %s', (_name, look, start, end) => {
		const reading = readAs(look);
		expect(reading.ok ? [reading.value.startMinute, reading.value.endMinute] : [null, null]).toEqual([start, end]);
	});

	it.each([[32, 319, 14], [56, 559, 26], [48.5, 484, 22]])('follows a density of %d pixels an hour', (hour, top, height) => {
		const reading = readAs({top, height}, hour);
		expect(reading.ok && [reading.value.startMinute, reading.value.endMinute]).toEqual([600, 630]);
	});

	it.each(['2pm, Declined, or 3pm?', '10am', '10', 'to', 'October 5, 2026', '30', ', ', '(No title)', 'Me Myself', '𝒜 👩‍👧 \u202E x', '__proto__', '<b>&amp;'])('the title %j changes nothing', title => {
		expect(readAs({title})).toMatchObject({ok: true, value: {startMinute: 600, endMinute: 630, response: 'accepted', title}});
	});

	it.each([
		['the day of another column', {}, '2026-10-06'],
		['a chip that says another day', {on: 'October 6, 2026'}, '2026-10-05'],
		['a chip that says another year', {on: 'October 5, 2025'}, '2026-10-05'],
		['a chip that says no day', {on: ''}, '2026-10-05'],
		['nodes that name two events', {torn: true}, '2026-10-05'],
		['a title that is not in the text', {spoken: '10am to 10:30am, Else, Me, October 5, 2026'}, '2026-10-05'],
	])('says nothing of %s', (_name, look, date) => {
		expect(readAs(look, 40, date)).toMatchObject({ok: false, expected: false});
	});

	it.each([
		['declined', false, 'Declined', 'declined'],
		['declined but filled', true, 'Declined', 'unknown'],
		['accepted but hollow', false, 'Accepted', 'unknown'],
		['tentative, filled', true, 'Tentative', 'tentative'],
		['tentative, hollow', false, 'Maybe', 'tentative'],
		['needs response', false, 'Needs RSVP', 'needs-response'],
		['a word nobody knows', true, 'Zugestimmt', 'unknown'],
		['no word', true, '', 'unknown'],
	] as const)('the answer: %s', (_name, filled, word, response) => {
		expect(readAs({filled, word})).toMatchObject({ok: true, value: {response}});
	});

	it.each([
		['a working location', {spoken: 'Working location: Home, Me Myself, October 5 – 9, 2026', title: 'Home'}],
		['a task', {raw: 'tasks_abc'}],
		['a holiday', {raw: btoa('abc en.german#holiday@v')}],
		['a birthday', {raw: btoa('abc addressbook#contacts@v')}],
		['the middle of an event of several days', {spoken: 'October 4, 2026 at 10pm to October 6, 2026 at 6:30am, Trip, Me, No location, ', title: 'Trip', top: -1, height: 958, on: ''}],
	])('tells apart %s', (_name, look) => {
		expect(readTimedChip({...chipAs(look), ...look}, '2026-10-05', contextFor())).toMatchObject({ok: false, expected: true});
	});

	it('reads each half of an event over midnight', () => {
		const spoken = 'October 5, 2026 at 10:15pm to October 6, 2026 at 6:30am, Sleep, Calendar: Critical, No location, Color: Graphite, ';
		expect(readAs({spoken, title: 'Sleep', top: 889, height: 68})).toMatchObject({value: {startMinute: 1335, half: 'first'}});
		expect(readAs({spoken, title: 'Sleep', top: -1, height: 258}, 40, '2026-10-06')).toMatchObject({value: {endMinute: 390, half: 'second'}});
	});
});
