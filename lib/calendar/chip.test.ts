// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readChip} from './chip';
import {keyOfDate} from './datekey';
import {chipMarkup, type ChipLook} from './fixtures/chip-markup';

const readAs = (look: Partial<ChipLook>, pixelsPerHour = 40) => {
	document.body.innerHTML = chipMarkup(look);
	return readChip(document.querySelector('[data-eventchip]')!, pixelsPerHour);
};

describe('readChip', () => {
	it('reads title, date, times and answer of an accepted half hour', () => {
		expect(readAs({})).toEqual({
			ok: true,
			value: {
				identity: {id: 'abc_20261005T080000Z', base: 'abc', lineage: 'abc', original: '2026-10-05T08:00:00Z', calendar: 'me@gmail.com'},
				title: 'Me / Dana',
				date: '2026-10-05',
				startMinute: 600,
				endMinute: 630,
				response: 'accepted',
			},
		});
	});

	it.each([
		['quarter of an hour drawn to scale', {spoken: '10am to 10:15am', top: 399, height: 8}, 600, 615],
		['quarter of an hour drawn at minimum height', {spoken: '10am to 10:15am', top: 399, height: 18}, null, null],
		['ten minutes at the smallest height', {spoken: '10am to 10:10am', top: 399, height: 10}, 600, 610],
		['afternoon without its word', {spoken: '2:30 to 3:15', top: 579, height: 28}, 870, 915],
		['until midnight', {spoken: '11pm to 12am', top: 919, height: 38}, 1380, 1440],
		['odd minutes', {spoken: '09:05 to 09:50', top: 362, height: 28}, 545, 590],
	])('reads %s', (_name, look, start, end) => {
		const reading = readAs(look);
		expect(reading.ok ? [reading.value.startMinute, reading.value.endMinute] : [null, null]).toEqual([start, end]);
	});

	it('follows another density', () => {
		const reading = readAs({top: 10 * 56 - 1, height: 26}, 56);
		expect(reading.ok && [reading.value.startMinute, reading.value.endMinute]).toEqual([600, 630]);
	});

	it('says nothing when place and text disagree', () => {
		expect(readAs({spoken: '2pm to 2:30pm'})).toMatchObject({ok: false, expected: false});
	});

	it('a title with times and commas in it changes nothing', () => {
		const reading = readAs({title: '2pm, Declined, or 3pm?'});
		expect(reading).toMatchObject({ok: true, value: {startMinute: 600, response: 'accepted', title: '2pm, Declined, or 3pm?'}});
	});

	it.each([
		['declined', false, 'Declined', 'declined'],
		['declined but filled', true, 'Declined', 'unknown'],
		['needs response', false, 'Needs RSVP', 'needs-response'],
		['a word of another language', true, 'Zugesagt', 'unknown'],
	] as const)('%s', (_name, filled, word, response) => {
		expect(readAs({filled, word})).toMatchObject({ok: true, value: {response}});
	});

	it('is not fooled by the colour stripe in front of the spoken text', () => {
		expect(readAs({stripe: true})).toMatchObject({ok: true, value: {title: 'Me / Dana'}});
	});

	it('leaves events that cross midnight alone', () => {
		expect(readAs({spoken: 'October 5, 2026 at 10pm to October 6, 2026 at 6:30am', top: 879, height: 79})).toMatchObject({ok: false, expected: true});
	});

	it('a chip outside a dated column is not read', () => {
		expect(readAs({datekey: 'x'})).toMatchObject({ok: false, expected: false});
		expect(readAs({datekey: keyOfDate('2026-10-06')})).toMatchObject({ok: true, value: {date: '2026-10-06'}});
	});
});
