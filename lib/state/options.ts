import {batch, signal} from '@preact/signals';
import type {ReadonlySignal, Signal} from '@preact/signals';
import type {OptionsView} from '@/lib/domain/options-view';
import type {Client} from '@/lib/messages/client';
import {findingDeeds} from './finding-deeds';
import type {FindingDeeds} from './finding-deeds';
import {optionsArchive} from './options-archive';
import type {OptionsArchive} from './options-archive';
import {optionsChanges} from './options-changes';
import type {OptionsChanges} from './options-changes';
import {optionsEvents} from './options-events';
import type {OptionsEvents} from './options-events';
import {optionsFiles} from './options-files';
import type {OptionsFiles} from './options-files';
import {optionsMerges} from './options-merges';
import type {OptionsMerges} from './options-merges';
import {optionsNewcomers} from './options-newcomers';
import type {OptionsNewcomers} from './options-newcomers';
import type {Done, Parts} from './options-parts';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

export type {Done} from './options-parts';

/** Everything behind the options page. Each change is saved at once and can be taken back. */
export interface Options extends Omit<OptionsChanges, 'tryAgain'>, OptionsMerges, OptionsArchive, OptionsNewcomers, OptionsFiles, Omit<OptionsEvents, 'findAgain'> {
	/** Null until the first answer. */
	readonly view: ReadonlySignal<OptionsView | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** The background's own sentence on something invalid, such as a file from a newer version; empty when it gave none. */
	readonly reason: ReadonlySignal<string>;
	readonly done: Signal<Done | null>;
	readonly findings: FindingDeeds;
	refresh(): Promise<void>;
}

/** The model of the options page. */
export function createOptions(client: Client, alive: Alive): Options {
	const view = signal<OptionsView | null>(null);
	const trouble = signal<Trouble | null>(null);
	const reason = signal('');
	const done = signal<Done | null>(null);
	let reads = 0;
	/** Changes on their way: what is read meanwhile may be of before them, and would take back what is shown already. */
	let acting = 0;

	function show(change: (now: OptionsView) => Partial<OptionsView>): void {
		const now = view.peek();
		reads += 1;
		if (now !== null) {
			view.value = {...now, ...change(now)};
		}
	}

	function fail(error: unknown): void {
		batch(() => {
			trouble.value = troubleOf(error, alive);
			reason.value = trouble.value === 'invalid' && error instanceof Error ? error.message : '';
		});
	}

	async function attempt(act: () => Promise<Done | null>): Promise<void> {
		acting += 1;
		try {
			const result = await act().finally(() => {
				acting -= 1;
			});
			batch(() => {
				trouble.value = null;
				done.value = result;
			});
			await refresh();
		} catch (error) {
			await refresh();
			fail(error);
		}
	}

	async function read(): Promise<void> {
		const asked = ++reads;
		const answer = await client('options.read');
		if (asked === reads && acting === 0) {
			batch(() => {
				view.value = answer;
				trouble.value = null;
			});
		}
	}

	async function refresh(): Promise<void> {
		try {
			await read();
		} catch (error) {
			fail(error);
		}
	}

	const change: Parts['change'] = async (what, name, act, back) =>
		attempt(async () => {
			await act();
			const undo = back === null ? null : async (): Promise<void> => change('undone', name, back, null);
			return {what, name, undo};
		});

	const parts: Parts = {client, now: () => view.peek(), show, attempt, change};
	const {findAgain, ...events} = optionsEvents(parts);
	const {tryAgain, ...changes} = optionsChanges(parts);

	return {
		view,
		trouble,
		reason,
		done,
		findings: findingDeeds({
			client,
			run: async act => attempt(async () => {
				await act();
				return null;
			}),
			show: (id, over) => show(({people}) => ({people: people.map(one => ({
				...one, findings: one.findings.flatMap(finding => (finding.id === id ? over(finding) ?? [] : finding)),
			}))})),
		}),
		async refresh() {
			await refresh();
			await findAgain().catch(fail);
			await tryAgain().catch(fail);
		},
		...changes,
		tryRules: async rules => changes.tryRules(rules).catch(fail),
		...optionsMerges(parts),
		...optionsArchive(parts),
		...optionsNewcomers(parts),
		...optionsFiles(parts),
		...events,
		findEvents: async text => events.findEvents(text).catch(fail),
	};
}
