// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {TemplateDraft} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {aTemplatesView, regular, walk} from '@/tests/unit/sample-templates';
import {Templates} from './templates';
import type {ShownTemplatesDone, TemplatesActions, TemplatesProps} from './templates-props';

afterEach(cleanup);

interface More {
	view?: Partial<TemplatesView>;
	chosen?: string | null;
	template?: Partial<TemplateDraft>;
	followed?: boolean;
	replaced?: {title: string} | null;
	importing?: {added: {id: string; title: string}[]} | null;
	done?: ShownTemplatesDone | null;
}

/** Shows the page with the own template, which changes as it is told to; answers what it was asked to do. */
function show({view = {}, chosen = walk.id, template = {}, followed = false, replaced = null, importing = null, done = null}: More = {}) {
	const {updatedAt: _at, deletedAt: _gone, ...draft} = walk;
	const typed = signal<TemplateDraft>({...draft, ...template});
	const actions: {[K in keyof TemplatesActions]: ReturnType<typeof vi.fn<TemplatesActions[K]>>} = {
		refresh: vi.fn(), dismiss: vi.fn(), choose: vi.fn(), duplicate: vi.fn(), remove: vi.fn(), reset: vi.fn(),
		change: vi.fn(to => {
			typed.value = to(typed.value);
		}),
		removeSection: vi.fn(), removePrompt: vi.fn(), removeItem: vi.fn(), applyToAll: vi.fn(), applyToOne: vi.fn(), keepOther: vi.fn(), letGoOther: vi.fn(),
		export: vi.fn(), look: vi.fn(), cancelImport: vi.fn(), import: vi.fn(), openOptions: vi.fn(),
	};
	const shown = aTemplatesView(view);
	const props: TemplatesProps = {
		view: signal(shown), people: signal([{id: 'ana', name: 'Ana Sousa'}, {id: 'bo', name: 'Bo Cee'}]), chosen: signal(chosen),
		preview: signal(shown.builtIn.find(({id}) => id === chosen) ?? null),
		edit: signal(chosen === walk.id ? {template: typed, followed: signal(followed), replaced: signal(replaced)} : null),
		trouble: signal(null), reason: signal(''), done: signal(done), saving: signal('idle'), importing: signal(importing), actions,
	};
	render(<Templates {...props} />);
	return {...actions, typed};
}

const titles = (typed: {value: TemplateDraft}): string[] => typed.value.sections.map(({title}) => title);
const section = (title: string): ReturnType<typeof within> => within(screen.getByRole('group', {name: new RegExp(title)}));

it('lists templates by kind, says which holds and which is looked at', () => {
	const {choose} = show();
	const list = within(screen.getByRole('list', {name: 'Regular 1-1s: Comes with Kept'}));
	expect(list.getByRole('button').textContent).toBe('Regular 1-1in use');
	expect(screen.getByRole('button', {current: true}).textContent).toBe('Walk');
	fireEvent.click(list.getByRole('button'));
	expect(choose).toHaveBeenCalledWith('regular');
});

it('shows a built-in one to read, and begins an own one from it', () => {
	const {duplicate} = show({chosen: 'regular'});
	expect(screen.getByText('What is on your mind?')).toBeTruthy();
	expect(within(screen.getByRole('main')).queryByRole('textbox')).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Duplicate and change'}));
	expect(duplicate).toHaveBeenCalledWith(regular.id);
});

it('writes in every part of an own one', () => {
	const {typed} = show();
	const type = (field: HTMLElement, value: string): boolean => fireEvent.input(field, {target: {value}});
	type(screen.getByRole('textbox', {name: 'Name'}), 'Stroll');
	type(screen.getByRole('spinbutton', {name: 'Length in minutes'}), '60');
	type(screen.getByRole('textbox', {name: 'To do 1'}), 'Bring boots');
	type(section('On the way out').getByRole('textbox', {name: 'Question 2'}), 'And then?');
	type(section('On the way out').getByRole('spinbutton', {name: 'Minutes (may be empty)'}), '');
	type(section('On the way out').getByRole('textbox', {name: 'Title'}), 'Out');
	fireEvent.change(screen.getByLabelText('Kind of 1-1'), {target: {value: 'career'}});
	expect(typed.value).toMatchObject({
		title: 'Stroll', minutes: 60, kind: 'career', checklist: [{id: 'shoes', text: 'Bring boots'}, {}],
		sections: [{id: 'out', title: 'Out', minutes: null, prompts: ['What now?', 'And then?']}, {}, {}],
	});
	expect(screen.getByRole('heading', {level: 2, name: 'Stroll'})).toBeTruthy();
});

it('takes no length that is none, and says what is possible', () => {
	const {typed} = show();
	const field = screen.getByRole('spinbutton', {name: 'Length in minutes'});
	fireEvent.input(field, {target: {value: '0'}});
	expect([typed.value.minutes, screen.getByText('A whole number from 1 to 1440.') !== null]).toEqual([45, true]);
	fireEvent.blur(field);
	expect(field).toHaveProperty('value', '45');
});

it.each<[string, Partial<TemplateDraft>, string]>([
	['within', {}, 'The sections take 35 of 45 minutes.'],
	['beyond', {minutes: 30}, 'The sections take 35 minutes, 5 more than its length of 30.'],
])('holds what the sections take against the length: %s', (_, template, sentence) => {
	show({template});
	expect(screen.getByText(sentence)).toBeTruthy();
});

