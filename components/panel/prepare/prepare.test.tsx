// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import type {PanelView} from '@/lib/domain/views';
import {anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';
import {moved} from './checklist-editor';

afterEach(cleanup);

const at = '2026-11-16T13:00:00Z';
const waiting = (id: string, text: string, over: Partial<InboxItem> = {}): InboxItem =>
	({id, person: 'ana', text, from: 'popup', taken: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at, ...over});

/** The panel at its preparation. */
const prepare = (over: Partial<PanelView> = {}, more: Parameters<typeof showPanel>[1] = {}) => showPanel(aPanelView(over), {place: signal('prepare'), ...more});
const region = (name: string) => within(screen.getByRole('region', {name}));

it('shows what was written last time in place, folded when it is long', () => {
	const text = `${'Much was said. '.repeat(60)}`;
	prepare({last: {start: at, sections: [{title: 'Top of mind', text}]}});
	const more = region('Last time').getByRole('button', {name: 'Show all of it', expanded: false});
	fireEvent.click(more);
	expect(region('Last time').getByRole('button', {name: 'Show less', expanded: true})).toBeTruthy();
});

it('shows the owner’s open promises first, then theirs, with their age or when they were due', () => {
	prepare({items: [
		{...anItem, id: 'theirs', owner: 'them', text: 'Send the slides', due: '2026-11-20'},
		anItem,
		{...anItem, id: 'here', occurrence: 'one', text: 'Made in this one'},
	]});
	const open = region('Open promises');
	expect(open.getAllByRole('heading', {level: 3}).map(heading => heading.textContent)).toEqual(['Me', 'Ana Sousa']);
	expect(open.getByText(/^\d+ days old$/)).toBeTruthy();
	expect(open.getByText('was due 20 Nov').className).toContain('overdue');
	expect(open.queryByText('Made in this one')).toBeNull();
});

it('takes what waits into the talk, one or all, changes its words and removes it', () => {
	const {actions} = prepare({inbox: [waiting('a', 'The trip'), waiting('b', 'The budget'), waiting('c', 'Taken', {taken: 'one'})]});
	const inbox = region('Waiting to be raised');
	expect(inbox.getAllByRole('listitem')).toHaveLength(2);
	fireEvent.click(inbox.getByRole('button', {name: 'Take “The trip” into this talk'}));
	expect(actions.takeInbox).toHaveBeenLastCalledWith(['a'], true);
	fireEvent.click(inbox.getByRole('button', {name: 'Take all 2 into this talk'}));
	expect(actions.takeInbox).toHaveBeenLastCalledWith(['a', 'b'], true);
	fireEvent.click(inbox.getByRole('button', {name: 'Change “The budget”'}));
	const field = inbox.getByRole('textbox', {name: 'What to raise'});
	fireEvent.input(field, {target: {value: 'The budget for spring'}});
	fireEvent.keyDown(field, {key: 'Enter'});
	expect(actions.changeInbox).toHaveBeenCalledWith('b', 'The budget for spring');
	fireEvent.click(inbox.getByRole('button', {name: 'Remove “The trip”'}));
	expect(actions.removeInbox).toHaveBeenCalledWith('a');
});

it('brings back what was removed from what waits', () => {
	const {actions} = prepare({}, {removedInbox: signal([waiting('a', 'The trip')])});
	fireEvent.click(region('Waiting to be raised').getByRole('button', {name: 'Undo removing “The trip”'}));
	expect(actions.restoreInbox).toHaveBeenCalledWith('a');
});

it('shows some of a thousand things that wait, the others when asked, and whatever is added at once', () => {
	const many = Array.from({length: 1000}, (_, index) => waiting(`i${index}`, `Thing ${index}`));
	const {actions, shown} = prepare({inbox: many});
	const inbox = region('Waiting to be raised');
	expect(inbox.getAllByRole('listitem')).toHaveLength(20);
	act(() => {
		shown.value = {...shown.value!, inbox: [...many, waiting('new', 'Just added')]};
	});
	expect(inbox.getByText('Just added')).toBeTruthy();
	fireEvent.click(inbox.getByRole('button', {name: 'Take all 1001 into this talk'}));
	expect(actions.takeInbox.mock.lastCall?.[0]).toHaveLength(1001);
	fireEvent.click(inbox.getByRole('button', {name: 'Show 980 more', expanded: false}));
	expect(inbox.getAllByRole('listitem')).toHaveLength(1001);
});

it('shows some of a thousand promises on either side', () => {
	const promises = (owner: 'me' | 'them') => Array.from({length: 1000}, (_, index) => ({...anItem, id: `${owner}${index}`, owner, text: `${owner} ${index}`}));
	prepare({items: [...promises('me'), ...promises('them')]});
	expect(region('Open promises').getAllByRole('listitem')).toHaveLength(40);
	expect(region('Open promises').getAllByRole('button', {name: 'Show 980 more'})).toHaveLength(2);
});

it('says the year of what was written, and of what was talked about, in another one', () => {
	const question = {id: 'energy-1', text: 'What gave you energy?', theme: 'Energy', touched: '2025-03-03', used: false};
	prepare({question, last: {start: '2025-11-16T13:00:00Z', sections: [{title: 'Top of mind', text: 'Tired.'}]}});
	expect(region('Last time').getByText('16 Nov 2025')).toBeTruthy();
	expect(region('A question to ask').getByText('Energy: last talked about 3 Mar 2025')).toBeTruthy();
});

it('suggests a question, says why, puts it into the talk or passes it over', () => {
	const question = {id: 'energy-1', text: 'What gave you energy?', theme: 'Energy and workload', touched: null, used: false};
	const {actions} = prepare({question});
	expect(region('A question to ask').getByText('Energy and workload: not talked about yet, as far as Kept knows')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Put it into the talk'}));
	expect(actions.addInbox).toHaveBeenCalledWith('What gave you energy?', 'now');
	expect(actions.answerQuestion).toHaveBeenLastCalledWith('energy-1', 'used');
	fireEvent.click(screen.getByRole('button', {name: 'Another one'}));
	expect(actions.answerQuestion).toHaveBeenLastCalledWith('energy-1', 'another');
});

it('changes the steps on the spot: words, order, which there are, and back', () => {
	const {actions} = prepare();
	fireEvent.click(screen.getByRole('button', {name: 'Change the list'}));
	const [first, second] = aPanelView().template.checklist;
	fireEvent.change(screen.getByRole('textbox', {name: 'Step 1'}), {target: {value: 'Read all notes'}});
	expect(actions.changeChecklist).toHaveBeenLastCalledWith([{...first, text: 'Read all notes'}, second]);
	fireEvent.keyDown(screen.getByRole('textbox', {name: 'Step 2'}), {key: 'ArrowUp', altKey: true});
	expect(actions.changeChecklist).toHaveBeenLastCalledWith([second, first]);
	fireEvent.click(screen.getByRole('button', {name: `Remove: ${first?.text}`}));
	expect(actions.changeChecklist).toHaveBeenLastCalledWith([second]);
	fireEvent.click(screen.getByRole('button', {name: `Undo removing “${first?.text}”`}));
	expect(actions.changeChecklist.mock.lastCall?.[0]?.[0]).toEqual(first);
	fireEvent.click(screen.getByRole('button', {name: 'Back to the template’s list'}));
	expect(actions.changeChecklist).toHaveBeenLastCalledWith(null);
});

it('takes the way back to the template’s list back, until the list is changed again', () => {
	const {actions} = prepare();
	const steps = aPanelView().template.checklist;
	fireEvent.click(screen.getByRole('button', {name: 'Change the list'}));
	fireEvent.click(screen.getByRole('button', {name: 'Back to the template’s list'}));
	fireEvent.click(screen.getByRole('button', {name: 'Undo: back to your own list'}));
	expect(actions.changeChecklist.mock.calls).toEqual([[null], [steps]]);
	expect(screen.queryByRole('button', {name: 'Undo: back to your own list'})).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Back to the template’s list'}));
	fireEvent.keyDown(screen.getByRole('textbox', {name: 'Step 2'}), {key: 'ArrowUp', altKey: true});
	expect(screen.queryByRole('button', {name: 'Undo: back to your own list'})).toBeNull();
});

it('takes no step that is longer than one can be, none without words, and no more than there can be', () => {
	const {actions, shown} = prepare();
	fireEvent.click(screen.getByRole('button', {name: 'Change the list'}));
	expect(screen.getByRole('textbox', {name: 'Add a step'}).getAttribute('maxlength')).toBe('1000');
	const first = screen.getByRole<HTMLInputElement>('textbox', {name: 'Step 1'});
	fireEvent.change(first, {target: {value: '  '}});
	expect(first.value).toBe('Read the last notes');
	expect(actions.changeChecklist).not.toHaveBeenCalled();
	act(() => {
		shown.value = {...shown.value!, template: {...shown.value!.template, checklist: Array.from({length: 50}, (_, index) => ({id: `s${index}`, text: `Step ${index}`}))}};
	});
	expect(screen.queryByRole('textbox', {name: 'Add a step'})).toBeNull();
	expect(screen.getByText('A checklist has 50 steps at most.')).toBeTruthy();
});

it('goes to a step that is brought back', async () => {
	const {actions, shown} = prepare();
	actions.changeChecklist.mockImplementation(checklist => {
		shown.value = {...shown.value!, template: {...shown.value!.template, checklist: checklist ?? []}};
	});
	fireEvent.click(screen.getByRole('button', {name: 'Change the list'}));
	fireEvent.click(screen.getByRole('button', {name: 'Remove: Read the last notes'}));
	const undo = screen.getByRole('button', {name: 'Undo removing “Read the last notes”'});
	undo.focus();
	fireEvent.click(undo);
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', {name: 'Step 1'})));
	expect(screen.getByRole('textbox', {name: 'Step 1'})).toHaveProperty('value', 'Read the last notes');
});

it('moves a step to any place and loses none', () => {
	const steps = ['a', 'b', 'c'].map(id => ({id, text: id}));
	const order = (from: number, to: number): string => moved(steps, from, to).map(({id}) => id).join('');
	expect([order(0, 2), order(2, 0), order(1, 1), order(5, 0)]).toEqual(['bca', 'cab', 'abc', 'abc']);
});

it('chooses another template for this one', () => {
	const {actions} = prepare({templates: [{id: 'regular', title: 'Regular 1-1'}, {id: 'peer', title: 'Peer'}]});
	fireEvent.change(screen.getByRole('combobox', {name: 'Template'}), {target: {value: 'peer'}});
	expect(actions.chooseTemplate).toHaveBeenCalledWith('peer');
});

it('offers the template of a check-in, and leaves the keyboard at what it chose', () => {
	const {actions} = prepare({checkIn: {id: 'check-in-30', title: 'Check-in after 30 days', days: 30}});
	expect(region('Checklist').getByText('About 30 days since they began')).toBeTruthy();
	fireEvent.click(region('Checklist').getByRole('button', {name: 'Use “Check-in after 30 days”'}));
	expect(actions.chooseTemplate).toHaveBeenCalledExactlyOnceWith('check-in-30');
	expect(document.activeElement).toBe(region('Checklist').getByRole('combobox', {name: 'Template'}));
});
