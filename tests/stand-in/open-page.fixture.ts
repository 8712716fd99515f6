import {vi} from 'vitest';
import {completeOptions} from './default-options';
import type {PartialOptions} from './default-options';
import type {StandInEvent} from './model';
import {shellOf} from './shell';

/** Runs the page's program in the test's own document, at an address of the calendar's, on 24 November 2026 at 09:00 unless told. Nothing slides. */
export async function openPage(path: string, events: StandInEvent[], given: PartialOptions = {}): Promise<Document> {
	const options = {...completeOptions({now: '2026-11-24T09:00', slide: 0, ...given}), classes: 'seed'};
	// The program of the test before lives on; what it had open would draw itself into the new body.
	document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
	// Nothing is fetched here, neither sheets nor the program.
	const markup = shellOf(options, events, crypto.randomUUID(), 'n').replaceAll(/<link[^>]*>|<script type="module".*?<\/script>/g, '');
	const shell = new DOMParser().parseFromString(markup, 'text/html');
	document.body.replaceWith(document.importNode(shell.body, true));
	document.head.replaceChildren(...[...shell.head.querySelectorAll('meta, title, script[type="application/json"]')].map(node => document.importNode(node, true)));
	history.pushState(null, '', path);
	vi.resetModules();
	await import('./page/main');
	return document;
}
