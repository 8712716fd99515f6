import {signal} from '@preact/signals';
import {render} from '@testing-library/preact';
import {vi} from 'vitest';
import {History} from '@/components/history/history';
import type {HistoryActions, HistoryProps} from '@/components/history/history-props';
import {noFilter} from '@/lib/domain/timeline-filter';
import type {Timeline} from '@/lib/domain/timeline';

/** Renders the history for tests, with actions that remember how they were called, and change what is shown as the model would. */
export function showHistory(timeline: Timeline | null, over: Partial<HistoryProps> = {}) {
	const [query, everybody, filter, open, target] = [signal(''), signal(false), signal(noFilter), signal<ReadonlySet<string>>(new Set()), signal<{key: string} | null>(null)];
	const actions: {[K in keyof HistoryActions]: ReturnType<typeof vi.fn<HistoryActions[K]>>} = {
		refresh: vi.fn(), ready: vi.fn(), showPerson: vi.fn(), showElsewhere: vi.fn(), back: vi.fn(), openYear: vi.fn(),
		ask: vi.fn(text => {
			query.value = text;
		}),
		setEverybody: vi.fn(all => {
			everybody.value = all;
		}),
		change: vi.fn(part => {
			filter.value = {...filter.peek(), ...part};
		}),
		toggle: vi.fn(key => {
			open.value = open.peek().has(key) ? new Set() : new Set([key]);
		}),
		openEntry: vi.fn(key => {
			open.value = new Set([key]);
			target.value = {key};
		}),
		reached: vi.fn(() => {
			target.value = null;
		}),
	};
	const props: HistoryProps = {
		phase: signal(timeline === null ? 'loading' : 'ready'), timeline: signal(timeline), trouble: signal(null), query, everybody,
		found: signal(null), filter, open, target, home: null, today: '2026-11-25', actions, ...over,
	};
	return {...render(<History {...props} />), actions, props, query, found: props.found as ReturnType<typeof signal<HistoryProps['found']['value']>>};
}
