// @vitest-environment happy-dom
import {signal, type Signal} from '@preact/signals';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import {anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

// Where the keyboard goes when what it pressed goes away.

afterEach(cleanup);

const at = '2026-11-16T13:00:00Z';
const raise = (id: string, over: Partial<InboxItem> = {}): InboxItem =>
	({id, person: 'ana', text: `Item ${id}`, from: 'popup', taken: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at, ...over});
const region = (name: string) => within(screen.getByRole('region', {name}));
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const press = (element: HTMLElement): void => {
	element.focus();
	fireEvent.click(element);
};

/** The panel at a place, whose view changes as the model would change it at once. */
function show(place: 'prepare' | 'talk', view: PanelView) {
	const removed = signal<Item[]>([]);
	const removedInbox = signal<InboxItem[]>([]);
	const panel = showPanel(view, {place: signal(place), removed, removedInbox});
	const {actions, shown} = panel;
	const change = (over: (now: PanelView) => Partial<PanelView>): void => {
		shown.value = {...shown.value!, ...over(shown.value!)};
	};
	const take = (from: Signal<InboxItem[]>, id: string): InboxItem[] => from.value.filter(item => item.id === id);
	actions.takeInbox.mockImplementation((ids, taken) => change(({inbox}) => ({inbox: inbox.map(item => (ids.includes(item.id) ? {...item, taken: taken ? 'one' : null} : item))})));
	actions.changeInbox.mockImplementation((id, text) => change(({inbox}) => ({inbox: inbox.map(item => (item.id === id ? {...item, text} : item))})));
	actions.removeInbox.mockImplementation(id => {
		removedInbox.value = shown.value!.inbox.filter(item => item.id === id);
		change(({inbox}) => ({inbox: inbox.filter(item => item.id !== id)}));
	});
	actions.restoreInbox.mockImplementation(id => {
		const back = take(removedInbox, id);
		removedInbox.value = [];
		change(({inbox}) => ({inbox: [...inbox, ...back]}));
	});
	actions.removeItem.mockImplementation(id => {
		removed.value = shown.value!.items.filter(item => item.id === id);
		change(({items}) => ({items: items.filter(item => item.id !== id)}));
	});
	actions.restoreItem.mockImplementation(() => {
		const back = removed.value;
		removed.value = [];
		change(({items}) => ({items: [...items, ...back]}));
	});
	actions.closeTalk.mockImplementation(closed => change(() => ({closedAt: closed ? at : null})));
	return panel;
}

it('goes on to the next thing that waits when one is taken in, and then to the field that adds', async () => {
	show('prepare', aPanelView({inbox: [raise('a'), raise('b')]}));
	press(screen.getByRole('button', {name: 'Take “Item a” into this talk'}));
	await vi.waitFor(() => expect(focused()).toBe('Take “Item b” into this talk'));
	press(screen.getByRole('button', {name: 'Take “Item b” into this talk'}));
	await vi.waitFor(() => expect(focused()).toBe('Next time with Ana Sousa'));
});

it('goes on to the field that adds when all is taken in', async () => {
	show('prepare', aPanelView({inbox: [raise('a'), raise('b')]}));
	press(screen.getByRole('button', {name: 'Take all 2 into this talk'}));
	await vi.waitFor(() => expect(focused()).toBe('Next time with Ana Sousa'));
});

it('goes on to the next thing to raise when one is to wait', async () => {
	show('talk', aPanelView({inbox: [raise('a', {taken: 'one'}), raise('b', {taken: 'one'})]}));
	press(screen.getByRole('button', {name: 'Let “Item b” wait for another time'}));
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', {name: 'Item a'})));
});

it('goes to what was removed by mistake when it is back', async () => {
	show('prepare', aPanelView({inbox: [raise('a'), raise('b')]}));
	press(screen.getByRole('button', {name: 'Remove “Item a”'}));
	expect(focused()).toBe('Undo removing “Item a”');
	press(screen.getByRole('button', {name: 'Undo removing “Item a”'}));
	await vi.waitFor(() => expect(focused()).toBe('Take “Item a” into this talk'));
});

it.each(['Enter', 'Escape'])('stays at the row whose words were changed, by %s', async key => {
	const {actions} = show('prepare', aPanelView({inbox: [raise('a'), raise('b')]}));
	press(screen.getByRole('button', {name: 'Change “Item b”'}));
	const field = screen.getByRole('textbox', {name: 'What to raise'});
	fireEvent.input(field, {target: {value: 'Other words'}});
	fireEvent.keyDown(field, {key});
	// A browser leaves a field that it takes away.
	fireEvent.blur(field);
	await vi.waitFor(() => expect(focused()).toBe(key === 'Enter' ? 'Change “Other words”' : 'Change “Item b”'));
	expect(actions.changeInbox.mock.calls).toEqual(key === 'Enter' ? [['b', 'Other words']] : []);
});

it('keeps the lines of something to raise, and changes nothing that was only looked at', () => {
	const {actions} = show('prepare', aPanelView({inbox: [raise('a', {text: 'First\nSecond'})]}));
	press(region('Waiting to be raised').getByRole('button', {name: /^Change/}));
	const field = screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'What to raise'});
	expect(field.value).toBe('First\nSecond');
	fireEvent.keyDown(field, {key: 'Enter', shiftKey: true});
	fireEvent.keyDown(field, {key: 'Enter', isComposing: true});
	expect(screen.getByRole('textbox', {name: 'What to raise'})).toBe(field);
	fireEvent.blur(field);
	expect(actions.changeInbox).not.toHaveBeenCalled();
});

