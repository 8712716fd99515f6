import type {ReadonlySignal, Signal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Item} from '@/lib/domain/note';
import {oldestFirst} from '@/lib/domain/oldest-first';
import {aboutOccurrence} from '@/lib/domain/outcome';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {Correction} from '@/lib/domain/verdict';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';

/** What a person can change in the panel besides notes. Shown at once, sent in order. */
export interface PanelChanges {
	/** Ticks an item of the template's checklist. */
	tick(item: string, done: boolean): void;
	/** `due`: in the account's zone; null or left out for next time. */
	addItem(list: Item['list'], owner: Item['owner'], text: string, due?: PlainDate | null): void;
	/** Changes the words of an item, who promised it, or when it is due. */
	changeItem(id: string, change: Partial<Pick<Item, 'text' | 'owner' | 'due'>>): void;
	tickItem(id: string, done: boolean): void;
	removeItem(id: string): void;
	/** Brings a removed item back. */
	restoreItem(id: string): void;
	setKind(kind: Kind): void;
	/** Says what this event is; null takes it back. */
	correct(correction: Correction | null): void;
	/** What became of this one, in the owner's word; null takes it back. */
	say(what: Said['what'] | null, reason: string): void;
}

interface Parts {
	client: Client;
	occurrence: ReadonlySignal<OccurrenceKey | null>;
	view: Signal<PanelView | null>;
	removed: Signal<Item[]>;
	send: (change: () => Promise<unknown>) => Promise<void>;
}

/** The changes of one panel. */
export function panelChanges({client, occurrence, view, removed, send}: Parts): PanelChanges {
	/** Runs `act` with what is shown; without a view there is nothing to change. */
	function withView(act: (key: OccurrenceKey, view: PanelView) => void): void {
		const key = occurrence.peek();
		const now = view.peek();
		if (key !== null && now !== null) {
			act(key, now);
		}
	}

	/** What was seen of an occurrence before its owner had a word to say, to show it again at once when that is taken back. */
	const seen = new Map<OccurrenceKey, Outcome>();

	return {
		tick: (item, done) => withView((key, now) => {
			const others = now.ticked.filter(id => id !== item);
			view.value = {...now, ticked: done ? [...others, item] : others};
			void send(() => client('prep.tick', {occurrence: key, item, done}));
		}),
		addItem: (list, owner, text, due = null) => withView((key, now) => {
			const id = crypto.randomUUID();
			view.value = {...now, items: [...now.items, newItem({id, list, owner, text, due}, key, now)]};
			void send(() => client('item.save', {occurrence: key, id, list, owner, text, due}));
		}),
		changeItem: (id, change) => withView((key, now) => {
			const item = now.items.find(one => one.id === id);
			if (item !== undefined) {
				const {list, owner, text, due} = {...item, ...change};
				view.value = {...now, items: now.items.map(one => (one.id === id ? {...one, owner, text, due} : one))};
				void send(() => client('item.save', {occurrence: key, id, list, owner, text, due}));
			}
		}),
		tickItem: (id, done) => withView((key, now) => {
			const doneAt = done ? systemClock() : null;
			view.value = {...now, items: now.items.map(item => (item.id === id ? {...item, doneAt, doneIn: done ? key : null} : item))};
			void send(() => client('item.tick', {occurrence: key, id, done}));
		}),
		removeItem: id => withView((_key, now) => {
			removed.value = [...removed.peek(), ...now.items.filter(item => item.id === id)];
			view.value = {...now, items: now.items.filter(item => item.id !== id)};
			void send(() => client('item.remove', {id, removed: true}));
		}),
		restoreItem: id => withView((_key, now) => {
			const back = removed.peek().filter(item => item.id === id);
			removed.value = removed.peek().filter(item => item.id !== id);
			view.value = {...now, items: oldestFirst([...now.items, ...back])};
			void send(() => client('item.remove', {id, removed: false}));
		}),
		setKind: kind => withView((key, now) => {
			view.value = {...now, meeting: {...now.meeting, kind, kindFrom: 'chosen'}};
			void send(() => client('kind.set', {occurrence: key, kind}));
		}),
		say: (what, reason) => withView((key, now) => {
			if (now.said === null) {
				seen.set(key, now.outcome);
			}

			view.value = what === null
				? {...now, said: null, outcome: seen.get(key) ?? now.outcome}
				: {...now, said: newWord({what, reason}, key, now), outcome: outcomeOf[what]};
			void send(() => client('outcome.say', {about: {occurrence: key}, what, reason}));
		}),
		correct: correction => withView(key => {
			void send(() => client('verdict.correct', {occurrence: key, correction}));
		}),
	};
}

/** What a person's word makes of an occurrence. */
const outcomeOf = {met: 'met-anyway', 'did-not-happen': 'did-not-happen', skipped: 'skipped'} as const satisfies Record<Said['what'], Outcome>;

/** A word as the background will store it, to show until it has. */
function newWord(word: Pick<Said, 'what' | 'reason'>, occurrence: OccurrenceKey, {person, meeting, zone}: PanelView): Said {
	const now = systemClock();
	return {...word, about: aboutOccurrence(occurrence), person: person?.id ?? '', occurrence, date: dateIn(meeting.start ?? now, zone), updatedAt: now};
}

/** An item as the background will store it, to show until it has. */
function newItem(said: Pick<Item, 'id' | 'list' | 'owner' | 'text' | 'due'>, occurrence: OccurrenceKey, view: PanelView): Item {
	const now = systemClock();
	return {
		...said,
		person: view.person?.id ?? '',
		occurrence,
		writtenFor: view.meeting.start ?? now,
		doneAt: null,
		doneIn: null,
		deletedAt: null,
		createdAt: now,
		updatedAt: now,
	};
}
