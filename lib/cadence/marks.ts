import {firstName} from '@/lib/cadence/subject';
import type {Finding, FindingType} from '@/lib/domain/finding';
import type {Kind} from '@/lib/domain/kind';
import type {Mark, MarkToken, Progress} from '@/lib/domain/mark';
import {markWords} from '@/lib/locales/findings';

/** What a chip's mark is made from. */
export interface MarkInput {
	/** Only the title says that it is a 1-1. */
	likely: boolean;
	kind: Kind;
	/** Of this occurrence; others are passed over. */
	findings: Finding[];
	/** How far it is prepared; null when there is nothing to prepare. */
	progress: Progress | null;
	/** The other person's shown name; null while unknown. */
	personName: string | null;
}

const tokens: Partial<Record<FindingType, MarkToken>> = {
	moved: 'moved', short: 'short', declined: 'declined', abandoned: 'abandoned', conflict: 'conflict', unprepared: 'unprepared',
};

/** The mark of a chip that is, or may be, a 1-1. Its label holds nothing but what the calendar itself says. */
export function markFor({likely, kind, findings, progress, personName}: MarkInput): Mark {
	const prepared = progress !== null && progress.done === progress.of;
	const shown = findings.filter(({type}) => tokens[type] !== undefined);
	const states = new Set(shown.map(({type}) => tokens[type]).filter(token => token !== undefined));
	const head = likely ? markWords.likely : markWords.meeting(kind, personName === null ? null : firstName(personName));
	return {
		tokens: [
			likely ? 'likely' : 'one-on-one',
			...(kind === 'regular' ? [] : [kind]),
			...states,
			...(prepared ? ['prepared' as const] : []),
		],
		label: [head, ...shown.map(({summary}) => summary), ...(prepared ? [markWords.prepared] : progress !== null && progress.done > 0 ? [markWords.progress(progress.done, progress.of)] : [])].join(' · '),
	};
}
