// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import type {Mark} from '@/lib/domain/mark';
import {clearMarks, paintChanged, paintMarks} from './marks';

const moved: Mark = {tokens: ['one-on-one', 'moved'], label: '1-1 with Dana · Moved from Tue'};
const page = (html: string): Element[] => {
	document.body.innerHTML = html;
	return [...document.querySelectorAll('[data-eventchip]')];
};

describe('paintMarks', () => {
	it('marks the chip and describes it to assistive technology', () => {
		const [chip] = page('<div role="button" data-eventchip data-eventid="A"></div>');
		paintMarks(document, new Map([['A', moved]]));
		expect(chip?.getAttribute('data-kept')).toBe('one-on-one moved');
		expect(chip?.getAttribute('data-kept-label')).toBe(moved.label);
		expect(chip?.getAttribute('aria-description')).toBe(moved.label);
	});

	it('describes the button inside a stacked chip', () => {
		const [chip] = page('<div data-eventchip data-eventid="A"><div role="button"></div></div>');
		paintMarks(document, new Map([['A', moved]]));
		expect(chip?.firstElementChild?.getAttribute('aria-description')).toBe(moved.label);
	});

	it('a node re-used for another event loses the mark', () => {
		const [chip] = page('<div role="button" data-eventchip data-eventid="A"></div>');
		const marks = new Map([['A', moved]]);
		paintMarks(document, marks);
		chip?.setAttribute('data-eventid', 'B');
		paintMarks(document, marks);
		expect(chip?.getAttributeNames()).toEqual(['role', 'data-eventchip', 'data-eventid']);
	});

	it('leaves a description of the page alone', () => {
		const [chip] = page('<div role="button" data-eventchip data-eventid="A" aria-description="theirs"></div>');
		paintMarks(document, new Map([['A', moved]]));
		clearMarks(document);
		expect(chip?.getAttribute('aria-description')).toBe('theirs');
	});

	it('a description that the page gives later stays, and is not lost when the mark goes', () => {
		const [chip] = page('<div role="button" data-eventchip data-eventid="A"></div>');
		paintMarks(document, new Map([['A', moved]]));
		chip?.setAttribute('aria-description', 'theirs');
		paintMarks(document, new Map([['A', {...moved, label: '1-1 with Dana'}]]));
		expect(chip?.getAttribute('aria-description')).toBe('theirs');
		clearMarks(document);
		expect(chip?.getAttribute('aria-description')).toBe('theirs');
	});

	it('knows its own words again when the page took the other attributes away', () => {
		const [chip] = page('<div role="button" data-eventchip data-eventid="A"></div>');
		paintMarks(document, new Map([['A', moved]]));
		chip?.removeAttribute('data-kept-label');
		paintMarks(document, new Map([['A', {...moved, label: '1-1 with Dana'}]]));
		expect(chip?.getAttribute('aria-description')).toBe('1-1 with Dana');
	});

	it('describes the new button that the page put into a marked chip', () => {
		const [chip] = page('<div role="presentation" data-eventchip data-eventid="A"><div role="gridcell"><div role="button"></div></div></div>');
		const marks = new Map([['A', moved]]);
		paintMarks(document, marks);
		const cell = chip?.firstElementChild;
		cell?.replaceChildren(document.createElement('div'));
		cell?.firstElementChild?.setAttribute('role', 'button');
		paintMarks(document, marks);
		expect(cell?.firstElementChild?.getAttribute('aria-description')).toBe(moved.label);
	});

	it('sets nothing that is right already', async () => {
		page('<div role="button" data-eventchip data-eventid="A"></div><div role="button" data-eventchip data-eventid="B"></div>');
		const marks = new Map([['A', moved]]);
		paintMarks(document, marks);
		const observer = new MutationObserver(() => undefined);
		observer.observe(document.body, {attributes: true, subtree: true});
		paintMarks(document, marks);
		expect(observer.takeRecords()).toEqual([]);
		observer.disconnect();
	});

	it('never touches resize handles, which carry the same id', () => {
		page('<div role="button" data-eventchip data-eventid="A"><div data-eventid="A" data-dragsource-type="3"></div></div>');
		paintMarks(document, new Map([['A', moved]]));
		expect(document.querySelectorAll('[data-kept]').length).toBe(1);
	});
});

describe('paintChanged', () => {
	const marks = new Map([['A', moved]]);

	it('paints a chip that was given another event, chips in what was added, and nothing else', () => {
		const [first, second, third] = page('<div role="button" data-eventchip data-eventid="A"></div><p><i role="button" data-eventchip data-eventid="A"></i></p><b data-eventchip data-eventid="A"></b>');
		paintChanged([first!, second!.parentElement!], marks);
		expect([first, second, third].map(chip => chip?.getAttribute('data-kept') ?? null)).toEqual(['one-on-one moved', 'one-on-one moved', null]);
		first!.setAttribute('data-eventid', 'B');
		paintChanged([first!], marks);
		expect(first?.hasAttribute('data-kept')).toBe(false);
	});

	it('gives a button that was made anew inside its chip its words', () => {
		const [chip] = page('<div data-eventchip data-eventid="A"><div role="button">1</div></div>');
		paintMarks(document, marks);
		chip!.innerHTML = '<div role="button">2</div>';
		paintChanged([chip!.firstElementChild!], marks);
		expect(chip?.firstElementChild?.getAttribute('aria-description')).toBe(moved.label);
	});
});
