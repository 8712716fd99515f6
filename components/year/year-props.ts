import type {ReadonlySignal} from '@preact/signals';
import type {PlainDate} from '@/lib/domain/time';
import type {YearWith} from '@/lib/domain/timeline';
import type {words} from '@/lib/locales/views';

/** What can be chosen; `dates`: two dates. */
export type PeriodName = 'last-12' | 'this-year' | 'last-year' | 'dates';

/** Everything that the page to print shows, and what can be done there. */
export interface YearProps {
	name: ReadonlySignal<PeriodName>;
	period: ReadonlySignal<{from: PlainDate; to: PlainDate}>;
	view: ReadonlySignal<YearWith | null>;
	phase: ReadonlySignal<'loading' | 'ready' | 'gone' | 'failed'>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	actions: {
		choose(name: PeriodName): void;
		chooseDates(dates: {from?: PlainDate; to?: PlainDate}): void;
		print(): void;
		refresh(): void;
	};
}
