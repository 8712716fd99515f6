import {describe, expect, it} from 'vitest';
import {chipAs, contextFor, type ChipLook} from './chip.fixture';
import {clockToldBy, readToldChip, type ToldContext} from './told-chip';

const month = Array.from({length: 42}, (_, index) => new Date(Date.UTC(2026, 8, 28 + index)).toISOString().slice(0, 10));
const readAs = (look: ChipLook, more: Partial<ToldContext> = {}, locale = 'en') =>
	readToldChip(chipAs({top: null, height: null, shown: '10am', ...look}), '2026-10-05', contextFor(locale, {dates: month, ...more}));

/** The id's own start, as a zone would tell it. */
const planned = (minute: number) => () => ({date: '2026-10-05', minute});

describe('readToldChip', () => {
	it('believes two renderings of a time that say the half of the day', () => {
		expect(readAs({})).toMatchObject({ok: true, value: {startMinute: 600, endMinute: 630, response: 'accepted', witnesses: ['spoken', 'shown']}});
	});

	it('counts the id as one more witness', () => {
		expect(readAs({}, {planned: planned(600)})).toMatchObject({value: {witnesses: ['spoken', 'shown', 'id']}});
		expect(readAs({shown: ''}, {planned: planned(600)})).toMatchObject({ok: true, value: {witnesses: ['spoken', 'id']}});
	});

	it.each<[string, ChipLook, Partial<ToldContext>, boolean]>([
		['one rendering alone', {shown: ''}, {}, false],
		['two renderings that differ', {shown: '11am'}, {}, false],
		['9 h that may be 21 h', {when: '9:00 to 9:30', shown: '9:00'}, {}, false],
		['9 h on a page that writes 24 hours', {when: '09:00 to 09:30', shown: '09:00'}, {is24: true}, true],
		['13 h', {when: '13:00 to 13:30', shown: '13:00'}, {}, true],
		['an end before the start', {when: '10am to 9am'}, {}, false],
		['until midnight', {when: '11pm to 12am', shown: '11pm'}, {}, true],
		['another day in the text', {on: 'October 6, 2026'}, {}, false],
		['the same day of the next year on show too', {}, {dates: [...month, '2027-10-05']}, true],
		['the same day of the next month', {on: 'November 5, 2026'}, {}, false],
	])('%s', (_name, look, more, believed) => {
		expect(readAs(look, more).ok).toBe(believed);
	});

	it.each([
		['an all-day event', {when: 'All day', shown: ''}],
		['one day of several', {title: 'Offsite (Day 1 of 3)', spoken: '9am to 10am, Offsite, Me Myself, No location, October 5, 2026'}],
		['an event over midnight', {when: 'October 5, 2026 at 10pm to October 6, 2026 at 6am', on: ''}],
	])('tells apart %s', (_name, look) => {
		expect(readAs(look)).toMatchObject({ok: false, expected: true});
	});

	it('two dates of one view that only the month tells apart are told apart by its name in the page\'s language', () => {
		const look = {spoken: '10:00 bis 13:30, Me / Dana, Me Myself, Kein Ort, 5. Oktober 2026', shown: '10:00'};
		expect(readAs(look, {is24: true}, 'de')).toMatchObject({ok: true, value: {date: '2026-10-05', startMinute: 600, endMinute: 810}});
		expect(readAs({...look, spoken: look.spoken.replace('Oktober', 'November')}, {is24: true}, 'de').ok).toBe(false);
		expect(readAs({...look, spoken: look.spoken.replace('Oktober', 'Mond')}, {is24: true}, 'de').ok).toBe(false);
	});

	it('where the browser has no names for months, the id may tell them apart', () => {
		const look = {spoken: '10:00 – 10:30, Me / Dana, Me Myself, X, 5 doghoy 2026', shown: '10:00'};
		expect(readAs(look, {is24: true, planned: planned(600)}, 'tlh')).toMatchObject({ok: true, value: {startMinute: 600, endMinute: 630}});
		expect(readAs(look, {is24: true}, 'tlh').ok).toBe(false);
		expect(readAs(look, {is24: true, planned: planned(600)}, 'de').ok).toBe(false);
	});

	it.each([
		['en', '13:00 to 13:30', 24],
		['en', '09:00 to 09:30', 24],
		['mr', '०९:०० ते ०९:३०', 24],
		['en', '9am to 10am', 12],
		['vi', '09:00AM đến 09:30AM', 12],
		['en', '9:00 to 9:30', null],
		['en', '10:00 to 10:30', null],
	])('in %s, "%s" tells how many hours the page writes: %s', (locale, when, hours) => {
		expect(clockToldBy(chipAs({when}), contextFor(locale))).toBe(hours);
	});
});
