// @vitest-environment happy-dom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import {anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';
import {Timer} from './timer';

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const at = '2026-11-16T13:00:00Z';
const raise = (id: string, over: Partial<InboxItem> = {}): InboxItem =>
	({id, person: 'ana', text: `Item ${id}`, from: 'popup', taken: 'one', doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at, ...over});
const region = (name: string) => within(screen.getByRole('region', {name}));

it('ticks off what is raised, and lets it wait again', () => {
	const {actions} = showPanel(aPanelView({inbox: [raise('a'), raise('b', {taken: null})]}));
	const list = region('For this talk');
	expect(list.getAllByRole('checkbox')).toHaveLength(1);
	fireEvent.click(list.getByRole('checkbox', {name: 'Item a'}));
	expect(actions.tickInbox).toHaveBeenCalledWith('a', true);
	fireEvent.click(list.getByRole('button', {name: 'Let “Item a” wait for another time'}));
	expect(actions.takeInbox).toHaveBeenCalledWith(['a'], false);
});

it('shows some of what is taken in all at once, and all of what comes one by one', () => {
	const many = Array.from({length: 1000}, (_, index) => raise(`i${index}`));
	const {shown} = showPanel(aPanelView());
	const rows = (inbox: InboxItem[]): number => {
		act(() => {
			shown.value = aPanelView({inbox});
		});
		return region('For this talk').queryAllByRole('listitem').length;
	};
	expect(rows(many)).toBe(20);
	expect(rows([...many, raise('one')])).toBe(21);
	expect(rows([...many, raise('one'), raise('two')])).toBe(22);
	fireEvent.click(region('For this talk').getByRole('button', {name: 'Show 980 more'}));
	expect(rows([...many, raise('one'), raise('two')])).toBe(1002);
});

it('keeps every section private until its switch says otherwise', () => {
	const {actions} = showPanel(aPanelView({shared: ['way']}));
	expect(screen.getByRole('switch', {name: 'May be shared: In the way', checked: true})).toBeTruthy();
	fireEvent.click(screen.getByRole('switch', {name: 'May be shared: Top of mind', checked: false}));
	expect(actions.share).toHaveBeenCalledWith('top', true);
});

it.each([
	[true, ['way'], 'Copied: only the sections that may be shared.'],
	[false, ['way'], 'The browser did not let Kept copy.'],
	[true, [], 'Nothing may be shared yet. Switch a section to “May be shared” first.'],
])('says what became of copying (%s, of %j)', async (copied, shared, said) => {
	const {actions} = showPanel(aPanelView({shared}));
	actions.copyShareable.mockResolvedValue(copied);
	fireEvent.click(screen.getByRole('button', {name: 'Copy what may be shared'}));
	await vi.waitFor(() => expect(screen.getByText(said)).toBeTruthy());
	expect(actions.copyShareable).toHaveBeenCalledTimes(shared.length);
});

it.each([
	['makes a promise of a line', 'Moving team', true],
	['leaves a line that is longer than a promise can be', 'x'.repeat(2001), false],
])('%s', (_what, line, isTaken) => {
	const {actions, texts} = showPanel(aPanelView());
	act(() => {
		texts.top.value = line;
	});
	fireEvent.keyDown(screen.getByRole('textbox', {name: 'Top of mind'}), {key: 'Enter', ctrlKey: true});
	expect(actions.addItem.mock.calls).toEqual(isTaken ? [['action', 'me', line]] : []);
	expect(texts.top.value).toBe(isTaken ? '' : line);
});

it('takes a promise with a date', () => {
	const {actions} = showPanel(aPanelView());
	fireEvent.change(screen.getByRole('combobox', {name: 'When it is due'}), {target: {value: 'date'}});
	fireEvent.input(screen.getByLabelText('Due on'), {target: {value: '2026-12-18'}});
	const field = screen.getByRole('textbox', {name: 'Add a promise'});
	fireEvent.input(field, {target: {value: 'Write the plan'}});
	fireEvent.submit(field.closest('form')!);
	expect(actions.addItem).toHaveBeenCalledWith('action', 'me', 'Write the plan', '2026-12-18');
});

it('takes no date of a year that is half typed', () => {
	const {actions} = showPanel(aPanelView({items: [{...anItem, due: '2026-12-01'}]}));
	fireEvent.change(screen.getByRole('combobox', {name: 'When it is due'}), {target: {value: 'date'}});
	fireEvent.input(screen.getByLabelText('Due on'), {target: {value: '0202-12-18'}});
	const field = screen.getByRole('textbox', {name: 'Add a promise'});
	fireEvent.input(field, {target: {value: 'Write the plan'}});
	fireEvent.submit(field.closest('form')!);
	expect(actions.addItem).toHaveBeenCalledWith('action', 'me', 'Write the plan', null);
	const list = region('Promises');
	fireEvent.click(list.getByRole('button', {name: `Change “${anItem.text}”`}));
	const [due] = list.getAllByLabelText('Due on');
	for (const value of ['0002-12-18', '0202-12-18', '2027-12-18']) {
		fireEvent.change(due!, {target: {value}});
	}

	expect(actions.changeItem.mock.calls).toEqual([['item', {due: '2027-12-18'}]]);
});

