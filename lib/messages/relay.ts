import {toWire} from './failure';
import {onMessage} from './messenger';
import {admit} from './server';
import {tellTab} from './tell-tab';

/**
 * Passes messages between the calendar page and the panel in the same tab. In Firefox an extension's frame inside a
 * web page has no `tabs`, and a content script's broadcast does not reach it; the background can do both.
 */
export function serveRelay({signal}: {signal?: AbortSignal} = {}): void {
	const stopShowing = onMessage('page.show', async ({data, sender}) => {
		const request = admitted(() => admit('page.show', data, sender) as typeof data);
		await tellTab(sender.tab?.id, 'panel.show', request);
	});
	const stopTelling = onMessage('panel.tell', async ({data, sender}) => {
		const told = admitted(() => admit('panel.tell', data, sender) as typeof data);
		await tellTab(sender.tab?.id, `panel.${told.what}`, told.what === 'width' ? {width: told.width} : undefined, 0);
	});
	signal?.addEventListener('abort', () => {
		stopShowing();
		stopTelling();
	}, {once: true});
}

function admitted<T>(check: () => T): T {
	try {
		return check();
	} catch (error) {
		throw toWire(error);
	}
}
