// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import {anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';
import {firstPlace} from './meeting';
import {panelKey} from './panel-keys';

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const start = '2026-11-24T13:00:00Z';
const meeting = {meeting: {start}} as Parameters<typeof firstPlace>[0];

it.each([
	['ahead', '2026-11-24T12:54:59Z', 'prepare'],
	['about to begin', '2026-11-24T12:55:00Z', 'talk'],
	['over', '2026-11-25T08:00:00Z', 'talk'],
])('opens one that is %s where it is most useful', (_what, now, place) => {
	expect(firstPlace(meeting, now)).toBe(place);
});

it('goes from place to place by arrows, with one stop for Tab', () => {
	const {actions} = showPanel(aPanelView());
	const tabs = screen.getAllByRole('tab');
	expect(tabs.map(tab => tab.tabIndex)).toEqual([-1, 0, -1, -1]);
	fireEvent.keyDown(tabs[1]!, {key: 'ArrowRight'});
	expect(actions.goTo).toHaveBeenLastCalledWith('history');
	fireEvent.keyDown(tabs[2]!, {key: 'End'});
	expect(actions.goTo).toHaveBeenLastCalledWith('about');
	fireEvent.keyDown(tabs[3]!, {key: 'ArrowRight'});
	expect(actions.goTo).toHaveBeenLastCalledWith('prepare');
	expect(document.activeElement).toBe(screen.getByRole('tab', {name: /^Prepare/}));
	const before = actions.goTo.mock.calls.length;
	expect(fireEvent.keyDown(tabs[0]!, {key: 'ArrowLeft', altKey: true})).toBe(true);
	expect(actions.goTo).toHaveBeenCalledTimes(before);
});

it('says beside a tab how much is ready, and how much is to be raised', () => {
	showPanel(aPanelView({ticked: ['read'], inbox: [
		{id: 'a', person: 'ana', text: 'The trip', from: 'panel', taken: 'one', doneAt: null, doneIn: null, deletedAt: null, createdAt: start, updatedAt: start},
	]}));
	expect(screen.getByRole('tab', {name: 'Prepare 1/2'})).toBeTruthy();
	expect(screen.getByRole('tab', {name: 'Talk 1'})).toBeTruthy();
});

it.each([
	['nothing seen before', {kept: null, lastMet: null}, 'No earlier 1-1 was seen'],
	['ten', {kept: {kept: 9, of: 10, moved: 2}, lastMet: '2026-11-17'}, 'Kept 9 of the last 10, 2 at another time · 7 days since you last met'],
	['one', {kept: {kept: 0, of: 1, moved: 0}, lastMet: null}, 'The last one was not held'],
])('says how well they were kept: %s', (_what, over, text) => {
	vi.useFakeTimers({now: new Date('2026-11-24T13:10:00Z')});
	showPanel(aPanelView(over));
	expect(screen.getByText(text)).toBeTruthy();
});

it.each([
	['the day before', '2026-11-23', '1 day after you had last met'],
	['the same day', '2026-11-24', 'You had met on the same day'],
	['a week before', '2026-11-17', '7 days after you had last met'],
])('tells of one that is over how long it was since they met, from %s, and of today nothing', (_what, lastMet, text) => {
	vi.useFakeTimers({now: new Date('2027-02-24T13:10:00Z')});
	showPanel(aPanelView({lastMet}));
	expect(screen.getByText(text)).toBeTruthy();
});

it('blurs what is private and nothing else', () => {
	showPanel(aPanelView({shared: ['way']}));
	const isPrivate = (name: string): boolean => screen.getByRole('textbox', {name}).closest('[data-private]') !== null;
	expect([isPrivate('Top of mind'), isPrivate('In the way')]).toEqual([true, false]);
	expect(within(screen.getByRole('region', {name: 'Promises'})).getByText(anItem.text).closest('[data-private]')).not.toBeNull();
});

it('blurs the reasons of the owner’s words, and a line that is being typed', () => {
	const said = {about: 'x', person: 'ana', occurrence: 'one', date: '2026-11-24', what: 'skipped', reason: 'She is ill', updatedAt: start} as const;
	showPanel(aPanelView({outcome: 'skipped', said}), {place: signal('prepare')});
	const isPrivate = (element: HTMLElement): boolean => element.closest('[data-private]') !== null;
	expect(isPrivate(screen.getByText('You skipped this one: She is ill'))).toBe(true);
	expect(isPrivate(screen.getByText('Read the last notes'))).toBe(true);
	const field = screen.getByRole('textbox', {name: 'Next time with Ana Sousa'});
	expect(isPrivate(field)).toBe(false);
	fireEvent.input(field, {target: {value: 'Ask about her'}});
	expect(isPrivate(field)).toBe(true);
});

const press = (over: Partial<KeyboardEventInit>, target: HTMLElement = document.body): KeyboardEvent => {
	const event = new KeyboardEvent('keydown', {bubbles: true, ...over});
	target.dispatchEvent(event);
	return event;
};

it.each([
	['a digit', {code: 'Digit3', key: '3'}, {do: 'place', place: 'history'}],
	['a letter', {code: 'KeyB', key: 'b'}, {do: 'blur'}],
	['the question mark, wherever it is on the keyboard', {code: 'Minus', key: '?', shiftKey: true}, {do: 'help'}],
	['a capital letter', {code: 'KeyB', key: 'B', shiftKey: true}, null],
	['a letter with Control', {code: 'KeyB', key: 'b', ctrlKey: true}, null],
	['a letter with Alt', {code: 'KeyB', key: '∫', altKey: true}, null],
	['a letter with Alt and Shift', {code: 'KeyE', key: '´', altKey: true, shiftKey: true}, {do: 'close'}],
	['a letter that an input method composes', {code: 'KeyB', key: 'b', isComposing: true}, null],
	['a letter that is held down', {code: 'KeyB', key: 'b', repeat: true}, {do: 'nothing'}],
])('takes %s outside of text for what it is', (_what, init, key) => {
	expect(panelKey(press(init), true)).toEqual(key);
});

it('blurs and tells its keys also where there is no talk, and only blurs behind a dialog', () => {
	const meant = (withPerson: boolean, target?: HTMLElement) =>
		[{code: 'KeyB', key: 'b'}, {code: 'Minus', key: '?', shiftKey: true}, {code: 'KeyE', key: 'e'}, {code: 'Digit2', key: '2'}].map(init => panelKey(press(init, target), withPerson)?.do);
	expect(meant(false)).toEqual(['blur', 'help', undefined, undefined]);
	const dialog = document.body.appendChild(document.createElement('dialog'));
	expect(meant(true, dialog.appendChild(document.createElement('button')))).toEqual(['blur', undefined, undefined, undefined]);
	dialog.remove();
});

it('takes no single letter while somebody writes, and those with Alt and Shift all the same', () => {
	const field = document.body.appendChild(document.createElement('input'));
	expect(panelKey(press({code: 'KeyB', key: 'b'}, field), true)).toBeNull();
	expect(panelKey(press({code: 'Digit2', key: '2'}, field), true)).toBeNull();
	expect(panelKey(press({code: 'Digit2', key: '™', altKey: true, shiftKey: true}, field), true)).toEqual({do: 'place', place: 'talk'});
	const box = document.body.appendChild(Object.assign(document.createElement('input'), {type: 'checkbox'}));
	expect(panelKey(press({code: 'KeyB', key: 'b'}, box), true)).toEqual({do: 'blur'});
	field.remove();
	box.remove();
});
