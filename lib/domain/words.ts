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
