import type {JSX} from 'preact';
import type {ReadonlySignal} from '@preact/signals';
import type {Kind} from '@/lib/domain/kind';
import type {Item} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Saving} from '@/lib/domain/saving';
import type {ChecklistItem} from '@/lib/domain/template';
import type {PlainDate} from '@/lib/domain/time';
import type {Correction} from '@/lib/domain/verdict';
import type {AbsenceView, PanelView} from '@/lib/domain/views';
import type {words} from '@/lib/locales/views';
import type {Place} from './places';
import type {FindingDeeds} from '../shared/finding-deeds';

/** The text of one section while it is on screen. */
export interface NoteDraft {
	readonly text: ReadonlySignal<string>;
	readonly merged: ReadonlySignal<boolean>;
}

/** Everything a person can do in the panel. */
export interface PanelActions {
	type(section: string, text: string): void;
	/** Saves what was written, now. */
	flush(): void;
	tick(item: string, done: boolean): void;
	/** `due`: in the account's zone; null or left out for next time. */
	addItem(list: Item['list'], owner: Item['owner'], text: string, due?: PlainDate | null): void;
	/** Adds something to raise: next time, or in this very talk. */
	addInbox(text: string, when: 'next' | 'now'): void;
	changeInbox(id: string, text: string): void;
	takeInbox(ids: string[], taken: boolean): void;
	tickInbox(id: string, done: boolean): void;
	removeInbox(id: string): void;
	restoreInbox(id: string): void;
	/** The template of this 1-1; null for the usual one. */
	chooseTemplate(template: string | null): void;
	/** The checklist of this 1-1 as it was changed; null for the template's. */
	changeChecklist(checklist: ChecklistItem[] | null): void;
	share(section: string, shared: boolean): void;
	/** Copies what may be shared, as rich text and Markdown; null when nothing may, false when the browser did not allow it. */
	copyShareable(): Promise<boolean | null>;
	answerQuestion(question: string, answer: 'used' | 'another'): void;
	/** Hints no more, in this 1-1, that nearly every line is about tasks. */
	dismissHint(): void;
	/** Closes the talk, or opens it again. */
	closeTalk(closed: boolean): void;
	/** Changes the words of an item, who promised it, or when it is due. */
	changeItem(id: string, change: Partial<Pick<Item, 'text' | 'owner' | 'due'>>): void;
	tickItem(id: string, done: boolean): void;
	removeItem(id: string): void;
	restoreItem(id: string): void;
	setKind(kind: Kind): void;
	correct(correction: Correction | null): void;
	/** What became of this 1-1; null takes it back. */
	say(what: Said['what'] | null, reason: string): void;
	/** What became of the date without a 1-1; null takes it back. */
	sayAbsent(what: Said['what'] | null, reason: string): void;
	/** Expects no 1-1 with this person from the date shown to another, both included. */
	pause(until: PlainDate): void;
	/** Takes the pause made here back. */
	resume(): void;
	/** Puts a text into the clipboard; false when the browser did not allow it. `select` selects it, where only that can be copied. */
	copy(text: string, select: () => void): Promise<boolean>;
	/** Shows another place of this 1-1. */
	goTo(place: Place): void;
	/** Blurs everything private, or shows it again. */
	blur(): void;
	help(shown: boolean): void;
	/** Opens the panel in a tab of its own; null where it is in one. */
	openTab: (() => void) | null;
	refresh(): void;
	close(): void;
}

/** What the panel shows. */
export interface PanelProps {
	phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	occurrence: ReadonlySignal<string | null>;
	view: ReadonlySignal<PanelView | null>;
	/** A date without a 1-1, shown instead of an occurrence; without a view while there is none. */
	absence: {
		shown: ReadonlySignal<unknown>;
		view: ReadonlySignal<AbsenceView | null>;
		/** A pause made here, by its last date. */
		paused: ReadonlySignal<{until: PlainDate} | null>;
	};
	drafts: ReadonlySignal<Record<string, NoteDraft>>;
	removed: ReadonlySignal<Item[]>;
	removedInbox: ReadonlySignal<InboxItem[]>;
	/** What closing the talk let wait again, in its words. */
	returned: ReadonlySignal<string[]>;
	saving: ReadonlySignal<Saving>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** The place that was chosen; null while none was, so that it opens where it is most useful. */
	place: ReadonlySignal<Place | null>;
	blurred: ReadonlySignal<boolean>;
	/** Are the keys shown? */
	helping: ReadonlySignal<boolean>;
	/** Everything that was with a person, and everything that is kept of them. */
	history: (person: string) => JSX.Element;
	about: (person: string) => JSX.Element;
	/** In the place of somebody who was just erased: the way back. */
	erased: () => JSX.Element;
	actions: PanelActions;
	/** What can be made of the findings shown. */
	deeds: FindingDeeds;
}
