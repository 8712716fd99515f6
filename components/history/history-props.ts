import type {ReadonlySignal} from '@preact/signals';
import type {PlainDate} from '@/lib/domain/time';
import type {TimelineFilter} from '@/lib/domain/timeline-filter';
import type {Found, Timeline} from '@/lib/domain/timeline';
import type {words} from '@/lib/locales/views';

/** Everything that can be done in the history of a person. */
export interface HistoryActions {
	refresh(): void;
	ask(text: string): void;
	/** The search is about to be used. */
	ready(): void;
	setEverybody(everybody: boolean): void;
	change(filter: Partial<TimelineFilter>): void;
	toggle(key: string): void;
	/** Opens an entry of the person shown. */
	openEntry(key: string): void;
	/** The keyboard is on the entry that was asked for. */
	reached(): void;
	/** Something of another person was chosen: show them, and that entry when it is one. */
	showPerson(person: string, key: string | null): void;
	/** Something was chosen that hangs on no 1-1: what waits for next time, or what matters to them. */
	showElsewhere(where: 'inbox' | 'matters'): void;
	/** Back to the person the view around is about. */
	back(): void;
	openYear(person: string): void;
}

/** What the history shows. */
export interface HistoryProps {
	phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	timeline: ReadonlySignal<Timeline | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	query: ReadonlySignal<string>;
	everybody: ReadonlySignal<boolean>;
	found: ReadonlySignal<Found[] | null>;
	filter: ReadonlySignal<TimelineFilter>;
	open: ReadonlySignal<ReadonlySet<string>>;
	target: ReadonlySignal<{readonly key: string} | null>;
	/** Whom the view around is about, when somebody else is shown; null otherwise. */
	home: string | null;
	today: PlainDate;
	actions: HistoryActions;
}
