import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {PanelView} from '@/lib/domain/views';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createPanel} from './panel';
import {anItem, aPanelView} from '@/tests/unit/sample-views';

let view: PanelView;

const open = async (more: Answers = {}, alive: () => boolean = () => true) => {
	const {client, asked} = fakeClient({
		'panel.read': () => structuredClone(view),
		'note.save': ({text, base}) => ({text, revision: base + 1, updatedAt: null, merged: false}),
		'prep.tick': () => {},
		'item.save': () => {},
		'item.tick': () => {},
		'item.remove': () => {},
		'kind.set': () => {},
		...more,
	});
	const panel = createPanel(client, alive);
	await panel.show('one');
	const writes = (): [string, unknown][] => asked.filter(([message]) => message !== 'panel.read');
	return {panel, asked, writes};
};

beforeEach(() => {
	vi.useFakeTimers();
	view = aPanelView();
});

afterEach(() => {
	vi.useRealTimers();
});

it('has a draft for every section, with what was written', async () => {
	const {panel} = await open();
	expect(panel.phase.value).toBe('ready');
	expect(Object.keys(panel.drafts.value)).toEqual(['top', 'way']);
	expect(panel.drafts.value['top']?.text.value).toBe('Moving team');
});

it('has no draft while nobody is known to keep notes for', async () => {
	view = aPanelView({person: null});
	const {panel} = await open();
	expect(panel.drafts.value).toEqual({});
});

it('saves what was written when another 1-1 is shown, under the one it belongs to', async () => {
	const {panel, writes} = await open();
	panel.type('top', 'last words');
	view = aPanelView({notes: {}});
	await panel.show('two');
	await vi.advanceTimersByTimeAsync(0);
	expect(writes()).toEqual([['note.save', {occurrence: 'one', section: 'top', text: 'last words', base: 3}]]);
	expect(panel.drafts.value['top']?.text.value).toBe('');
});

it('finds unsaved words again when it comes back to them', async () => {
	const {panel} = await open({'note.save': () => Promise.reject(failure('full'))});
	panel.type('top', 'last words');
	await panel.show('two');
	await vi.advanceTimersByTimeAsync(0);
	expect(panel.saving.value).toBe('failed');
	await panel.show('one');
	expect(panel.drafts.value['top']?.text.value).toBe('last words');
});

it('never overwrites a text that is being typed, and takes the others', async () => {
	const {panel} = await open();
	panel.type('top', 'typing');
	view = aPanelView({notes: {top: {text: 'elsewhere', revision: 9, updatedAt: null}, way: {text: 'elsewhere', revision: 9, updatedAt: null}}});
	await panel.refresh();
	expect(panel.drafts.value['top']?.text.value).toBe('typing');
	expect(panel.drafts.value['way']?.text.value).toBe('elsewhere');
});

it('shows a tick at once and says when it is safe', async () => {
	let finish = (): void => {};
	const {panel} = await open({'prep.tick': () => new Promise<void>(resolve => {
		finish = resolve;
	})});
	panel.tick('read', true);
	expect(panel.view.value?.ticked).toEqual(['read']);
	expect(panel.saving.value).toBe('saving');
	// What was read before the tick arrived must not take it back.
	await panel.refresh();
	expect(panel.view.value?.ticked).toEqual(['read']);
	view = aPanelView({ticked: ['read']});
	finish();
	await vi.advanceTimersByTimeAsync(0);
	expect(panel.saving.value).toBe('saved');
});

it('removes an item and brings it back', async () => {
	const {panel, writes} = await open();
	panel.removeItem(anItem.id);
	expect(panel.view.value?.items).toEqual([]);
	expect(panel.removed.value).toEqual([anItem]);
	panel.restoreItem(anItem.id);
	expect(panel.removed.value).toEqual([]);
	expect(panel.view.value?.items).toEqual([anItem]);
	await vi.advanceTimersByTimeAsync(0);
	expect(writes()).toEqual([['item.remove', {id: anItem.id, removed: true}], ['item.remove', {id: anItem.id, removed: false}]]);
});

it('brings a removed item back to where it stood', async () => {
	view = aPanelView({items: ['a', 'b', 'c'].map(id => ({...anItem, id}))});
	const {panel} = await open();
	panel.removeItem('b');
	panel.restoreItem('b');
	expect(panel.view.value?.items.map(({id}) => id)).toEqual(['a', 'b', 'c']);
});

it('shows another 1-1 while a change of the one before cannot be saved', async () => {
	const {panel} = await open({'prep.tick': () => Promise.reject(failure('full'))});
	panel.tick('read', true);
	await vi.advanceTimersByTimeAsync(0);
	view = aPanelView({meeting: {...view.meeting, occurrence: 'two', title: 'The next one'}});
	await panel.show('two');
	expect(panel.view.value?.meeting.title).toBe('The next one');
	expect(panel.phase.value).toBe('ready');
	expect(panel.saving.value).toBe('failed');
});

it('tells of a refused change until something else is shown, and does not say that it is tried again', async () => {
	const {panel} = await open({'prep.tick': () => Promise.reject(failure('invalid'))});
	panel.tick('read', true);
	await vi.advanceTimersByTimeAsync(0);
	expect([panel.trouble.value, panel.saving.value]).toEqual(['invalid', 'idle']);
	await panel.show('two');
	expect(panel.trouble.value).toBeNull();
});

it('is saved only when every change before it has arrived', async () => {
	const arrive: (() => void)[] = [];
	const slow = (): Promise<void> => new Promise(resolve => {
		arrive.push(resolve);
	});
	const {panel, writes} = await open({'item.save': slow});
	panel.addItem('action', 'me', 'First');
	panel.addItem('action', 'me', 'Second');
	const saved = vi.fn();
	const flushing = (async () => {
		await panel.flush();
		saved();
	})();
	await vi.advanceTimersByTimeAsync(0);
	arrive.shift()?.();
	await vi.advanceTimersByTimeAsync(0);
	expect([writes().length, saved.mock.calls.length]).toEqual([2, 0]);
	arrive.shift()?.();
	await flushing;
	expect(saved).toHaveBeenCalledOnce();
});

it('repeats an item under the same id, so that it is never there twice', async () => {
	let failures = 1;
	const {panel, writes} = await open({'item.save': () => {
		if (failures-- > 0) {
			throw failure('unreachable');
		}
	}});
	panel.addItem('action', 'them', 'Write it down');
	await vi.advanceTimersByTimeAsync(1000);
	const [once, again] = writes();
	expect(again).toEqual(once);
	expect(once?.[1]).toMatchObject({occurrence: 'one', list: 'action', owner: 'them', text: 'Write it down'});
});

it('says that an event is not known, and that reading failed', async () => {
	const gone = await open({'panel.read': () => null});
	expect(gone.panel.phase.value).toBe('gone');
	const failed = await open({'panel.read': () => Promise.reject(failure('read-only'))});
	expect(failed.panel.phase.value).toBe('failed');
	expect(failed.panel.trouble.value).toBe('read-only');
});

it('says that nothing is saved any more, and tries no more, once the extension was replaced', async () => {
	let alive = true;
	const {panel, writes} = await open({'note.save': () => Promise.reject(failure('unreachable'))}, () => alive);
	alive = false;
	panel.type('top', 'last words');
	await vi.advanceTimersByTimeAsync(60_000);
	expect([panel.saving.value, panel.trouble.value]).toEqual(['stopped', 'updated']);
	expect(writes()).toHaveLength(1);
	expect(panel.drafts.value['top']?.text.value).toBe('last words');
});
