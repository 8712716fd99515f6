import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {oneAtATime} from './one-at-a-time';
import type {TemplatesParts} from './templates-changes';

/** Templates as a file, and from one. */
export interface TemplatesFiles {
	/** What a chosen file would add, waiting for a yes. */
	readonly importing: ReadonlySignal<{json: string; added: {id: string; title: string}[]} | null>;
	/** JSON text of these own templates, of all without ids; null when it failed. */
	export(ids: string[]): Promise<string | null>;
	/** Looks into a file without changing anything. */
	look(json: string): Promise<void>;
	cancelImport(): void;
	import(): Promise<void>;
}

/** The part of the model that is about files. */
export function templatesFiles({client, edit, attempt, choose}: TemplatesParts): TemplatesFiles {
	const importing = signal<{json: string; added: {id: string; title: string}[]} | null>(null);
	return {
		importing,
		async export(ids) {
			let json: string | null = null;
			await attempt(async () => {
				await edit()?.flush();
				json = await client('templates.export', {ids});
				return {what: 'exported', name: '', undo: null};
			});
			return json;
		},
		look: async json => attempt(async () => {
			importing.value = null;
			importing.value = {json, added: (await client('templates.import', {json, dryRun: true})).added};
			return null;
		}),
		cancelImport() {
			importing.value = null;
		},
		async import() {
			const file = importing.peek();
			if (file === null) {
				return;
			}

			// Gone at once: pressed twice it is added once.
			importing.value = null;
			await attempt(async () => {
				const {added} = await client('templates.import', {json: file.json, dryRun: false}).catch((error: unknown) => {
					importing.value ??= file;
					throw error;
				});
				choose(added[0]?.id ?? null);
				return {what: 'imported', name: '', undo: oneAtATime(async () => attempt(async () => {
					for (const {id} of added) {
						await client('template.remove', {id, removed: true});
					}

					return {what: 'undone', name: '', undo: null};
				}))};
			});
		},
	};
}
