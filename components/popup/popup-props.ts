import type {Away} from '@/lib/domain/away';
import type {MergeProposal} from '@/lib/domain/person';
import type {Correction} from '@/lib/domain/verdict';
import type {FindingDeeds, OwnAction} from '../shared/finding-deeds';

/** Everything that can be done in the popup. */
export interface PopupActions {
	open(url: string): void;
	reloadCalendar(): void;
	openOptions(): void;
	correct(correction: Correction | null): void;
	refresh(): void;
	findings: FindingDeeds;
	/** Does what a career timeline proposes, and takes it back. */
	act(action: OwnAction): void;
	unact(action: OwnAction): void;
	/** Answers an absence that was seen; `proposed` takes the answer back. */
	answerAway(away: Away, state: Away['state']): void;
	answerMerge(merge: MergeProposal, answer: 'one' | 'two' | 'undo'): void;
}
