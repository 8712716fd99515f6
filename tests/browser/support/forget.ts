import type {Page, Worker} from '@playwright/test';

/** Everything that the extension keeps outside of its database. */
export async function forgetStored(worker: Worker): Promise<void> {
	await worker.evaluate(async () => {
		const {storage, action, contextMenus} = (globalThis as unknown as {chrome: Chrome}).chrome;
		await Promise.all([storage.local.clear(), storage.session.clear(), action.setBadgeText({text: ''}), contextMenus.removeAll()]);
	});
}

/** Removes the extension's databases. Its worker has to be stopped before, or it would hold them. */
export async function dropDatabases(page: Page, id: string): Promise<void> {
	// A document of the extension's that runs nothing, so that nothing wakes the worker.
	await page.goto(`chrome-extension://${id}/icon/16.png`);
	await page.evaluate(async () => {
		const names = (await indexedDB.databases()).flatMap(({name}) => name ?? []);
		await Promise.all(names.map(async name => new Promise<void>((resolve, reject) => {
			const dropping = indexedDB.deleteDatabase(name);
			dropping.addEventListener('success', () => resolve());
			dropping.addEventListener('error', () => reject(new Error(`${name} stays`)));
			dropping.addEventListener('blocked', () => reject(new Error(`somebody holds ${name}`)));
		})));
	});
}

/** The part of the extension's own interface that is used here. */
interface Chrome {
	storage: {local: {clear(): Promise<void>}; session: {clear(): Promise<void>}};
	action: {setBadgeText(details: {text: string}): Promise<void>};
	contextMenus: {removeAll(): Promise<void>};
}
