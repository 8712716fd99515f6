import type {BrowserContext, Worker} from '@playwright/test';

/** Milliseconds the extension's worker may take to appear. */
const patience = 15_000;

/** The extension's service worker, once it has started. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
	const isOwn = (worker: Worker) => worker.url().startsWith('chrome-extension://');
	return context.serviceWorkers().find(isOwn) ?? context.waitForEvent('serviceworker', {predicate: isOwn, timeout: patience});
}

/** Stops the extension's worker and waits until the browser says so. `id` is the extension's. */
export async function stopWorkers(context: BrowserContext, id: string): Promise<void> {
	const page = await context.newPage();
	// A document of the extension's that runs nothing, so that nothing wakes the worker again.
	await page.goto(`chrome-extension://${id}/icon/16.png`);
	const session = await context.newCDPSession(page);
	const stopped = new Promise<void>(resolve => {
		session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
			if (versions.some(({scriptURL, runningStatus}) => scriptURL.includes(id) && runningStatus === 'stopped')) {
				resolve();
			}
		});
	});
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await stopped;
	await page.close();
}
