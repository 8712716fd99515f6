// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import {aFinding, anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

const box = (name: string): HTMLElement => screen.getByRole('textbox', {name});
const goTo = (tab: RegExp): void => {
	fireEvent.click(screen.getByRole('tab', {name: tab}));
};

it('says whose 1-1 it is, when, and why this kind', () => {
	showPanel(aPanelView());
	expect(screen.getByRole('heading', {level: 1, name: 'Ana Sousa'})).toBeTruthy();
	expect(screen.getByText('Tuesday 24 November')).toBeTruthy();
	expect(screen.getByText('14:00–14:30 · 30 min')).toBeTruthy();
	expect(screen.getByRole('combobox', {name: 'Kind of 1-1'})).toHaveProperty('value', 'regular');
	expect(screen.getByText('from the title')).toBeTruthy();
});

it('changes the kind', () => {
	const {actions} = showPanel(aPanelView());
	fireEvent.change(screen.getByRole('combobox', {name: 'Kind of 1-1'}), {target: {value: 'career'}});
	expect(actions.setKind).toHaveBeenCalledWith('career');
});

it('has real checkboxes and counts what is ready', () => {
	const {actions} = showPanel(aPanelView({ticked: ['good']}));
	goTo(/^Prepare/);
	expect(screen.getByText('1 of 2 ready')).toBeTruthy();
	fireEvent.click(screen.getByRole('checkbox', {name: 'Read the last notes'}));
	expect(actions.tick).toHaveBeenCalledWith('read', true);
});

it('has a named text for each section, in the order of the template, with what was written', () => {
	const {actions} = showPanel(aPanelView());
	const names = screen.getAllByRole('textbox').map(element => element.getAttribute('aria-label')).filter(name => name === 'Top of mind' || name === 'In the way');
	expect(names).toEqual(['Top of mind', 'In the way']);
	expect(box('Top of mind').textContent).toBe('Moving team');
	fireEvent.focus(box('Top of mind'));
	fireEvent.blur(box('Top of mind'));
	expect(actions.flush).toHaveBeenCalled();
	expect(actions.type).not.toHaveBeenCalled();
});

it('puts a question into the note when it is picked', () => {
	const {actions} = showPanel(aPanelView());
	fireEvent.click(screen.getByRole('button', {name: 'What is on your mind?', hidden: true}));
	expect(actions.type.mock.lastCall?.[0]).toBe('top');
	expect(actions.type.mock.lastCall?.[1].trim()).toBe('Moving team\n\nWhat is on your mind?');
});

it('adds to the checklist and to the promises, by Enter or by leaving the field', () => {
	const {actions} = showPanel(aPanelView());
	goTo(/^Prepare/);
	const prep = screen.getByRole('textbox', {name: 'Add to the checklist'});
	fireEvent.input(prep, {target: {value: ' Ask about the talk '}});
	fireEvent.submit(prep.closest('form') ?? prep);
	expect(actions.addItem).toHaveBeenCalledWith('prep', 'me', 'Ask about the talk');
	goTo(/^Talk/);
	fireEvent.change(screen.getByRole('combobox', {name: 'Who promised'}), {target: {value: 'them'}});
	const promise = screen.getByRole('textbox', {name: 'Add a promise'});
	fireEvent.input(promise, {target: {value: 'Write it down'}});
	fireEvent.focusOut(promise);
	expect(actions.addItem).toHaveBeenLastCalledWith('action', 'them', 'Write it down', null);
	expect(actions.addItem).toHaveBeenCalledTimes(2);
});

it('marks a carried promise, and ticks and removes it', () => {
	const {actions} = showPanel(aPanelView());
	const promises = screen.getByRole('region', {name: 'Promises'});
	expect(within(promises).getByText(/days old$/)).toBeTruthy();
	fireEvent.click(within(promises).getByRole('checkbox', {name: anItem.text}));
	expect(actions.tickItem).toHaveBeenCalledWith('item', true);
	fireEvent.click(within(promises).getByRole('button', {name: `Remove “${anItem.text}”`}));
	expect(actions.removeItem).toHaveBeenCalledWith('item');
});

it('offers to bring back what was removed', () => {
	const {actions} = showPanel(aPanelView({items: []}), {removed: signal([anItem])});
	fireEvent.click(screen.getByRole('button', {name: `Undo removing “${anItem.text}”`}));
	expect(actions.restoreItem).toHaveBeenCalledWith('item');
});

it('says when it is saved, when not, and when two texts were kept', () => {
	const {props, merged} = showPanel(aPanelView());
	(props.saving as ReturnType<typeof signal<string>>).value = 'saved';
	return vi.waitFor(() => expect(screen.getByText('Saved').closest('output')).toBeTruthy()).then(() => {
		(props.saving as ReturnType<typeof signal<string>>).value = 'failed';
		merged.value = true;
		return vi.waitFor(() => {
			expect(screen.getByText('Not saved yet – trying again').closest('output')).toBeTruthy();
			expect(screen.getAllByText('Also changed in another tab: both texts were kept.').length).toBeGreaterThan(0);
		});
	});
});

