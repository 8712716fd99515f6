import type {Rules} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';

/** The gaps a regular 1-1 can have, in the order they are offered. */
export const regularChoices: readonly Rules['regularEvery'][] = ['as-scheduled', 1, 2, 3, 4];

/** A regular gap in words. */
export function regularWord(choice: Rules['regularEvery']): string {
	return choice === 'as-scheduled' ? words.options.asScheduled : words.options.every(choice);
}
