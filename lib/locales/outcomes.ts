import type {Outcome} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import {momentText, type Reading} from './moments';

/** What became of a 1-1. */
export const outcomeWords = {
	summary: (outcome: Outcome, {planned, start, declined, reason}: {planned: UtcInstant | null; start: UtcInstant | null; declined: boolean; reason: string}, reading: Reading): string => {
		const why = reason.trim() === '' ? '' : `: ${reason.trim()}`;
		const words: Record<Outcome, string> = {
			'ahead': 'Ahead',
			'kept': 'Kept',
			'moved': planned === null || start === null ? 'Moved' : `Moved from ${momentText(planned, reading)} to ${momentText(start, reading)}`,
			'cancelled': declined ? 'You declined' : 'Called off',
			'abandoned': 'They declined',
			'skipped': `Skipped on purpose${why}`,
			'unknown': 'Not known: nobody looked near its time',
			'met-anyway': `You met anyway${why}`,
			'did-not-happen': `It did not happen${why}`,
		};
		return words[outcome];
	},
};
