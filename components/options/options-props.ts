import type {Away} from '@/lib/domain/away';
import type {Finding} from '@/lib/domain/finding';
import type {Load} from '@/lib/domain/load';
import type {SaidOfPerson} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {PlainDate} from '@/lib/domain/time';
import type {Correction} from '@/lib/domain/verdict';
import type {ImportSummary} from '@/lib/domain/options-view';
import type {EventVerdict, PanelOpens} from '@/lib/domain/views';
import type {words} from '@/lib/locales/views';
import type {FindingDeeds} from '../shared/finding-deeds';

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

/** What the calendar looks like by rules that are only tried. */
export interface ShownTrial {
	rules: Rules;
	findings: Finding[];
}

/** Events that were found for a text. */
export interface ShownEvents {
	text: string;
	events: EventVerdict[];
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

/** Dates away as they are typed; a new one has no id yet. */
export type AwayDraft = Omit<Away, 'id' | 'updatedAt'> & {id: string | null};

/** Somebody who starts soon; `id` is made by whoever asks, so that asking again changes nothing. `email` may be empty. */
export interface Newcomer {
	id: string;
	name: string;
	email: string;
	startDate: PlainDate;
}

/** Everything that can be done on the options page. */
export interface OptionsActions {
	refresh(): void;
	dismiss(): void;
	saveRules(rules: Rules, what: 'rules' | 'preset'): void;
	/** Shows what rules would make of the calendar, without saving them; null ends it. */
	tryRules(rules: Rules | null): void;
	savePerson(person: SaidOfPerson): void;
	/** Answers whether they are stored. */
	addPerson(newcomer: Newcomer): Promise<boolean>;
	savePanelOpens(panelOpens: PanelOpens): void;
	/** Stretches every cadence for a while; null ends it. */
	saveLoad(load: Load | null): void;
	saveAway(away: AwayDraft, whose: string): void;
	removeAway(away: Away): void;
	saveAliases(emails: string[]): void;
	merge(from: string, into: string): void;
	unmerge(person: string, into: string | null): void;
	dismissMerge(from: string, into: string): void;
	/** Expects 1-1s with somebody archived again. Person id. */
	bringBack(person: string): void;
	openTemplates(): void;
	findEvents(text: string): void;
	correctEvent(event: EventVerdict, correction: Correction | null): void;
	findings: FindingDeeds;
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