it('words a promise otherwise, gives it to the other side, and a date', () => {
	const {actions} = showPanel(aPanelView());
	const list = region('Promises');
	fireEvent.click(list.getByRole('button', {name: `Change “${anItem.text}”`}));
	const field = list.getByRole('textbox', {name: 'What was promised, or is to be done'});
	fireEvent.input(field, {target: {value: 'Introduce Ana to Kofi'}});
	fireEvent.change(list.getAllByRole('combobox', {name: 'Who promised'})[0]!, {target: {value: 'them'}});
	expect(actions.changeItem).toHaveBeenLastCalledWith('item', {owner: 'them'});
	fireEvent.change(list.getAllByRole('combobox', {name: 'When it is due'})[0]!, {target: {value: 'date'}});
	expect(actions.changeItem.mock.lastCall?.[1].due).toMatch(/^\d{4}-\d\d-\d\d$/);
	fireEvent.submit(field.closest('form')!);
	expect(actions.changeItem).toHaveBeenLastCalledWith('item', {text: 'Introduce Ana to Kofi'});
	expect(list.getByRole('checkbox', {name: anItem.text})).toBeTruthy();
});

it('keeps the form of a promise open, with what was typed, while it changes sides', () => {
	const {actions, shown} = showPanel(aPanelView({items: [anItem, {...anItem, id: 'other', text: 'Send the plan', owner: 'them'}]}));
	actions.changeItem.mockImplementation((id, change) => {
		shown.value = {...shown.value!, items: shown.value!.items.map(item => (item.id === id ? {...item, ...change} : item))};
	});
	const list = region('Promises');
	const turn = (owner: 'me' | 'them'): void => {
		fireEvent.change(list.getAllByRole('combobox', {name: 'Who promised'})[0]!, {target: {value: owner}});
	};
	fireEvent.click(list.getByRole('button', {name: `Change “${anItem.text}”`}));
	const field = list.getByRole<HTMLInputElement>('textbox', {name: 'What was promised, or is to be done'});
	fireEvent.input(field, {target: {value: 'Introduce Ana to Kofi'}});
	turn('them');
	expect(list.getByRole<HTMLInputElement>('textbox', {name: 'What was promised, or is to be done'})).toBe(field);
	expect(field.value).toBe('Introduce Ana to Kofi');
	fireEvent.submit(field.closest('form')!);
	const promised = list.getAllByRole('checkbox').map(box => box.closest('div')?.querySelector('h3')?.textContent);
	expect(promised).toEqual(['Ana Sousa', 'Ana Sousa']);
});

it('hints that nearly all of it is about tasks until that is dismissed, and keeps the keyboard at the notes', () => {
	const {actions, shown} = showPanel(aPanelView({tasksOnly: true}));
	actions.dismissHint.mockImplementation(() => {
		shown.value = aPanelView({tasksOnly: false});
	});
	expect(screen.getByText(/^Nearly every line is about tasks/)).toBeTruthy();
	const button = screen.getByRole('button', {name: 'Fine as it is'});
	button.focus();
	fireEvent.click(button);
	expect(actions.dismissHint).toHaveBeenCalledOnce();
	expect(screen.queryByText(/^Nearly every line is about tasks/)).toBeNull();
	expect(document.activeElement).toBe(screen.getByRole('region', {name: 'Notes'}));
});

it.each([
	['2026-11-24T11:00:00Z', null],
	['2026-11-24T12:50:00Z', 'Begins in 10 minutes'],
	['2026-11-24T13:12:30Z', '18 minutes left'],
	['2026-11-24T13:26:00Z', '4 minutes left: time to close'],
	['2026-11-24T13:30:20Z', '0 minutes left: time to close'],
	['2026-11-24T13:31:00Z', '1 minute over'],
	['2026-11-24T13:33:00Z', '3 minutes over'],
	['2026-11-24T16:00:00Z', null],
])('says at %s how much time is left: %s', (now, text) => {
	vi.useFakeTimers({now: new Date(now)});
	render(<Timer start="2026-11-24T13:00:00Z" end="2026-11-24T13:30:00Z" />);
	expect(screen.queryByRole('timer')?.textContent ?? null).toBe(text);
	vi.advanceTimersByTime(60_000);
});

it.each([
	['2026-11-24T13:24:30Z', ''],
	['2026-11-24T13:25:00Z', '5 minutes left: time to close'],
	['2026-11-24T13:28:00Z', '2 minutes left: time to close'],
	['2026-11-24T13:33:00Z', ''],
])('tells at %s that it is time to close while it is: %j', (now, text) => {
	vi.useFakeTimers({now: new Date(now)});
	render(<Timer start="2026-11-24T13:00:00Z" end="2026-11-24T13:30:00Z" />);
	expect(screen.getByRole('status').textContent).toBe(text);
});

it('says once that it is time to close, however many minutes pass', () => {
	vi.useFakeTimers({now: new Date('2026-11-24T13:24:50Z')});
	render(<Timer start="2026-11-24T13:00:00Z" end="2026-11-24T13:30:00Z" />);
	for (const passed of [20_000, 60_000, 60_000]) {
		act(() => {
			vi.advanceTimersByTime(passed);
		});
		expect(screen.getByRole('status').textContent).toBe('5 minutes left: time to close');
	}
});

it('counts no time of a talk that is closed', () => {
	vi.useFakeTimers({now: new Date('2026-11-24T13:33:00Z')});
	const {shown} = showPanel(aPanelView());
	expect(screen.getByRole('timer').textContent).toBe('3 minutes over');
	act(() => {
		shown.value = aPanelView({closedAt: at});
	});
	expect(screen.queryByRole('timer')).toBeNull();
});
