import type {Reading} from '@/lib/domain/reading';
import type {Unread} from '@/lib/locales/unread';

/** The page is not what a reader is for, and everything is in order. Nobody is told what it is instead, so a comment says it. */
export const notForUs: Reading<never> = {ok: false, why: '', expected: true};

/** The same, while two ranges of dates are mounted: one slides out, one in. */
export const moving: Reading<never> = {...notForUs};

/** The page should have had it and has not. `why` is a word for it; its sentence is in the background, to save the page the bytes. */
export const unreadable = (why: Unread): Reading<never> => ({ok: false, why, expected: false});
