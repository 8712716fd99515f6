import type {OptionsView} from '@/lib/domain/options-view';
import type {Client} from '@/lib/messages/client';

/** What was just done, as a code the page words; `undo` takes it back. */
export interface Done {
	what:
		| 'rules' | 'preset' | 'person' | 'panel' | 'load' | 'load-ended' | 'away' | 'away-changed' | 'away-dismissed' | 'away-removed' | 'aliases'
		| 'newcomer' | 'merged' | 'unmerged' | 'back' | 'not-one' | 'corrected'
		| 'exported' | 'imported' | 'erased' | 'restored' | 'undone' | 'report' | 'sample' | 'file';
	/** Whom it was about, when it was about one person. */
	name: string;
	undo: (() => Promise<void>) | null;
}

/** What the parts of the options model share. */
export interface Parts {
	client: Client;
	/** What is shown; null until the first answer. */
	now: () => OptionsView | null;
	/** Shows a change before it is stored. */
	show: (change: (now: OptionsView) => Partial<OptionsView>) => void;
	/** Runs one change and reads again; after a failure the page shows what is really stored, and why. */
	attempt: (act: () => Promise<Done | null>) => Promise<void>;
	/** Does `act` and, on undo, `back`; what was undone cannot be undone again, but the field itself can be changed. */
	change: (what: Done['what'], name: string, act: () => Promise<unknown>, back: (() => Promise<unknown>) | null) => Promise<void>;
}
