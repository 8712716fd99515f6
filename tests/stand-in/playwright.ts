import type {BrowserContext} from '@playwright/test';
import {completeOptions} from './default-options.ts';
import type {PartialOptions} from './default-options.ts';
import {mailOrigin} from './mail.ts';
import type {StandInEvent} from './model.ts';
import {makeSite, origin, placeOf, respond} from './site.ts';
import type {ServeOptions, Site} from './site.ts';

/** A stand-in that is being served. */
export interface StandInHandle {
	site: Site;
	/** Shows other events, in open pages at once and in every page loaded later; changes made in the pages are forgotten. `place` is the account's in the address; 0 is the first one. */
	setEvents(events: StandInEvent[], place?: number): Promise<void>;
	/** Changes options for pages loaded later. */
	setOptions(options: PartialOptions): void;
	/** Serves the same calendar to one more context, such as the one after a restart of the browser. */
	serveTo(context: BrowserContext): Promise<void>;
}

/** What each context is served now; null while that is nothing. */
const served = new WeakMap<BrowserContext, Site | null>();

/** Lets a context be served from now on. To be done before the extension's worker is stopped in it for the first time: afterwards it never ends. */
export async function routeStandIn(context: BrowserContext): Promise<void> {
	if (served.has(context)) {
		return;
	}

	served.set(context, null);
	for (const host of [origin, mailOrigin]) {
		await context.route(`${host}/**`, async route => {
			const site = served.get(context) ?? null;
			const answer = site && respond(route.request().url(), site);
			await (answer ? route.fulfill(answer) : site ? route.abort() : route.continue());
		});
	}
}

/** Serves the stand-in calendar, and the mailbox that embeds it, to every page of a Playwright context. */
export async function serveStandIn(context: BrowserContext, options: ServeOptions): Promise<StandInHandle> {
	const site = await makeSite(options);
	const contexts = new Set<BrowserContext>();
	const handle: StandInHandle = {
		site,
		setOptions(changed) {
			const {hourHeight = changed.density ? undefined : site.options.hourHeight} = changed;
			site.options = completeOptions({...site.options, ...changed, hourHeight, account: {...site.options.account, ...changed.account}});
		},
		async setEvents(next, place = 0) {
			const other = site.others?.[place];
			if (other) {
				other.events = next;
			} else {
				site.events = next;
			}

			site.version = crypto.randomUUID();
			const frames = [...contexts].flatMap(each => each.pages()).flatMap(page => page.frames()).filter(frame => frame.url().startsWith(`${origin}/`));
			await Promise.all(frames.map(frame => {
				const own = placeOf(frame.url());
				const events = site.others?.[own]?.events ?? site.events;
				return frame.evaluate(([list, version]) => window.standIn.setEvents(list, version), [events, `${site.version}/${own}`] as const);
			}));
		},
		async serveTo(other) {
			contexts.add(other);
			other.on('close', () => contexts.delete(other));
			await routeStandIn(other);
			served.set(other, site);
		},
	};
	await handle.serveTo(context);
	return handle;
}
