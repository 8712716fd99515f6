import {batch, signal} from '@preact/signals';
import type {ReadonlySignal, Signal} from '@preact/signals';
import type {Person} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {ImportSummary, OptionsView, PanelOpens} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** The part of a person the options page may change. */
export type PersonEdit = Pick<Person, 'id' | 'name' | 'overrides' | 'lastCareer' | 'lastGrowth'>;

/** What was just done, as a code the page words; `undo` takes it back. */
export interface Done {
	what: 'rules' | 'reset' | 'person' | 'panel' | 'exported' | 'imported' | 'erased' | 'restored' | 'undone' | 'report' | 'sample' | 'file';
	/** Whom it was about, when it was about one person. */
	name: string;
	undo: (() => Promise<void>) | null;
}

/** Everything behind the options page. Each change is saved at once and can be taken back. */
export interface Options {
	/** Null until the first answer. */
	readonly view: ReadonlySignal<OptionsView | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** The background's own sentence on something invalid, such as a file from a newer version; empty when it gave none. */
	readonly reason: ReadonlySignal<string>;
	readonly done: Signal<Done | null>;
	/** What a chosen file holds, waiting for a yes. */
	readonly importing: ReadonlySignal<{json: string; summary: ImportSummary} | null>;
	refresh(): Promise<void>;
	saveRules(rules: Rules, what?: 'rules' | 'reset'): Promise<void>;
	savePerson(person: PersonEdit): Promise<void>;
	savePanelOpens(panelOpens: PanelOpens): Promise<void>;
	/** The whole backup as JSON text; null when it failed. */
	export(): Promise<string | null>;
	/** Looks into a file without changing anything. */
	preview(json: string): Promise<void>;
	cancelImport(): void;
	import(): Promise<void>;
	erase(): Promise<void>;
	restore(copy: string): Promise<void>;
}

/** The model of the options page. */
export function createOptions(client: Client, alive: Alive): Options {
	const view = signal<OptionsView | null>(null);
	const trouble = signal<Trouble | null>(null);
	const reason = signal('');
	const done = signal<Done | null>(null);
	const importing = signal<{json: string; summary: ImportSummary} | null>(null);
	let reads = 0;

	/** Runs one change; after a failure the page shows again what is really stored. */
	async function attempt(act: () => Promise<Done | null>): Promise<void> {
		try {
			const result = await act();
			batch(() => {
				trouble.value = null;
				done.value = result;
			});
			await refresh();
		} catch (error) {
			await refresh();
			batch(() => {
				trouble.value = troubleOf(error, alive);
				reason.value = trouble.value === 'invalid' && error instanceof Error ? error.message : '';
			});
		}
	}

	async function refresh(): Promise<void> {
		const read = ++reads;
		try {
			const answer = await client('options.read');
			if (read === reads) {
				view.value = answer;
				trouble.value = null;
			}
		} catch (error) {
			trouble.value = troubleOf(error, alive);
		}
	}

	/** Does `act` and, on undo, `back`; undoing cannot be undone again, the field itself can be changed. */
	const change = async (what: Done['what'], name: string, act: () => Promise<unknown>, back: (() => Promise<unknown>) | null): Promise<void> =>
		attempt(async () => {
			await act();
			const undo = back === null ? null : async (): Promise<void> => change('undone', name, back, null);
			return {what, name, undo};
		});

	/** Puts a copy back; the undo puts back the copy taken of what was there before. */
	const restore = async (copy: string, what: Done['what']): Promise<void> =>
		attempt(async () => {
			const {copy: before} = await client('data.restore', {copy});
			return {what, name: '', undo: before === null ? null : async () => restore(before, 'undone')};
		});

	return {
		view,
		trouble,
		reason,
		done,
		importing,
		refresh,
		async saveRules(rules, what = 'rules') {
			const now = view.peek();
			if (now !== null) {
				view.value = {...now, rules};
				await change(what, '', () => client('rules.save', rules), () => client('rules.save', now.rules));
			}
		},
		async savePerson({id, name, overrides, lastCareer, lastGrowth}) {
			const was = view.peek()?.people.find(({person}) => person.id === id)?.person;
			const edit = {id, name, overrides, lastCareer, lastGrowth};
			const before = was && {id, name: was.name, overrides: was.overrides, lastCareer: was.lastCareer, lastGrowth: was.lastGrowth};
			await change('person', name, () => client('person.save', edit), before ? () => client('person.save', before) : null);
		},
		async savePanelOpens(panelOpens) {
			const now = view.peek();
			const was = now?.panelOpens;
			if (now !== null) {
				view.value = {...now, panelOpens};
			}

			await change('panel', '', () => client('settings.save', {panelOpens}), was ? () => client('settings.save', {panelOpens: was}) : null);
		},
		async export() {
			let json: string | null = null;
			await attempt(async () => {
				json = await client('data.export');
				return {what: 'exported', name: '', undo: null};
			});
			return json;
		},
		preview: async json => attempt(async () => {
			importing.value = {json, summary: await client('data.import', {json, dryRun: true})};
			return null;
		}),
		cancelImport() {
			importing.value = null;
		},
		import: async () => attempt(async () => {
			const chosen = importing.peek();
			if (chosen === null) {
				return null;
			}

			const {copy} = await client('data.import', {json: chosen.json, dryRun: false});
			importing.value = null;
			return {what: 'imported', name: '', undo: copy === null ? null : async () => restore(copy, 'undone')};
		}),
		erase: async () => attempt(async () => {
			const {copy} = await client('data.erase');
			return {what: 'erased', name: '', undo: async () => restore(copy, 'undone')};
		}),
		restore: async copy => restore(copy, 'restored'),
	};
}
