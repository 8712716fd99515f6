import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Meeting} from '@/lib/domain/views';
import {kindFromTitle} from '@/lib/verdict/title';

/** The kind of an occurrence and where it comes from: chosen before said by the title before the usual one. */
export function kindOf(
	{key, title}: {key: OccurrenceKey; title: string},
	choices: ReadonlyMap<OccurrenceKey, Kind>,
): Pick<Meeting, 'kind' | 'kindFrom'> {
	const chosen = choices.get(key);
	if (chosen) {
		return {kind: chosen, kindFrom: 'chosen'};
	}

	const titled = kindFromTitle(title);
	return titled ? {kind: titled, kindFrom: 'title'} : {kind: 'regular', kindFrom: 'usual'};
}

/** Is it, by its title, one of the talks that must be found however old they are? */
export function talkOf(title: string): 'career' | 'growth' | null {
	const kind = kindFromTitle(title);
	return kind === 'career' || kind === 'growth' ? kind : null;
}