it('shows what was found about a likely 1-1 as well', () => {
	const moved = aFinding({type: 'moved', level: 'notice', occurrence: 'one', summary: 'Moved from Tue 24 Nov to Wed 25 Nov'});
	showPanel(aPanelView({person: null, findings: [moved], verdict: {is: 'likely', with: null, reasons: ['Only the title says so'], corrected: false}}));
	expect(within(screen.getByRole('region', {name: 'Worth knowing'})).getByText(moved.summary)).toBeTruthy();
});

it('asks whom a likely 1-1 is with, and has no notes until then', () => {
	const verdict = {is: 'likely' as const, with: null, reasons: ['Only the title says so'], corrected: false};
	const {actions} = showPanel(aPanelView({person: null, verdict}));
	expect(screen.queryByRole('textbox', {name: 'Top of mind'})).toBeNull();
	fireEvent.change(screen.getByRole('combobox', {name: 'Person'}), {target: {value: 'ana'}});
	fireEvent.click(screen.getByRole('button', {name: 'Yes, a 1-1'}));
	expect(actions.correct).toHaveBeenCalledWith({is: 'one-on-one', with: {name: 'Ana Sousa', email: 'ana@northwind.example'}});
});

it('tells two of the same name apart when it asks whom a 1-1 is with, and says what is missing where it is to be typed', async () => {
	const verdict = {is: 'likely' as const, with: null, reasons: ['Only the title says so'], corrected: false};
	const {actions} = showPanel(aPanelView({person: null, verdict, people: [
		{id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example']}, {id: 'other', name: 'Ana Sousa', emails: ['ana@other.example']},
	]}));
	expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['Somebody else', 'Ana Sousa (ana@northwind.example)', 'Ana Sousa (ana@other.example)']);
	fireEvent.submit(screen.getByRole('button', {name: 'Yes, a 1-1'}).closest('form')!);
	const name = screen.getByRole('textbox', {name: 'Name'});
	expect(document.activeElement).toBe(name);
	await vi.waitFor(() => expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe('A name or an address is needed.'));
	expect(actions.correct).not.toHaveBeenCalled();
});

it('says why an event is not a 1-1 and takes a correction by name', () => {
	const verdict = {is: 'no' as const, with: null, reasons: ['3 people besides you'], corrected: false};
	const {actions} = showPanel(aPanelView({person: null, verdict, people: []}));
	expect(screen.getByText('3 people besides you')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'It is a 1-1 with …'}));
	fireEvent.click(screen.getByRole('button', {name: 'Yes, a 1-1'}));
	expect(actions.correct).not.toHaveBeenCalled();
	fireEvent.input(screen.getByRole('textbox', {name: 'Name'}), {target: {value: 'Jonas Feldt'}});
	fireEvent.click(screen.getByRole('button', {name: 'Yes, a 1-1'}));
	expect(actions.correct).toHaveBeenCalledWith({is: 'one-on-one', with: {name: 'Jonas Feldt', email: ''}});
});

it('is plain about an extension that was updated, and keeps the text', () => {
	showPanel(aPanelView(), {trouble: signal('updated'), saving: signal('stopped')});
	expect(screen.getByText('Not saved')).toBeTruthy();
	expect(screen.getByRole('alert').textContent).toContain('Kept was updated – reload this page');
	expect(box('Top of mind').textContent).toBe('Moving team');
});

it('says what would be here before anything is shown', () => {
	const {actions} = showPanel(null);
	expect(screen.getByRole('link', {name: 'Open Google Calendar'})).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Close'}));
	expect(actions.close).toHaveBeenCalled();
});

it('knows when a day begins, however long it is open', async () => {
	vi.useFakeTimers({now: new Date('2026-11-20T22:59:00Z')});
	try {
		showPanel(aPanelView({items: [{...anItem, due: '2026-11-20'}]}));
		const due = (): string[] => within(screen.getByRole('region', {name: 'Promises', hidden: true})).getAllByText(/due 20 Nov/).map(line => line.textContent);
		const pass = (milliseconds: number): Promise<void> => act(async () => {
			await vi.advanceTimersByTimeAsync(milliseconds);
		});
		goTo(/^Talk/);
		await pass(30_000);
		expect(due()).toEqual(['due 20 Nov']);
		await pass(31_000);
		expect(due()).toEqual(['was due 20 Nov']);
	} finally {
		vi.useRealTimers();
	}
});

it('opens a 1-1 in a tab, and no date without one', () => {
	const openTab = vi.fn();
	const occurrence = signal<string | null>('one');
	const {actions} = showPanel(null, {occurrence});
	cleanup();
	showPanel(null, {occurrence, actions: {...actions, openTab}});
	fireEvent.click(screen.getByRole('button', {name: 'Open in a tab'}));
	expect(openTab).toHaveBeenCalledOnce();
	act(() => {
		occurrence.value = null;
	});
	expect(screen.queryByRole('button', {name: 'Open in a tab'})).toBeNull();
});
