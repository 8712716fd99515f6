import {readFileSync} from 'node:fs';
import {translateClasses} from './classes.ts';
import {completeOptions} from './default-options.ts';
import type {PartialOptions} from './default-options.ts';
import {mailOrigin, mailPage} from './mail.ts';
import type {StandInAccount, StandInEvent, StandInOptions} from './model.ts';
import {pageProgram} from './program.ts';
import {shellOf} from './shell.ts';

/** What to answer to one request. */
export interface Answer {
	status: number;
	contentType: string;
	headers: Record<string, string>;
	body: string;
}

/** Another account that is signed in to the same browser. */
export interface OtherAccount {
	account: StandInAccount;
	events: StandInEvent[];
}

/** What the stand-in shows. `version` changes with every new list of events. */
export interface Site {
	options: StandInOptions;
	events: StandInEvent[];
	version: string;
	/** The page's program. */
	program: string;
	/** Further accounts by their place in the address: `/calendar/u/<place>/`. The first one is at every other place. */
	others?: Record<number, OtherAccount>;
}

/** What to serve: the events, and the options that differ from the usual ones. */
export type ServeOptions = PartialOptions & {events: StandInEvent[]; others?: Record<number, OtherAccount>};

/** Where the stand-in is served. */
export const origin = 'https://calendar.google.com';

/** Style sheets of the page, in order. */
const sheets = ['layout', 'grid', 'stacked', 'lists', 'dialogs', 'edit'].map(name => readFileSync(new URL(`page/${name}.css`, import.meta.url), 'utf8'));

/** The nonce of the page's one script; a real one would differ with every load. */
const nonce = 'stand-in';

/** Gets a site ready to be served. */
export async function makeSite({events, others, ...given}: ServeOptions): Promise<Site> {
	return {options: completeOptions(given), events, version: crypto.randomUUID(), program: await pageProgram(), others};
}

/** The account's place in an address (`/u/<place>`); 0 where there is none. */
export function placeOf(address: string): number {
	return Number(/\/u\/(\d+)/.exec(new URL(address).pathname)?.[1] ?? 0);
}

/** The answer to a request for an address; null when it is neither the calendar's nor the mailbox's. Knows nothing of browsers. */
export function respond(address: string, site: Site): Answer | null {
	const url = new URL(address);
	if (url.origin === mailOrigin) {
		return answer('text/html; charset=utf-8', mailPage());
	}

	if (url.origin !== origin) {
		return null;
	}

	if (url.pathname === '/stand-in/style.css') {
		return answer('text/css; charset=utf-8', translateClasses(sheets.join('\n'), url.searchParams.get('classes') ?? ''));
	}

	if (url.pathname === '/stand-in/program.js') {
		return answer('text/javascript; charset=utf-8', site.program);
	}

	if (/favicon\.(svg|ico)$/.test(url.pathname)) {
		return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1a73e8"/></svg>');
	}

	if (url.pathname === '/' || /^\/calendar(\/u\/\d+)?(\/r(\/.*)?)?\/?$/.test(url.pathname)) {
		return page(site, placeOf(address));
	}

	return {...answer('text/plain; charset=utf-8', 'Not found'), status: 404};
}

/** A document for the account at one place. Whoever asked for no class names gets new ones with every load, so that nobody can rely on them. */
function page({options, events, version, others}: Site, place: number): Answer {
	const other = others?.[place];
	const whole = {...options, ...(other && {account: other.account}), classes: options.classes ?? crypto.randomUUID()};
	const body = shellOf(whole, other?.events ?? events, `${version}/${place}`, nonce);
	return answer('text/html; charset=utf-8', body, options.csp ? {'content-security-policy': policy} : {});
}

const policy = `script-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;

function answer(contentType: string, body: string, headers: Record<string, string> = {}): Answer {
	return {status: 200, contentType, headers: {'cache-control': 'no-store', ...headers}, body};
}
