import type {ReadonlySignal} from '@preact/signals';
import type {Kind} from '@/lib/domain/kind';
import type {Item} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {PlainDate} from '@/lib/domain/time';
import type {Correction} from '@/lib/domain/verdict';
import type {AbsenceView, PanelView} from '@/lib/domain/views';
import type {words} from '@/lib/locales/views';
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
	addItem(list: Item['list'], owner: Item['owner'], text: string): void;
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
	saving: ReadonlySignal<'idle' | 'saving' | 'saved' | 'failed'>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	actions: PanelActions;
	/** What can be made of the findings shown. */
	deeds: FindingDeeds;
}
