/**
 * What a reader returns: what it read, or why it could not (law 3: readers never throw and never guess).
 * `expected` marks a page that is simply not of the reader's kind (a task, a month view): nothing is broken.
 */
export type Reading<T> = {ok: true; value: T} | {ok: false; why: string; expected: boolean};

/** A successful reading. */
export const read = <T>(value: T): Reading<T> => ({ok: true, value});

/** The page is not what the reader is for; everything is in order. */
export const notForUs = (why: string): Reading<never> => ({ok: false, why, expected: true});

/** The page should have had it and has not: Google changed something, or it is not drawn yet. */
export const unreadable = (why: string): Reading<never> => ({ok: false, why, expected: false});
