import {batch, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {Away} from '@/lib/domain/away';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {MergeProposal} from '@/lib/domain/person';
import type {Correction} from '@/lib/domain/verdict';
import type {PopupView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {savedAway} from './away';
import {findingDeeds} from './finding-deeds';
import type {FindingDeeds} from './finding-deeds';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Everything behind the popup. */
export interface Popup {
	/** Null until the first answer. */
	readonly view: ReadonlySignal<PopupView | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	readonly findings: FindingDeeds;
	/** Names the event that is open in the tab, and reads with it. */
	open(occurrence: OccurrenceKey | null): Promise<void>;
	refresh(): Promise<void>;
	/** Says what the open event is; null takes it back. */
	correct(correction: Correction | null): Promise<void>;
	/** Answers an absence that was seen; `proposed` takes the answer back. */
	answerAway(away: Away, state: Away['state']): Promise<void>;
	/** Makes two people one, says that they are not, or takes the former back. */
	answerMerge(merge: MergeProposal, answer: 'one' | 'two' | 'undo'): Promise<void>;
}

/** The model of the popup. `taken` hears of every view before it is shown. */
export function createPopup(client: Client, alive: Alive, taken: (view: PopupView) => void = () => {}): Popup {
	const view = signal<PopupView | null>(null);
	const trouble = signal<Trouble | null>(null);
	let opened: OccurrenceKey | null = null;
	let reads = 0;
	/** Changes on their way: what is read meanwhile may be of before them, and would take back what is shown already. */
	let acting = 0;

	async function attempt(act: () => Promise<unknown>): Promise<void> {
		try {
			await act();
		} catch (error) {
			trouble.value = troubleOf(error, alive);
		}
	}

	async function read(): Promise<void> {
		const asked = ++reads;
		const answer = await client('popup.read', {open: opened});
		if (asked === reads && acting === 0) {
			batch(() => {
				taken(answer);
				view.value = answer;
				trouble.value = null;
			});
		}
	}

	const refresh = async (): Promise<void> => attempt(read);

	/** Sends a change; whether it was taken or not, what is stored is shown afterwards. */
	async function run(act: () => Promise<unknown>): Promise<void> {
		acting += 1;
		try {
			await act().finally(() => {
				acting -= 1;
			});
			await refresh();
		} catch (error) {
			await refresh();
			trouble.value = troubleOf(error, alive);
		}
	}

	function show(change: (now: PopupView) => Partial<PopupView>): void {
		const now = view.peek();
		reads += 1;
		if (now !== null) {
			view.value = {...now, ...change(now)};
		}
	}

	return {
		view,
		trouble,
		refresh,
		findings: findingDeeds({
			client,
			run,
			show: (id, change) => show(({findings}) => ({findings: findings.flatMap(finding => (finding.id === id ? change(finding) ?? [] : finding))})),
		}),
		async open(occurrence) {
			opened = occurrence;
			await refresh();
		},
		async correct(correction) {
			const occurrence = opened;
			if (occurrence !== null) {
				await run(() => client('verdict.correct', {occurrence, correction}));
			}
		},
		async answerAway(away, state) {
			if (state !== 'proposed') {
				show(now => ({away: now.away.filter(({id}) => id !== away.id)}));
			}

			await run(() => client('away.save', savedAway({...away, state})));
		},
		async answerMerge({from, into}, answer) {
			if (answer === 'undo') {
				await run(() => client('person.unmerge', {person: from}));
				return;
			}

			show(now => ({merges: now.merges.filter(merge => merge.from !== from || merge.into !== into)}));
			await run(() => (answer === 'one' ? client('person.merge', {from, into}) : client('merge.dismiss', {from, into})));
		},
	};
}
