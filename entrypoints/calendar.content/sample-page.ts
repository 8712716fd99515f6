import {pixelsPerHour} from '@/lib/calendar/scale';
import * as selectors from '@/lib/calendar/selectors';

/**
 * The page as it stands, without anything of Kept's own; `hour`: height of an hour in CSS pixels, null without a time grid.
 * Asked for by the options page on a person's click; it is made unrecognisable there before anybody sees it.
 */
export async function samplePage(document: Document, {signal}: {signal: AbortSignal}): Promise<{html: string; hour: number | null}> {
	const column = document.querySelector(selectors.column);
	const copy = document.documentElement.cloneNode(true) as Element;
	for (const own of copy.querySelectorAll('kept-ghosts, kept-front')) {
		own.remove();
	}

	return {html: copy.outerHTML, hour: column === null ? null : await pixelsPerHour(column, {signal})};
}
