import {signal} from '@preact/signals';
import type {ReadonlySignal, Signal} from '@preact/signals';
import type {Protocol} from '@/lib/messages/protocol';
import type {Done} from './options';

/** A tab with a calendar in it. */
export interface CalendarTab {
	id: number;
	title: string;
}

/** What happened to the sample that was asked for. `tabs`: how many calendars are open. */
export type SampleState =
	| {is: 'none' | 'working' | 'no-tab' | 'failed' | 'reloaded'}
	| {is: 'not-running'; tab: CalendarTab}
	| {is: 'made' | 'refused'; tab: CalendarTab; tabs: number; html: string};

/** What the browser does for the diagnostics; injected, so that they can be tested without one. */
export interface Doors {
	/** Tabs with a calendar, the one looked at last first. */
	tabs(): Promise<CalendarTab[]>;
	/** The page as it stands; null when Kept does not run there. */
	page(tab: number): Promise<Awaited<ReturnType<Protocol['page.sample']>> | null>;
	/** The page without anything private. */
	anonymise(html: string, hour: number | null): string;
	/** Rejects when the browser does not allow it. */
	copy(text: string): Promise<void>;
	reload(tab: number): Promise<void>;
	save(html: string): void;
}

/** The model of what can be sent to whoever mends Kept. */
export interface Diagnostics {
	readonly sample: ReadonlySignal<SampleState>;
	/** The browser did not let the report be copied. */
	readonly reportRefused: ReadonlySignal<boolean>;
	copyReport(report: string): Promise<void>;
	copySample(): Promise<void>;
	saveSample(): void;
	reloadTab(): Promise<void>;
}

/** Everything here is asked for by a click and goes to the clipboard or into a file; `done` says so. */
export function createDiagnostics(doors: Doors, done: Signal<Done | null>): Diagnostics {
	const sample = signal<SampleState>({is: 'none'});
	const reportRefused = signal(false);
	const say = (what: Done['what']): void => {
		done.value = {what, name: '', undo: null};
	};

	async function take(): Promise<SampleState> {
		const open = await doors.tabs();
		const [tab] = open;
		if (tab === undefined) {
			return {is: 'no-tab'};
		}

		const page = await doors.page(tab.id);
		return page === null
			? {is: 'not-running', tab}
			: {is: 'made', tab, tabs: open.length, html: doors.anonymise(page.html, page.hour)};
	}

	return {
		sample,
		reportRefused,
		async copyReport(report) {
			reportRefused.value = false;
			try {
				await doors.copy(report);
				say('report');
			} catch {
				reportRefused.value = true;
			}
		},
		async copySample() {
			if (sample.peek().is === 'working') {
				return;
			}

			sample.value = {is: 'working'};
			done.value = null;
			const taken = await take().catch((): SampleState => ({is: 'failed'}));
			const isCopied = taken.is === 'made' && await doors.copy(taken.html).then(() => true, () => false);
			sample.value = taken.is === 'made' && !isCopied ? {...taken, is: 'refused'} : taken;
			if (isCopied) {
				say('sample');
			}
		},
		saveSample() {
			const now = sample.peek();
			if (now.is === 'made' || now.is === 'refused') {
				doors.save(now.html);
				say('file');
			}
		},
		async reloadTab() {
			const now = sample.peek();
			if (now.is === 'not-running') {
				await doors.reload(now.tab.id).catch(() => undefined);
				sample.value = {is: 'reloaded'};
			}
		},
	};
}
