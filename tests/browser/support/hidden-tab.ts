import type {Page} from '@playwright/test';
import type {KeptBrowser} from './kept-browser.ts';

/**
 * Tells Kept's script in a page that nobody sees the tab (`hidden`), or that somebody does again. A browser without a window shows every
 * tab, so it is said in the script's own world, where the page's scripts could not say it.
 */
export async function setHidden(kept: KeptBrowser, page: Page, hidden: boolean): Promise<void> {
	const session = await kept.context.newCDPSession(page);
	const world = new Promise<number>(resolve => {
		session.on('Runtime.executionContextCreated', ({context: {id, origin}}) => {
			if (origin.includes(kept.id)) {
				resolve(id);
			}
		});
	});
	await session.send('Runtime.enable');
	const expression = `Object.defineProperty(document, 'hidden', {configurable: true, value: ${hidden}}); document.dispatchEvent(new Event('visibilitychange'))`;
	await session.send('Runtime.evaluate', {contextId: await world, expression});
	await session.detach();
}
