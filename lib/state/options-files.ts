import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {ImportSummary} from '@/lib/domain/options-view';
import type {Done, Parts} from './options-parts';

/** Everything as a file, from a file, and gone: each but the first can be undone from a copy. */
export interface OptionsFiles {
	/** What a chosen file holds, waiting for a yes. */
	readonly importing: ReadonlySignal<{json: string; summary: ImportSummary} | null>;
	/** The whole backup as JSON text; null when it failed. */
	export(): Promise<string | null>;
	/** Looks into a file without changing anything. */
	preview(json: string): Promise<void>;
	cancelImport(): void;
	import(): Promise<void>;
	erase(): Promise<void>;
	restore(copy: string): Promise<void>;
}

/** The part of the options model that is about all data at once. */
export function optionsFiles({client, attempt}: Pick<Parts, 'client' | 'attempt'>): OptionsFiles {
	const importing = signal<{json: string; summary: ImportSummary} | null>(null);

	/** Puts a copy back; the undo puts back the copy taken of what was there before. */
	const restore = async (copy: string, what: Done['what']): Promise<void> =>
		attempt(async () => {
			const {copy: before} = await client('data.restore', {copy});
			return {what, name: '', undo: before === null ? null : async () => restore(before, 'undone')};
		});

	return {
		importing,
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
