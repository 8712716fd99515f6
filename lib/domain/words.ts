import type {Response} from './event';

/**
 * What words of the calendar's own language mean: each stands alone between separators in a chip's spoken text
 * or in a guest's label. Keys are lower case, trimmed.
 */
export interface PageWords {
	/** `accepted` → accepted, `abgelehnt` → declined. */
	responses: Record<string, Response>;
	/** Words for a guest who need not come. */
	optional: string[];
}

/**
 * Words whose meaning pages gave away, by language tag and word, in the same form as `PageWords`.
 * A word that was seen with two meanings is kept as `unknown`, so that it is not learned again.
 */
export type LearnedWords = Record<string, Record<string, Response>>;
