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
}
