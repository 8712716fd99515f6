import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {addDays} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {YearWith} from '@/lib/domain/timeline';
import type {Client} from '@/lib/messages/client';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Which period is shown; `dates`: two dates that were chosen. */
export type PeriodName = 'last-12' | 'this-year' | 'last-year' | 'dates';

/** From one date to another, both included. */
export interface Period {
	from: PlainDate;
	to: PlainDate;
}

/** A named period as it is on a date; the dates themselves for two that were chosen. */
export function periodOf(name: PeriodName, today: PlainDate, chosen: Period): Period {
	const year = Number(today.slice(0, 4));
	if (name === 'this-year') return {from: `${year}-01-01`, to: today};
	if (name === 'last-year') return {from: `${year - 1}-01-01`, to: `${year - 1}-12-31`};
	return name === 'last-12' ? {from: addDays(Temporal.PlainDate.from(today).subtract({years: 1}).toString(), 1), to: today} : chosen;
}

/** Everything behind the page to print. */
export interface Year {
	readonly name: ReadonlySignal<PeriodName>;
	readonly period: ReadonlySignal<Period>;
	/** Null while nothing was read, or nobody is known by this id. */
	readonly view: ReadonlySignal<YearWith | null>;
	readonly phase: ReadonlySignal<'loading' | 'ready' | 'gone' | 'failed'>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	choose(name: PeriodName): Promise<void>;
	/** Two dates; nothing is read while the last is before the first. */
	chooseDates(dates: Partial<Period>): Promise<void>;
	refresh(): Promise<void>;
}

/** The model of a year with one person. */
export function createYear(client: Client, alive: Alive, {person, today}: {person: string; today: PlainDate}): Year {
	const name = signal<PeriodName>('last-12');
	const chosen = signal<Period>(periodOf('last-12', today, {from: today, to: today}));
	const period = computed(() => periodOf(name.value, today, chosen.value));
	const view = signal<YearWith | null>(null);
	const phase = signal<'loading' | 'ready' | 'gone' | 'failed'>('loading');
	const trouble = signal<Trouble | null>(null);
	let reads = 0;

	async function read(): Promise<void> {
		const {from, to} = period.peek();
		const asked = ++reads;
		if (from > to) {
			return;
		}

		try {
			const answer = await client('year.read', {person, from, to});
			if (asked === reads) {
				batch(() => {
					view.value = answer;
					phase.value = answer === null ? 'gone' : 'ready';
					trouble.value = null;
				});
			}
		} catch (error) {
			if (asked === reads) {
				batch(() => {
					trouble.value = troubleOf(error, alive);
					phase.value = view.peek() === null ? 'failed' : 'ready';
				});
			}
		}
	}

	return {
		name, period, view, phase, trouble,
		async choose(next) {
			batch(() => {
				// Two dates begin with those that were shown.
				chosen.value = period.peek();
				name.value = next;
			});
			await read();
		},
		async chooseDates(dates) {
			batch(() => {
				chosen.value = {...period.peek(), ...dates};
				name.value = 'dates';
			});
			await read();
		},
		refresh: read,
	};
}
