import type {BrowserContext} from '@playwright/test';
import {completeOptions} from './default-options.ts';
import type {PartialOptions} from './default-options.ts';
import type {StandInEvent} from './model.ts';
import {makeSite, origin, respond} from './site.ts';
import type {ServeOptions, Site} from './site.ts';

/** A stand-in that is being served. */
export interface StandInHandle {
	site: Site;
	/** Shows other events, in open pages at once and in every page loaded later; changes made in the pages are forgotten. */
	setEvents(events: StandInEvent[]): Promise<void>;
	/** Changes options for pages loaded later. */
	setOptions(options: PartialOptions): void;
	/** Serves the same calendar to one more context, such as the one after a restart of the browser. */
	serveTo(context: BrowserContext): Promise<void>;
}

/** Serves the stand-in calendar to every page of a Playwright context. */
export async function serveStandIn(context: BrowserContext, options: ServeOptions): Promise<StandInHandle> {
	const site = await makeSite(options);
	const contexts = new Set<BrowserContext>();
	const handle: StandInHandle = {
		site,
		setOptions(changed) {
			site.options = completeOptions({...site.options, ...changed, account: {...site.options.account, ...changed.account}});
		},
		async setEvents(next) {
			site.events = next;
			site.version = crypto.randomUUID();
			const pages = [...contexts].flatMap(each => each.pages()).filter(page => page.url().startsWith(origin));
			await Promise.all(pages.map(page => page.evaluate(([list, version]) => window.standIn.setEvents(list, version), [next, site.version] as const)));
		},
		async serveTo(other) {
			contexts.add(other);
			other.on('close', () => contexts.delete(other));
			await other.route(`${origin}/**`, async route => {
				const answer = respond(route.request().url(), site);
				await (answer ? route.fulfill(answer) : route.abort());
			});
		},
	};
	await handle.serveTo(context);
	return handle;
}
