import {times} from './numbers.ts';

/** Is a value within its budget? With the ratio, which says by how much. */
export const verdict = (value: number, budget: number): string => `${value <= budget ? 'within' : 'over'}, ${times(value, budget)} the budget`;

/** The same where nothing at all is allowed. */
export const noneVerdict = (value: number): string => value <= 0 ? 'within' : `over, by ${value}`;
