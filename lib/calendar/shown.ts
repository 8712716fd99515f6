import {measure} from './measure';

/** Which of `elements` are really drawn (closed dialogs stay in Google's page). Forces no layout. */
export async function shownAmong(elements: Element[], {signal}: {signal: AbortSignal}): Promise<Set<Element>> {
	const places = await measure(elements, {signal});
	return new Set([...places].filter(([, {width, height}]) => width > 0 && height > 0).map(([element]) => element));
}
