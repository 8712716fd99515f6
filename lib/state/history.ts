import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {entryKey, fits, noFilter} from '@/lib/domain/timeline-filter';
import type {TimelineFilter} from '@/lib/domain/timeline-filter';
import type {Found, Timeline} from '@/lib/domain/timeline';
import type {Client} from '@/lib/messages/client';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** An entry that is to be shown, open, with the keyboard on it; a new object each time it is asked for. */
export interface Target {
	readonly key: string;
}

/** Everything behind the history of a person. */
export interface History {
	readonly phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	readonly timeline: ReadonlySignal<Timeline | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	readonly query: ReadonlySignal<string>;
	/** Is everybody looked through, or only the person shown? */
	readonly everybody: ReadonlySignal<boolean>;
	/** Null while nothing is looked for, or the answer is not there yet. */
	readonly found: ReadonlySignal<Found[] | null>;
	readonly filter: ReadonlySignal<TimelineFilter>;
	/** Keys of the entries that are unfolded. */
	readonly open: ReadonlySignal<ReadonlySet<string>>;
	readonly target: ReadonlySignal<Target | null>;
	/** Shows a person. Asked for again, what was looked for, set and unfolded is as it was. */
	show(person: string): Promise<void>;
	/** Reads again what is shown. */
	refresh(): Promise<void>;
	/** Looks for a text; empty ends it. */
	ask(text: string): Promise<void>;
	/** Lets the background read ahead what is looked through, before the first letter. */
	ready(): void;
	setEverybody(everybody: boolean): Promise<void>;
	change(filter: Partial<TimelineFilter>): void;
	toggle(key: string): void;
	/** Opens an entry of the person shown, whatever is set to be hidden. */
	openEntry(key: string): void;
	/** The target is reached. */
	reached(): void;
}

/** The model of one history; reads nothing before somebody is shown. */
export function createHistory(client: Client, alive: Alive): History {
	const person = signal<string | null>(null);
	const phase = signal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>('none');
	const timeline = signal<Timeline | null>(null);
	const readTrouble = signal<Trouble | null>(null);
	const findTrouble = signal<Trouble | null>(null);
	const query = signal('');
	const everybody = signal(false);
	const found = signal<Found[] | null>(null);
	const filter = signal(noFilter);
	const open = signal<ReadonlySet<string>>(new Set());
	const target = signal<Target | null>(null);
	let reads = 0;
	let questions = 0;

	async function read(): Promise<void> {
		const of = person.peek();
		if (of === null) {
			return;
		}

		const asked = ++reads;
		try {
			const answer = await client('timeline.read', {person: of});
			if (asked === reads) {
				batch(() => {
					readTrouble.value = null;
					timeline.value = answer;
					phase.value = answer === null ? 'gone' : 'ready';
				});
			}
		} catch (error) {
			if (asked === reads) {
				batch(() => {
					readTrouble.value = troubleOf(error, alive);
					phase.value = timeline.peek() === null ? 'failed' : 'ready';
				});
			}
		}
	}

	/** The last question wins, in whatever order the answers come. */
	async function look(): Promise<void> {
		const asked = ++questions;
		const text = query.peek();
		if (text.trim() === '') {
			batch(() => {
				found.value = null;
				findTrouble.value = null;
			});
			return;
		}

		try {
			const answer = await client('written.find', {text, person: everybody.peek() ? null : person.peek()});
			if (asked === questions) {
				batch(() => {
					found.value = answer;
					findTrouble.value = null;
				});
			}
		} catch (error) {
			if (asked === questions) {
				findTrouble.value = troubleOf(error, alive);
			}
		}
	}

	return {
		trouble: computed(() => readTrouble.value ?? findTrouble.value),
		phase, timeline, query, everybody, found, filter, open, target,
		async show(next) {
			if (next === person.peek()) {
				await read();
				return;
			}

			batch(() => {
				person.value = next;
				phase.value = 'loading';
				timeline.value = null;
				filter.value = noFilter;
				open.value = new Set();
				target.value = null;
				// Whoever looks through everybody goes from one to the next by what was found.
				if (!everybody.peek()) {
					query.value = '';
					found.value = null;
					findTrouble.value = null;
					questions += 1;
				}
			});
			await read();
		},
		async refresh() {
			await Promise.all([read(), look()]);
		},
		async ask(text) {
			query.value = text;
			await look();
		},
		ready() {
			void client('written.find', {text: '', person: everybody.peek() ? null : person.peek()}).catch(() => {
				// Asking in earnest says what is wrong.
			});
		},
		async setEverybody(all) {
			everybody.value = all;
			await look();
		},
		change(part) {
			filter.value = {...filter.peek(), ...part};
		},
		toggle(key) {
			const now = new Set(open.peek());
			if (!now.delete(key)) {
				now.add(key);
			}

			open.value = now;
		},
		openEntry(key) {
			const entry = timeline.peek()?.entries.find(one => entryKey(one) === key);
			if (entry === undefined) {
				return;
			}

			batch(() => {
				if (!fits(entry, filter.peek())) {
					filter.value = noFilter;
				}

				open.value = new Set([...open.peek(), key]);
				target.value = {key};
			});
		},
		reached() {
			target.value = null;
		},
	};
}
