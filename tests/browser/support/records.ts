import type {BrowserContext, Worker} from '@playwright/test';

/** What was heard while a browser ran. */
export interface Records {
	/** Addresses requested that are neither the stand-in's nor the extension's own. */
	requests: string[];
	/** Errors on any console and exceptions nobody caught, with where they came from. */
	errors: string[];
}

/** Addresses that stay inside the browser: the stand-in, extension pages, and documents without a host. */
const inside = /^(?:https:\/\/(?:calendar|mail)\.google\.com\/|chrome-extension:|chrome:|data:|blob:|about:)/;

/** Writes down requests and errors of a context's pages and workers. */
export function listenFor(context: BrowserContext, records: Records): void {
	context.on('request', request => {
		if (!inside.test(request.url())) {
			records.requests.push(request.url());
		}
	});
	context.on('console', message => {
		if (message.type() === 'error') {
			records.errors.push(`${message.location().url}: ${message.text()}`);
		}
	});
	context.on('weberror', error => {
		records.errors.push(`${error.page()?.url() ?? 'page'}: ${error.error().stack ?? error.error().message}`);
	});
	const follow = (worker: Worker) => {
		worker.on('console', message => {
			if (message.type() === 'error') {
				records.errors.push(`${worker.url()}: ${message.text()}`);
			}
		});
	};
	context.on('serviceworker', follow);
	for (const worker of context.serviceWorkers()) {
		follow(worker);
	}
}
