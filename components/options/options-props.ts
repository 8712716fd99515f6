import type {Person} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {ImportSummary, PanelOpens} from '@/lib/domain/views';
import type {words} from '@/lib/locales/views';

/** What was just done, and how to take it back. */
export interface ShownDone {
	what: keyof typeof words.options.did;
	name: string;
	undo: (() => Promise<void>) | null;
}

/** What a chosen file holds, waiting for a yes. */
export interface ShownImport {
	summary: ImportSummary;
}

/** What can be sent to whoever mends Kept. */
export interface ShownDiagnostics {
	/** How Kept is doing, as text. */
	report: string;
	/** The browser did not let it be copied. */
	reportRefused: boolean;
	/** What became of the page sample that was asked for. */
	sample:
		| {is: 'none' | 'working' | 'no-tab' | 'failed' | 'reloaded'}
		| {is: 'not-running'; tab: {title: string}}
		| {is: 'made' | 'refused'; tab: {title: string}; tabs: number; html: string};
}

/** Everything that can be done on the options page. */
export interface OptionsActions {
	refresh(): void;
	dismiss(): void;
	saveRules(rules: Rules, what: 'rules' | 'reset'): void;
	savePerson(person: Pick<Person, 'id' | 'name' | 'overrides' | 'lastCareer' | 'lastGrowth'>): void;
	savePanelOpens(panelOpens: PanelOpens): void;
	export(): void;
	/** Looks into a chosen file. */
	choose(file: File): void;
	cancelImport(): void;
	import(): void;
	erase(): void;
	restore(copy: string): void;
	copyReport(): void;
	copySample(): void;
	saveSample(): void;
	/** Loads the calendar again in which Kept does not run. */
	reloadTab(): void;
}
