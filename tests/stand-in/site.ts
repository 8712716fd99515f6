import {readFileSync} from 'node:fs';
import {translateClasses} from './classes.ts';
import {completeOptions} from './default-options.ts';
import type {PartialOptions} from './default-options.ts';
import type {StandInEvent, StandInOptions} from './model.ts';
import {pageProgram} from './program.ts';
import {shellOf} from './shell.ts';

/** What to answer to one request. */
export interface Answer {
	status: number;
	contentType: string;
	headers: Record<string, string>;
	body: string;
}

/** What the stand-in shows. `version` changes with every new list of events. */
export interface Site {
	options: StandInOptions;
	events: StandInEvent[];
	version: string;
	/** The page's program. */
	program: string;
}

/** What to serve: the events, and the options that differ from the usual ones. */
export type ServeOptions = PartialOptions & {events: StandInEvent[]};

/** Where the stand-in is served. */
export const origin = 'https://calendar.google.com';

/** Style sheets of the page, in order. */
const sheets = ['layout', 'grid', 'dialogs'].map(name => readFileSync(new URL(`page/${name}.css`, import.meta.url), 'utf8'));

/** The nonce of the page's one script; a real one would differ with every load. */
const nonce = 'stand-in';

/** Gets a site ready to be served. */
export async function makeSite({events, ...given}: ServeOptions): Promise<Site> {
	return {options: completeOptions(given), events, version: crypto.randomUUID(), program: await pageProgram()};
}

/** The answer to a request for an address; null when it is not the calendar's. Knows nothing of browsers. */
export function respond(address: string, {options, events, version, program}: Site): Answer | null {
	const url = new URL(address);
	if (url.origin !== origin) {
		return null;
	}

	if (url.pathname === '/stand-in/style.css') {
		return answer('text/css; charset=utf-8', translateClasses(sheets.join('\n'), options.classSeed));
	}

	if (url.pathname === '/stand-in/program.js') {
		return answer('text/javascript; charset=utf-8', program);
	}

	if (/favicon\.(svg|ico)$/.test(url.pathname)) {
		return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1a73e8"/></svg>');
	}

	if (url.pathname === '/' || /^\/calendar(\/u\/\d+)?(\/r(\/.*)?)?\/?$/.test(url.pathname)) {
		return answer('text/html; charset=utf-8', shellOf(options, events, version, nonce), options.csp ? {'content-security-policy': policy} : {});
	}

	return {...answer('text/plain; charset=utf-8', 'Not found'), status: 404};
}

const policy = `script-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;

function answer(contentType: string, body: string, headers: Record<string, string> = {}): Answer {
	return {status: 200, contentType, headers: {'cache-control': 'no-store', ...headers}, body};
}