it('stays at the promise that was worded otherwise, also when that moves to the other side', async () => {
	const {actions, shown} = show('talk', aPanelView({items: [anItem]}));
	actions.changeItem.mockImplementation((id, change) => {
		shown.value = {...shown.value!, items: shown.value!.items.map(item => (item.id === id ? {...item, ...change} : item))};
	});
	const list = region('Promises');
	press(list.getByRole('button', {name: `Change “${anItem.text}”`}));
	fireEvent.change(list.getAllByRole('combobox', {name: 'Who promised'})[0]!, {target: {value: 'them'}});
	fireEvent.submit(list.getByRole('textbox', {name: 'What was promised, or is to be done'}).closest('form')!);
	await vi.waitFor(() => expect(document.activeElement).toBe(list.getByRole('button', {name: `Change “${anItem.text}”`})));
});

it('has a way back for a promise that is removed while preparing, and goes to it and back', async () => {
	show('prepare', aPanelView());
	press(region('Open promises').getByRole('button', {name: `Remove “${anItem.text}”`}));
	expect(document.activeElement).toBe(region('Open promises').getByRole('button', {name: `Undo removing “${anItem.text}”`}));
	press(region('Open promises').getByRole('button', {name: `Undo removing “${anItem.text}”`}));
	await vi.waitFor(() => expect(document.activeElement).toBe(region('Open promises').getByRole('checkbox', {name: anItem.text})));
});

it('goes to another question when one was put into the talk, and says so', async () => {
	const question = {id: 'energy-1', text: 'What gave you energy?', theme: 'Energy', touched: null, used: false};
	const {actions, shown} = show('prepare', aPanelView({question}));
	actions.answerQuestion.mockImplementation(() => {
		shown.value = {...shown.value!, question: {...question, used: true}};
	});
	expect(region('A question to ask').getByText(question.text).getAttribute('aria-live')).toBe('polite');
	press(screen.getByRole('button', {name: 'Put it into the talk'}));
	await vi.waitFor(() => expect(focused()).toBe('Another one'));
	expect(region('A question to ask').getByRole('status').textContent).toBe('It is in the talk.');
});

it('goes to what is said of a closed talk, and from there to closing it again', async () => {
	show('talk', aPanelView());
	press(screen.getByRole('button', {name: 'Close the talk'}));
	await vi.waitFor(() => expect(focused()).toMatch(/^Closed /));
	press(screen.getByRole('button', {name: 'Open it again'}));
	await vi.waitFor(() => expect(focused()).toBe('Close the talk'));
});

it('goes to the name once it is said whom it is with, or that it is no 1-1, and nowhere when that turns out by itself', async () => {
	const verdict = {is: 'likely' as const, with: null, reasons: ['Only the title says so'], corrected: false};
	const {shown} = showPanel(aPanelView({person: null, verdict}));
	act(() => {
		shown.value = aPanelView();
	});
	expect(document.activeElement).toBe(document.body);
	act(() => {
		shown.value = aPanelView({person: null, verdict});
	});
	fireEvent.change(screen.getByRole('combobox', {name: 'Person'}), {target: {value: 'ana'}});
	press(screen.getByRole('button', {name: 'Yes, a 1-1'}));
	act(() => {
		shown.value = aPanelView();
	});
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', {level: 1})));
});

it('stays where it is when something changes by itself', async () => {
	const {shown} = show('prepare', aPanelView({inbox: [raise('a'), raise('b')]}));
	await act(async () => {
		shown.value = aPanelView({inbox: [raise('b', {taken: 'one'})], closedAt: at});
	});
	expect(document.activeElement).toBe(document.body);
});
