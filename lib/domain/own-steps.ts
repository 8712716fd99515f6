import {mostSteps, type ChecklistItem} from './template';

/**
 * A template's checklist (`now`) with what was added or worded otherwise for one 1-1 while it had another one (`was`): choosing another template
 * takes away no words of the owner's. Null when there are none. `changed`: the checklist as it was changed there; null when it was not.
 */
export function withOwnSteps(changed: readonly ChecklistItem[] | null, was: readonly ChecklistItem[], now: readonly ChecklistItem[]): ChecklistItem[] | null {
	const own = (changed ?? []).filter(step => !was.some(({id, text}) => id === step.id && text === step.text));
	if (own.length === 0) {
		return null;
	}

	const added = own.filter(step => !now.some(({id}) => id === step.id)).slice(0, mostSteps);
	return [...now.slice(0, mostSteps - added.length).map(step => own.find(({id}) => id === step.id) ?? step), ...added];
}
