import {signal} from '@preact/signals';
import type {ReadonlySignal, Signal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import {oldestFirst} from '@/lib/domain/oldest-first';
import type {ShareableAgenda} from '@/lib/domain/shareable';
import type {ChecklistItem} from '@/lib/domain/template';
import {tasksHint} from '@/lib/domain/tasks-hint';
import {systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';

/** What can be done with the agenda of the 1-1 on screen. Shown at once, sent in order. */
export interface PanelAgenda {
	/** Inbox items removed here, so that each can be brought back. */
	readonly removedInbox: ReadonlySignal<InboxItem[]>;
	/** Adds something to raise: next time, or in this very talk. */
	addInbox(text: string, when: 'next' | 'now'): void;
	changeInbox(id: string, text: string): void;
	/** Takes what waits into this agenda, or puts it back. */
	takeInbox(ids: string[], taken: boolean): void;
	tickInbox(id: string, done: boolean): void;
	removeInbox(id: string): void;
	restoreInbox(id: string): void;
	/** The template of this one; null for the usual one. */
	chooseTemplate(template: string | null): void;
	/** The checklist of this one as it was changed; null for the template's. */
	changeChecklist(checklist: ChecklistItem[] | null): void;
	share(section: string, shared: boolean): void;
	/** What of this agenda may be shared, and nothing else; what was typed and switched is saved before. Null without a 1-1. */
	readShareable(): Promise<ShareableAgenda | null>;
	/** The suggested question was taken up, or another one is wanted. */
	answerQuestion(question: string, answer: 'used' | 'another'): void;
	/** Hints no more, in this 1-1, that nearly every line is about tasks. */
	dismissHint(): void;
	/** Closes the talk, or opens it again. */
	closeTalk(closed: boolean): void;
	/** Inbox items that closing let wait again; by their words. */
	readonly returned: ReadonlySignal<string[]>;
}

interface Parts {
	client: Client;
	occurrence: ReadonlySignal<OccurrenceKey | null>;
	view: Signal<PanelView | null>;
	send: (change: () => Promise<unknown>) => Promise<void>;
	flush: () => Promise<void>;
}

/** The part of the panel's model that is about the agenda. */
export function panelAgenda({client, occurrence, view, send, flush}: Parts): PanelAgenda & {forget(): void} {
	const removedInbox = signal<InboxItem[]>([]);
	const returned = signal<string[]>([]);

	/** Runs `act` with what is shown; without a view there is nothing to change. */
	function withView(act: (key: OccurrenceKey, now: PanelView) => void): void {
		const key = occurrence.peek();
		const now = view.peek();
		if (key !== null && now !== null) {
			act(key, now);
		}
	}

	const changeItems = (now: PanelView, ids: readonly string[], change: Partial<InboxItem>): void => {
		view.value = {...now, inbox: now.inbox.map(item => (ids.includes(item.id) ? {...item, ...change} : item))};
	};

	return {
		removedInbox,
		returned,
		addInbox: (text, when) => withView((key, now) => {
			const item = newItem(text, when === 'now' ? key : null, now);
			view.value = {...now, inbox: [...now.inbox, item]};
			void send(async () => {
				await client('inbox.save', {id: item.id, person: item.person, text, from: 'panel'});
				if (when === 'now') {
					await client('inbox.take', {ids: [item.id], occurrence: key});
				}
			});
		}),
		changeInbox: (id, text) => withView((_key, now) => {
			const item = now.inbox.find(one => one.id === id);
			if (item !== undefined && item.text !== text) {
				changeItems(now, [id], {text});
				void send(() => client('inbox.save', {id, person: item.person, text, from: item.from}));
			}
		}),
		takeInbox: (ids, taken) => withView((key, now) => {
			changeItems(now, ids, {taken: taken ? key : null});
			void send(() => client('inbox.take', {ids, occurrence: taken ? key : null}));
		}),
		tickInbox: (id, done) => withView((key, now) => {
			changeItems(now, [id], {doneAt: done ? systemClock() : null, doneIn: done ? key : null});
			void send(() => client('inbox.tick', {id, occurrence: key, done}));
		}),
		removeInbox: id => withView((_key, now) => {
			removedInbox.value = [...removedInbox.peek(), ...now.inbox.filter(item => item.id === id)];
			view.value = {...now, inbox: now.inbox.filter(item => item.id !== id)};
			void send(() => client('inbox.remove', {id, removed: true}));
		}),
		restoreInbox: id => withView((_key, now) => {
			const back = removedInbox.peek().filter(item => item.id === id);
			removedInbox.value = removedInbox.peek().filter(item => item.id !== id);
			view.value = {...now, inbox: oldestFirst([...now.inbox, ...back])};
			void send(() => client('inbox.remove', {id, removed: false}));
		}),
		chooseTemplate: template => withView(key => {
			void send(() => client('agenda.choose', {occurrence: key, template}));
		}),
		changeChecklist: checklist => withView((key, now) => {
			if (checklist !== null) {
				view.value = {...now, template: {...now.template, checklist}};
			}

			void send(() => client('agenda.prepare', {occurrence: key, checklist}));
		}),
		share: (section, shared) => withView((key, now) => {
			const others = now.shared.filter(id => id !== section);
			view.value = {...now, shared: shared ? [...others, section] : others};
			void send(() => client('agenda.share', {occurrence: key, section, shared}));
		}),
		async readShareable() {
			await flush();
			const key = occurrence.peek();
			let agenda: ShareableAgenda | null = null;
			// Behind every change on its way: a section that was made private a moment ago is private when this is read.
			await send(async () => {
				agenda = key === null ? null : await client('agenda.shareable', {occurrence: key});
			});
			return agenda;
		},
		answerQuestion: (question, answer) => withView((key, now) => {
			if (now.question?.id === question && answer === 'used') {
				view.value = {...now, question: {...now.question, used: true}};
			}

			void send(() => client('question.answer', {occurrence: key, question, answer}));
		}),
		dismissHint: () => withView((key, now) => {
			view.value = {...now, tasksOnly: false};
			void send(() => client('finding.live', {finding: tasksHint(key), life: 'acknowledged', until: null}));
		}),
		closeTalk: closed => withView((key, now) => {
			const left = now.inbox.filter(item => item.taken === key && item.doneAt === null);
			returned.value = closed ? left.map(({text}) => text) : [];
			view.value = {
				...now,
				closedAt: closed ? systemClock() : null,
				inbox: closed ? now.inbox.map(item => (left.includes(item) ? {...item, taken: null} : item)) : now.inbox,
			};
			void send(async () => {
				await flush();
				await client('agenda.close', {occurrence: key, closed});
			});
		}),
		forget() {
			removedInbox.value = [];
			returned.value = [];
		},
	};
}

/** An item as the background will store it, to show until it has. */
function newItem(text: string, taken: OccurrenceKey | null, {person}: PanelView): InboxItem {
	const now = systemClock();
	return {
		id: crypto.randomUUID(), person: person?.id ?? '', text, from: 'panel', taken,
		doneAt: null, doneIn: null, deletedAt: null, createdAt: now, updatedAt: now,
	};
}
