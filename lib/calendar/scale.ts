import {measure} from './measure';

/**
 * The height of an hour from the height of a whole day's column; null when the column is not drawn. In the pixels of the page's own styles,
 * which are others than those it is drawn with where a stylesheet zooms it.
 */
export async function pixelsPerHour(column: Element, {signal}: {signal: AbortSignal}): Promise<number | null> {
	const height = (await measure([column], {signal})).get(column)?.height ?? 0;
	return height >= 24 * 10 ? height / 24 / (column.currentCSSZoom ?? 1) : null;
}
