import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {Saving} from '@/lib/domain/saving';
import type {Template} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import type {Client} from '@/lib/messages/client';
import {createTemplateEdit} from './template-draft';
import type {TemplateEdit} from './template-draft';
import {templatesChanges} from './templates-changes';
import type {TemplatesChanges, TemplatesDone} from './templates-changes';
import {templatesFiles} from './templates-files';
import type {TemplatesFiles} from './templates-files';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Everything behind the page on which templates are made. */
export interface Templates extends TemplatesChanges, TemplatesFiles {
	/** Null until the first answer. */
	readonly view: ReadonlySignal<TemplatesView | null>;
	/** Whom a template can be chosen for, by name. */
	readonly people: ReadonlySignal<{id: string; name: string}[]>;
	/** Id of the one that is looked at; null while none is. */
	readonly chosen: ReadonlySignal<string | null>;
	/** The one that is looked at, when it is built in. */
	readonly preview: ReadonlySignal<Template | null>;
	/** The one that is looked at, when it is an own one. */
	readonly edit: ReadonlySignal<TemplateEdit | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** The background's own sentence on something invalid; empty when it gave none. */
	readonly reason: ReadonlySignal<string>;
	readonly done: ReadonlySignal<TemplatesDone | null>;
	readonly saving: ReadonlySignal<Saving>;
	choose(id: string | null): void;
	refresh(): Promise<void>;
	/** Saves everything that is typed, now. */
	flush(): Promise<void>;
	dismiss(): void;
}

/** The model of one such page. */
export function createTemplates(client: Client, alive: Alive): Templates {
	const view = signal<TemplatesView | null>(null);
	const people = signal<{id: string; name: string}[]>([]);
	const chosen = signal<string | null>(null);
	const edits = signal<ReadonlyMap<string, TemplateEdit>>(new Map());
	const acted = signal<Trouble | null>(null);
	const reason = signal('');
	const done = signal<TemplatesDone | null>(null);
	const savedOnce = signal(false);
	let reads = 0;
	let acting = 0;
	let saves = 0;
	let tail: Promise<void> = Promise.resolve();

	function take(answer: TemplatesView, fresh: boolean): void {
		const before = edits.peek();
		const now = new Map<string, TemplateEdit>();
		for (const stored of answer.own) {
			const known = before.get(stored.id);
			known?.take(stored, fresh);
			now.set(stored.id, known ?? createTemplateEdit(client, alive, stored, () => {
				saves++;
				savedOnce.value = true;
			}));
		}

		// One that was removed elsewhere while it is typed here comes back with the next save.
		for (const [id, edit] of before) {
			if (!now.has(id) && edit.dirty.peek()) {
				now.set(id, edit);
			}
		}

		batch(() => {
			view.value = answer;
			edits.value = now;
		});
	}

	async function read(): Promise<void> {
		const asked = ++reads;
		const savesBefore = saves;
		const [answer, named] = await Promise.all([client('templates.read'), client('people.read')]);
		if (asked === reads && acting === 0) {
			take(answer, saves === savesBefore);
			people.value = named;
		}
	}

	const refresh = async (): Promise<void> => {
		try {
			await read();
		} catch (error) {
			fail(error);
		}
	};

	function fail(error: unknown): void {
		batch(() => {
			acted.value = troubleOf(error, alive);
			reason.value = acted.value === 'invalid' && error instanceof Error ? error.message : '';
		});
	}

	/** Does one thing after the other, then reads again; after a failure what is really stored is shown, and why. */
	async function attempt(act: () => Promise<TemplatesDone | null>): Promise<void> {
		acting += 1;
		const before = tail;
		tail = (async () => {
			await before;
			let failure: unknown = null;
			try {
				const result = await act();
				batch(() => {
					acted.value = null;
					done.value = result;
				});
			} catch (error) {
				failure = error;
			}

			acting -= 1;
			await refresh();
			if (failure !== null) {
				fail(failure);
			}
		})();
		return tail;
	}

	const edit = computed(() => edits.value.get(chosen.value ?? '') ?? null);
	const choose = (id: string | null): void => {
		void edit.peek()?.flush();
		chosen.value = id;
	};
	const parts = {client, now: () => view.peek(), edit: () => edit.peek(), attempt, choose, tell: (what: TemplatesDone | null) => {
		done.value = what;
	}};

	return {
		view, people, chosen, edit, reason, done, refresh, choose,
		preview: computed(() => view.value?.builtIn.find(({id}) => id === chosen.value) ?? null),
		trouble: computed(() => edit.value?.trouble.value ?? acted.value),
		saving: computed(() => {
			const all = [...edits.value.values()];
			if (all.some(({trouble}) => trouble.value === 'updated')) {
				return 'stopped';
			}

			if (all.some(({trouble}) => trouble.value !== null)) {
				return 'failed';
			}

			return all.some(({dirty}) => dirty.value) ? 'saving' : savedOnce.value ? 'saved' : 'idle';
		}),
		async flush() {
			await Promise.all([...edits.peek().values()].map(one => one.flush()));
		},
		dismiss() {
			done.value = null;
		},
		...templatesChanges(parts),
		...templatesFiles(parts),
	};
}
