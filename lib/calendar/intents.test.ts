// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {watchIntents} from './intents';

let tell: ReturnType<typeof vi.fn<(raw: string, what: 'drag' | 'delete') => void>>;

beforeEach(() => {
	document.body.innerHTML = `
		<div id="chip" role="button" data-eventchip="" data-eventid="A"><div id="handle" data-dragsource-type="3"></div></div>
		<div data-eventchip="" data-eventid="B"><div id="stacked" role="button"></div></div>
		<div id="card" role="dialog" data-chips-dialog="true"><div id="xDetDlg" data-eventid="C">
			<button id="delete" jsname="VkLyEc"><svg></svg></button><button id="edit" jsname="DyVDA"></button><textarea id="note"></textarea></div></div>
		<div data-is-create="false" data-eventid="D"><input id="title"><button id="page-delete" jsname="VkLyEc"></button></div>
		<div id="new" role="dialog" data-chips-dialog="true"><button jsname="VkLyEc"></button></div>`;
	tell = vi.fn<(raw: string, what: 'drag' | 'delete') => void>();
	watchIntents(document, tell, {signal: new AbortController().signal});
});

const at = (id: string): Element => document.querySelector(`#${id}`) as Element;
const pointer = (on: Element, type: string, x: number, init: PointerEventInit = {}): void => {
	on.dispatchEvent(new PointerEvent(type, {bubbles: true, clientX: x, clientY: 0, pointerType: 'mouse', buttons: 1, ...init}));
};

const key = (on: Element, name: string): void => {
	on.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, key: name}));
};

describe('a drag', () => {
	it.each(['chip', 'handle'])('is told once, when a press on the %s has travelled', id => {
		pointer(at(id), 'pointerdown', 10);
		pointer(at(id), 'pointermove', 16);
		expect(tell).not.toHaveBeenCalled();
		pointer(document.body, 'pointermove', 17);
		pointer(document.body, 'pointermove', 60);
		expect(tell).toHaveBeenCalledExactlyOnceWith('A', 'drag');
	});

	it.each([
		['with no button held', 'chip', {buttons: 0}],
		['with another button', 'chip', {buttons: 2}],
		['of a finger, which scrolls', 'chip', {pointerType: 'touch'}],
		['over a text of the edit page', 'title', {}],
		['in a bubble', 'note', {}],
	])('is none %s', (_name, id, init) => {
		pointer(at(id), 'pointerdown', 10, init);
		pointer(at(id), 'pointermove', 60, init);
		expect(tell).not.toHaveBeenCalled();
	});
});

describe('a deletion', () => {
	it.each([['chip', 'A'], ['stacked', 'B'], ['card', 'C'], ['delete', 'C']])('by key on the %s', (id, raw) => {
		key(at(id), 'Delete');
		key(at(id), 'Backspace');
		expect(tell.mock.calls).toEqual([[raw, 'delete'], [raw, 'delete']]);
	});

	it('is none while somebody writes, nor by any other key', () => {
		key(at('note'), 'Backspace');
		key(at('title'), 'Delete');
		key(at('chip'), 'd');
		expect(tell).not.toHaveBeenCalled();
	});

	it('by the button of the bubble, wherever in it, and of the edit page; by no other', () => {
		(at('delete').firstElementChild as unknown as HTMLElement).dispatchEvent(new MouseEvent('click', {bubbles: true}));
		(at('page-delete') as HTMLElement).click();
		(at('edit') as HTMLElement).click();
		(at('new').firstElementChild as HTMLElement).click();
		expect(tell.mock.calls).toEqual([['C', 'delete'], ['D', 'delete']]);
	});
});

it('keeps nothing from Google', () => {
	const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, key: 'Delete'});
	const heard = vi.fn<() => void>();
	document.body.addEventListener('keydown', heard, {once: true});
	at('chip').dispatchEvent(event);
	expect(event.defaultPrevented).toBe(false);
	expect(heard).toHaveBeenCalledOnce();
});
