import type {ReadonlySignal} from '@preact/signals';
import type {Kind} from '@/lib/domain/kind';
import type {Item} from '@/lib/domain/note';
import type {Correction} from '@/lib/domain/verdict';
import type {PanelView} from '@/lib/domain/views';
import type {words} from '@/lib/locales/views';

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
	refresh(): void;
	close(): void;
}

/** What the panel shows. */
export interface PanelProps {
	phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	occurrence: ReadonlySignal<string | null>;
	view: ReadonlySignal<PanelView | null>;
	drafts: ReadonlySignal<Record<string, NoteDraft>>;
	removed: ReadonlySignal<Item[]>;
	saving: ReadonlySignal<'idle' | 'saving' | 'saved' | 'failed'>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	actions: PanelActions;
}
