import type {ViewKind} from '@/lib/domain/drawn';
import type {PlainDate} from '@/lib/domain/time';

/** One day of a view, and the element its chips stand in. */
export interface ShownDay {
	date: PlainDate;
	element: Element;
}

/** The dated time grid of a day, week or custom-days view. */
export interface TimeGrid {
	/** What the days stand in. */
	grid: Element;
	/** One per shown day and person, in order; empty in views without hours. */
	columns: Element[];
}

/** A view with dated events. */
export interface PageView extends TimeGrid {
	kind: ViewKind;
	/** Where chips stand; a date has several when it is drawn for several people. */
	days: ShownDay[];
	/** First date of the range the page says it shows, when it is a week; null otherwise. */
	weekBegins: PlainDate | null;
}