it('adds a section, a question and something to do', () => {
	const {typed} = show();
	const add = (label: string, value: string): void => {
		const field = screen.getAllByLabelText(label)[0]!;
		fireEvent.input(field, {target: {value}});
		fireEvent.submit(field.closest('form')!);
	};
	add('Add a section', 'On the bench');
	add('Add a question', 'Who else?');
	add('Add something to do', 'Ask the dog');
	expect(titles(typed)).toEqual(['On the way out', 'On the way back', 'At the door', 'On the bench']);
	expect(typed.value.sections[0]?.prompts).toEqual(['What now?', 'What then?', 'Who else?']);
	expect(typed.value.checklist.at(-1)?.text).toBe('Ask the dog');
	expect(new Set(typed.value.sections.map(({id}) => id)).size).toBe(4);
});

it('puts a section elsewhere by Alt with an arrow key, and the keyboard goes with it', async () => {
	const {typed} = show();
	const title = section('On the way out').getByRole('textbox', {name: 'Title'});
	title.focus();
	fireEvent.keyDown(title, {key: 'ArrowDown', altKey: true});
	expect(titles(typed)).toEqual(['On the way back', 'On the way out', 'At the door']);
	await waitFor(() => expect(screen.getByText('On the way out is at place 2 of 3.')).toBeTruthy());
	expect(document.activeElement).toHaveProperty('value', 'On the way out');
});

it('moves the question one is in, not its section', async () => {
	const {typed} = show();
	const question = section('On the way out').getByRole('textbox', {name: 'Question 2'});
	question.focus();
	fireEvent.keyDown(question, {key: 'ArrowUp', altKey: true});
	expect(titles(typed)[0]).toBe('On the way out');
	expect(typed.value.sections[0]?.prompts).toEqual(['What then?', 'What now?']);
	await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'What then?'));
});

it('moves rows by buttons, which say when there is no further', async () => {
	const {typed} = show();
	fireEvent.click(screen.getByRole('button', {name: 'Move up: On the way out'}));
	fireEvent.click(screen.getByRole('button', {name: 'Move down: On the way back'}));
	expect(titles(typed)).toEqual(['On the way out', 'At the door', 'On the way back']);
	await waitFor(() => expect(screen.getByRole('button', {name: 'Move down: On the way back'}).getAttribute('aria-disabled')).toBe('true'));
});

it('puts a section elsewhere by mouse', () => {
	const {typed} = show();
	const list = screen.getByRole('list', {name: 'Sections'});
	const say = (element: Element, type: string): boolean => element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));
	say(list.children[2]!.querySelector('[draggable]')!, 'dragstart');
	// Only what is over a place that takes it can be dropped there.
	expect(say(list.children[0]!, 'dragover')).toBe(false);
	say(list.children[0]!, 'drop');
	expect(titles(typed)).toEqual(['At the door', 'On the way out', 'On the way back']);
});

it('removes each by its name', () => {
	const actions = show();
	fireEvent.click(screen.getByRole('button', {name: 'Remove: On the way back'}));
	fireEvent.click(screen.getByRole('button', {name: 'Remove: What then?'}));
	fireEvent.click(screen.getByRole('button', {name: 'Remove: Look at the sky'}));
	expect([actions.removeSection.mock.calls, actions.removePrompt.mock.calls, actions.removeItem.mock.calls]).toEqual([[['back']], [['out', 1]], [['rain']]]);
});

it('is used for everybody, for somebody, and no longer', async () => {
	const {applyToAll, applyToOne} = show({view: {people: [{person: 'bo', name: 'Bo Cee', templates: {regular: walk.id}}]}});
	fireEvent.click(screen.getByRole('button', {name: 'Use for every regular 1-1'}));
	expect(applyToAll).toHaveBeenCalledWith('regular', walk.id);
	fireEvent.click(screen.getByRole('button', {name: 'No longer use it for Bo Cee'}));
	fireEvent.change(screen.getByLabelText('Use for one person'), {target: {value: 'ana'}});
	await waitFor(() => expect(screen.getByRole('button', {name: 'Use'})).toHaveProperty('disabled', false));
	fireEvent.submit(screen.getByLabelText('Use for one person').closest('form')!);
	expect(applyToOne.mock.calls).toEqual([['regular', {id: 'bo', name: 'Bo Cee'}, null], ['regular', {id: 'ana', name: 'Ana Sousa'}, walk.id]]);
});

it('says that another tab writes too, and keeps what that one wrote', () => {
	show({followed: true});
	expect(screen.getByText('Changed in another tab just now. This is the latest.')).toBeTruthy();
	cleanup();
	const {keepOther} = show({replaced: {title: 'Theirs'}});
	fireEvent.click(screen.getByRole('button', {name: 'Keep the other one as a copy'}));
	expect(keepOther).toHaveBeenCalledOnce();
});

it('says what a file would add before it adds it', () => {
	const actions = show({importing: {added: [{id: 'run', title: 'Run'}]}});
	expect(screen.getByRole('group', {name: 'This file adds 1 template:'}).textContent).toContain('Run');
	fireEvent.click(screen.getByRole('button', {name: 'Add them'}));
	expect(actions.import).toHaveBeenCalledOnce();
	cleanup();
	show({importing: {added: []}});
	expect(screen.getByRole('group', {name: 'Everything in this file is here already.'})).toBeTruthy();
	expect(screen.queryByRole('button', {name: 'Add them'})).toBeNull();
});

it('says what was done and takes it back', () => {
	const undo = vi.fn(async () => undefined);
	show({done: {what: 'removed', name: 'Walk', undo}});
	expect(screen.getByText('“Walk” was deleted.')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(undo).toHaveBeenCalledOnce();
});
