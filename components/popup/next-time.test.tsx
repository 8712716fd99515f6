// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {JustAdded, NextTimeDraft, NextTimeView} from '@/lib/domain/next-time';
import {aPopupView} from '@/tests/unit/sample-views';
import {NextTime} from './next-time';

afterEach(cleanup);

const people: NextTimeView['people'] = [
	{id: 'jonas', name: 'Jonas Feldt', emails: [], next: null, waiting: 0},
	{id: 'ana', name: 'Ana Núñez', emails: ['ana@one.example'], next: '2026-12-01T13:00:00Z', waiting: 2},
	{id: 'two', name: 'Ana Núñez', emails: ['ana@two.example'], next: null, waiting: 0},
];

function show(over: Partial<NextTimeDraft> = {}, {found = false, added = null}: {found?: boolean; added?: JustAdded | null} = {}) {
	const draft = signal<NextTimeDraft>({id: 'd', person: null, text: '', from: 'popup', turn: 0, ...over});
	const model = {
		draft, found: signal(found), added: signal(added), trouble: signal(null),
		write: vi.fn((change: Partial<NextTimeDraft>) => {
			draft.value = {...draft.value, ...change};
		}),
		add: vi.fn(() => Promise.resolve(true)), undo: vi.fn(() => Promise.resolve()),
	};
	render(<NextTime view={aPopupView({nextTime: {people, draft: null, added: null}})} now="2026-11-25T08:00:00Z" model={model} />);
	const box = screen.getByRole<HTMLInputElement>('combobox', {name: 'Next time with …'});
	const type = (text: string): void => {
		box.focus();
		fireEvent.input(box, {target: {value: text}});
	};
	return {model, box, type, text: screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'What to raise'})};
}

const options = (): string[] => screen.queryAllByRole('option').map(option => option.textContent);

describe('whom it is for', () => {
	it('lists everybody in the order given, with when they meet next and what waits', async () => {
		const {box} = show();
		fireEvent.keyDown(box, {key: 'ArrowDown'});
		await screen.findAllByRole('option');
		expect(options()).toEqual(['Jonas Feldtno next 1-1 seen', 'Ana Núñez (ana@one.example)Tue 1 Dec · 2 waiting', 'Ana Núñez (ana@two.example)no next 1-1 seen']);
	});

	it('is found by the beginning of a name, and chosen by Enter; then the text has the keyboard', async () => {
		const {box, type, text, model} = show();
		type('nun');
		expect(await screen.findAllByRole('option')).toHaveLength(2);
		fireEvent.keyDown(box, {key: 'ArrowDown'});
		fireEvent.keyDown(box, {key: 'Enter'});
		expect(model.write).toHaveBeenLastCalledWith({person: 'two'});
		expect(document.activeElement).toBe(text);
		expect(box.getAttribute('aria-expanded')).toBe('false');
	});

	it('says which option is marked', async () => {
		const {box, type} = show();
		type('ana');
		await screen.findAllByRole('option');
		const marked = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
		expect(marked?.getAttribute('aria-selected')).toBe('true');
		expect(marked?.textContent).toContain('ana@one.example');
	});

	it('is the marked one when the field is left with a name half-typed', () => {
		const {box, type, model} = show();
		type('jon');
		fireEvent.blur(box);
		expect(model.write).toHaveBeenLastCalledWith({person: 'jonas'});
	});

	it('is nobody when nobody is called so, and when the field is emptied', async () => {
		const {box, type, model} = show({person: 'ana'});
		type('zoe');
		expect(await screen.findByText('Nobody is called so')).toBeTruthy();
		fireEvent.blur(box);
		expect(model.write).not.toHaveBeenCalled();
		type('');
		fireEvent.blur(box);
		expect(model.write).toHaveBeenLastCalledWith({person: null});
	});

	it('Escape closes the list and nothing else', async () => {
		const {box, type} = show({person: 'jonas'});
		type('ana');
		await screen.findAllByRole('option');
		expect(fireEvent.keyDown(box, {key: 'Escape'})).toBe(false);
		await vi.waitFor(() => expect(options()).toEqual([]));
		expect(box.value).toBe('Jonas Feldt');
		expect(fireEvent.keyDown(box, {key: 'Escape'})).toBe(true);
	});
});

describe('adding', () => {
	it('happens by Enter, not by Shift and Enter nor while a word is composed', () => {
		const {text, model} = show({person: 'ana', text: 'Ask'});
		fireEvent.keyDown(text, {key: 'Enter', shiftKey: true});
		fireEvent.keyDown(text, {key: 'Enter', isComposing: true});
		expect(model.add).not.toHaveBeenCalled();
		fireEvent.keyDown(text, {key: 'Enter'});
		expect(model.add).toHaveBeenCalledExactlyOnceWith(people[1]);
	});

	it('asks whom it is for when nobody is chosen', async () => {
		const {text, box, model} = show({text: 'Ask'});
		fireEvent.keyDown(text, {key: 'Enter'});
		expect(model.add).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(box);
		expect(await screen.findByText('Choose a person, then it is added.')).toBeTruthy();
	});

	it('happens when the person is chosen who was asked for, and not before Enter', async () => {
		const {text, box, type, model} = show({text: 'Ask'});
		fireEvent.keyDown(text, {key: 'Enter'});
		await screen.findByText('Choose a person, then it is added.');
		type('jon');
		fireEvent.keyDown(box, {key: 'Enter'});
		expect(model.add).toHaveBeenCalledExactlyOnceWith(people[0]);
	});

	it('waits for Enter when more is written after a person was asked for', async () => {
		const {text, box, type, model} = show({text: 'Ask'});
		fireEvent.keyDown(text, {key: 'Enter'});
		await screen.findByText('Choose a person, then it is added.');
		fireEvent.input(text, {target: {value: 'Ask about'}});
		await vi.waitFor(() => expect(screen.queryByText('Choose a person, then it is added.')).toBeNull());
		type('jon');
		fireEvent.keyDown(box, {key: 'Enter'});
		expect(model.add).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(text);
	});

	it('says for when it waits, and can be taken back', () => {
		const {model} = show({}, {added: {id: 'x', person: 'ana', personName: 'Ana', text: 'Ask', next: '2026-12-01T13:00:00Z'}});
		expect(screen.getByText(/^Waits for the next 1-1 with Ana \(Tue 1 Dec\)/)).toBeTruthy();
		fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
		expect(model.undo).toHaveBeenCalledOnce();
	});
});

it('what was not added is gone on with where it was left', async () => {
	const {box} = show({text: 'Selected words', from: 'selection'}, {found: true});
	await vi.waitFor(() => expect(document.activeElement).toBe(box));
	expect(within(screen.getByRole('form', {name: 'Next time with …'})).getByText('Not added yet.')).toBeTruthy();
});
