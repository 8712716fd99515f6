import type {OccurrenceKey} from './event';

/** The hint that nearly every line of a 1-1 is a task update, named as a finding is: dismissed, it is remembered as one that was acknowledged. */
export const tasksHint = (occurrence: OccurrenceKey): string => `tasks-only|${occurrence}`;
