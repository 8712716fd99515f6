import type {HTTPRequest, Page} from 'puppeteer-core';
import {makeSite, respond} from './site.ts';
import type {ServeOptions, Site} from './site.ts';

/** Serves the stand-in calendar to one Puppeteer page (Firefox over WebDriver BiDi). Every other request goes on. */
export async function serveStandInTo(page: Page, options: ServeOptions): Promise<Site> {
	const site = await makeSite(options);
	await page.setRequestInterception(true);
	page.on('request', request => void answerTo(request, site));
	return site;
}

async function answerTo(request: HTTPRequest, site: Site): Promise<void> {
	const answer = respond(request.url(), site);
	await (answer ? request.respond(answer) : request.continue());
}
