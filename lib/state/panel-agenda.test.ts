import {signal} from '@preact/signals';
import {expect, it, vi} from 'vitest';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {aPanelView} from '@/tests/unit/sample-views';
import {panelAgenda} from './panel-agenda';

/** The model, with what was sent, in order; every change waits for the one before. */
function start(view = aPanelView({shared: ['top']})) {
	const sent: string[] = [];
	let tail: Promise<unknown> = Promise.resolve();
	const shown = signal<PanelView | null>(view);
	const agenda = panelAgenda({
		client: (async (message: string) => {
			await Promise.resolve();
			sent.push(message);
			return {title: 'Ana', sections: []};
		}) as unknown as Client,
		occurrence: signal('one'), view: shown,
		send: async change => {
			tail = tail.then(change);
			await tail;
		},
		flush: async () => {
			sent.push('flush');
		},
	});
	return {agenda, sent, shown};
}

it('dismisses the hint at once, for this 1-1', async () => {
	const {agenda, sent, shown} = start(aPanelView({tasksOnly: true}));
	agenda.dismissHint();
	expect(shown.value?.tasksOnly).toBe(false);
	await vi.waitFor(() => expect(sent).toEqual(['finding.live']));
});

it('reads what may be shared behind the switch that was pressed just before, and after what was typed is saved', async () => {
	const {agenda, sent, shown} = start();
	agenda.share('top', false);
	await agenda.readShareable();
	expect(sent.filter(message => message !== 'flush')).toEqual(['agenda.share', 'agenda.shareable']);
	expect(sent).toContain('flush');
	expect(shown.value?.shared).toEqual([]);
});

it('lets what was not raised wait again when the talk is closed, and says what it is', () => {
	const at = '2026-11-16T13:00:00Z';
	const item = {id: 'a', person: 'ana', text: 'The trip', from: 'panel', taken: 'one', doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at} as const;
	const {agenda, shown} = start(aPanelView({inbox: [item, {...item, id: 'b', doneAt: at, doneIn: 'one'}]}));
	agenda.closeTalk(true);
	expect(agenda.returned.value).toEqual(['The trip']);
	expect(shown.value?.inbox.map(({taken}) => taken)).toEqual([null, 'one']);
});

it('takes however many things into a talk by one message, and brings a removed one back to where it stood', () => {
	const at = '2026-11-16T13:00:00Z';
	const ids = Array.from({length: 1000}, (_, index) => `i${String(index).padStart(4, '0')}`);
	const inbox = ids.map(id => ({id, person: 'ana', text: id, from: 'panel', taken: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at} as const));
	const {agenda, sent, shown} = start(aPanelView({inbox}));
	agenda.removeInbox('i0003');
	agenda.restoreInbox('i0003');
	expect(shown.value?.inbox.map(({id}) => id)).toEqual(ids);
	agenda.takeInbox(ids, true);
	expect(shown.value?.inbox.every(({taken}) => taken === 'one')).toBe(true);
	return agenda.readShareable().then(() => expect(sent.filter(message => message === 'inbox.take')).toHaveLength(1));
});
