import {batch, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {Said} from '@/lib/domain/outcome';
import {aboutDate} from '@/lib/domain/outcome';
import {systemClock} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {AbsenceView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import type {AbsentDate} from '@/lib/messages/protocol';
import type {Outbox} from './outbox';
import type {Phase} from './panel';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** A pause made here, so that it can be taken back. */
export interface Pause {
	/** `Away.id`. */
	id: string;
	/** Last date without a 1-1, in the account's zone. */
	until: PlainDate;
}

/** Everything behind a date that should hold a 1-1 and does not. */
export interface PanelAbsence {
	/** Null while an occurrence is shown instead. */
	readonly shown: ReadonlySignal<AbsentDate | null>;
	readonly view: ReadonlySignal<AbsenceView | null>;
	readonly paused: ReadonlySignal<Pause | null>;
	readonly phase: ReadonlySignal<Phase>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** Shows another date, or none. */
	show(absent: AbsentDate | null): Promise<void>;
	/** Reads again what is shown. */
	refresh(): Promise<void>;
	/** The owner's word on this date; null takes it back. */
	say(what: Said['what'] | null, reason: string): void;
	/** No 1-1 with this person is expected from this date to another, both included. */
	pause(until: PlainDate): void;
	/** Takes the pause made here back. */
	resume(): void;
}

interface Parts {
	client: Client;
	alive: Alive;
	outbox: Outbox;
	/** Sends a change, and has everything read again afterwards. */
	send: (change: () => Promise<unknown>) => Promise<void>;
}

/** The model of a date without a 1-1. */
export function createAbsence({client, alive, outbox, send}: Parts): PanelAbsence {
	const shown = signal<AbsentDate | null>(null);
	const view = signal<AbsenceView | null>(null);
	const paused = signal<Pause | null>(null);
	const phase = signal<Phase>('none');
	const trouble = signal<Trouble | null>(null);
	let reads = 0;

	/** Changes of what is shown that are on their way would be missing in an answer; they ask for a reading themselves when they arrive. */
	const isAhead = (): boolean => outbox.pending.peek() > 0 && view.peek() !== null;

	async function refresh(): Promise<void> {
		const absent = shown.peek();
		if (absent === null || isAhead()) {
			return;
		}

		const read = ++reads;
		try {
			const answer = await client('absence.read', absent);
			if (read === reads && !isAhead()) {
				batch(() => {
					trouble.value = null;
					view.value = answer;
					phase.value = answer === null ? 'gone' : 'ready';
				});
			}
		} catch (error) {
			if (read === reads) {
				batch(() => {
					trouble.value = troubleOf(error, alive);
					phase.value = view.peek() === null ? 'failed' : 'ready';
				});
			}
		}
	}

	/** Runs `act` with what is shown; without a view there is nothing to change. */
	function withView(act: (absent: AbsentDate, view: AbsenceView) => void): void {
		const absent = shown.peek();
		const now = view.peek();
		if (absent !== null && now !== null) {
			act(absent, now);
		}
	}

	return {
		shown, view, paused, phase, trouble, refresh,
		async show(absent) {
			if (absent?.person !== shown.peek()?.person || absent?.date !== shown.peek()?.date) {
				reads++;
				batch(() => {
					shown.value = absent;
					view.value = null;
					paused.value = null;
					trouble.value = null;
					phase.value = absent === null ? 'none' : 'loading';
				});
			}

			await refresh();
		},
		say: (what, reason) => withView((absent, now) => {
			const said = what === null ? null : {...absent, about: aboutDate(absent.person, absent.date), occurrence: null, what, reason, updatedAt: systemClock()};
			view.value = {...now, said};
			void send(() => client('outcome.say', {about: absent, what, reason}));
		}),
		pause: until => withView(({person, date}) => {
			const id = paused.peek()?.id ?? crypto.randomUUID();
			paused.value = {id, until};
			void send(() => client('away.save', {id, who: 'person', person, from: date, to: until, reason: '', state: 'accepted'}));
		}),
		resume: () => withView(() => {
			const pause = paused.peek();
			if (pause !== null) {
				paused.value = null;
				void send(() => client('away.remove', {id: pause.id}));
			}
		}),
	};
}
