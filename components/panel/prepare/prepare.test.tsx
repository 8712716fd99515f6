// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
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
