// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {printOf, stackedChip, timedChip} from './chip-parts';
import {chipMarkup, type ChipLook} from './fixtures/chip-markup';
import {monthChip, scheduleRow} from './fixtures/stacked-markup';

const find = (): Element => document.querySelector('[data-eventchip]')!;
const timed = (look: Partial<ChipLook> = {}, change: (html: string) => string = html => html) => {
	document.body.innerHTML = change(chipMarkup(look));
	return timedChip(find(), printOf(find()), 3);
};

describe('timedChip', () => {
	it('takes down place, texts and fill', () => {
		expect(timed()).toEqual({
			raw: btoa('abc_20261005T080000Z me@m').replace(/=+$/, ''), day: 3, top: 399, height: 18, filled: true, torn: false, shown: '',
			spoken: '10am to 10:30am, Me / Dana, Me Myself, Accepted, No location, October 5, 2026', title: 'Me / Dana',
		});
	});

	it('is not fooled by the colour stripe in front of the spoken text', () => {
		expect(timed({stripe: true, filled: false})).toMatchObject({title: 'Me / Dana', filled: false, spoken: expect.stringContaining('10am') as string});
	});

	it.each([
		['a heading inside the text for screen readers', (html: string) => html.replace('October 5, 2026</div>', 'October 5, 2026<h2>2 events, October 7, 2026</h2></div>')],
		['two texts for screen readers', (html: string) => html.replace('<div>10am', '<div>11am to 12pm, Other</div><div>10am')],
		['the handle names another event', (html: string) => html.replace(/data-eventid="[^"]+" data-dragsource-type="3"/, 'data-eventid="b3RoZXI" data-dragsource-type="3"')],
		['the log names another event, and there is no handle', (html: string) => html.replace('data-eventchip=""', 'data-eventchip="" jslog="35463; 2:[&quot;other_20261005T080000Z&quot;,null]"').replace(/<div aria-hidden="true" data-eventid[^>]*><\/div>/, '')],
	])('%s: torn', (_name, change) => {
		expect(timed({}, change)).toMatchObject({torn: true});
	});

	it('a log that names the same event tears nothing', () => {
		expect(timed({}, html => html.replace('data-eventchip=""', 'data-eventchip="" jslog="35463; 2:[&quot;abc_20261005T080000Z&quot;,null]"'))).toMatchObject({torn: false});
	});

	it('no style, no place', () => {
		expect(timed({}, html => html.replace(/style="top[^"]*"/, ''))).toMatchObject({top: null, height: null, filled: false});
	});
});

describe('stackedChip', () => {
	const read = (html: string) => {
		document.body.innerHTML = html;
		return stackedChip(find(), printOf(find()), 0);
	};

	it('reads a timed chip of the month', () => {
		expect(read(monthChip({time: '3:30pm'}))).toMatchObject({title: 'Me / Dana', shown: '3:30pm', spoken: expect.stringMatching(/^3:30pm to 4pm, Me/) as string, top: null, torn: false});
	});

	it('reads an all-day chip', () => {
		expect(read(monthChip({time: null}))).toMatchObject({title: 'Me / Dana', shown: '', spoken: expect.stringMatching(/^All day/) as string});
	});

	it('reads a row of the schedule', () => {
		expect(read(scheduleRow())).toMatchObject({title: 'Me / Dana', shown: '10 – 10:30am', spoken: expect.stringMatching(/^10am to 10:30am/) as string, torn: false});
	});

	it('a row whose button is of another event is torn', () => {
		expect(read(scheduleRow('b3RoZXI'))).toMatchObject({torn: true});
	});
});

describe('printOf', () => {
	beforeEach(() => {
		document.body.innerHTML = chipMarkup({});
	});

	it.each([
		['another event', (chip: Element) => chip.setAttribute('data-eventid', 'x')],
		['another place', (chip: Element) => chip.setAttribute('style', 'top: 1px')],
		['another answer', (chip: Element) => {
			chip.children[0]!.textContent = 'Declined';
		}],
	])('changes with %s', (_name, change) => {
		const before = printOf(find());
		expect(printOf(find())).toEqual(before);
		change(find());
		expect(printOf(find())).not.toEqual(before);
	});
});
