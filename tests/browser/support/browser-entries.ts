import type {KeptBrowser} from './kept-browser.ts';
import {workerOf} from './worker.ts';

/** The extension's part of the browser, as far as tests look at it. `dispatch` is what the browser itself calls when somebody types or clicks. */
interface Chrome {
	omnibox: {
		onInputChanged: {dispatch(typed: string, show: (others: {content: string; description: string}[]) => void): void};
		onInputEntered: {dispatch(typed: string, disposition: string): void};
		setDefaultSuggestion(suggestion: {description: string}): void;
	};
	contextMenus: {onClicked: {dispatch(info: object, tab: object): void}; update(id: string, change: object): Promise<void>};
	action: {getBadgeText(of: object): Promise<string>};
}

/** What the address bar would show for what is typed after the keyword; no test can type there. */
export async function suggestionsFor(kept: KeptBrowser, typed: string): Promise<{first: string; others: {content: string; description: string}[]}> {
	const worker = await workerOf(kept.context);
	return worker.evaluate(text => new Promise(resolve => {
		const {omnibox} = (globalThis as unknown as {chrome: Chrome}).chrome;
		const told = omnibox.setDefaultSuggestion.bind(omnibox);
		let first = '';
		omnibox.setDefaultSuggestion = suggestion => {
			first = suggestion.description;
			// Throws where the browser cannot read the description.
			told(suggestion);
		};
		omnibox.onInputChanged.dispatch(text, others => {
			omnibox.setDefaultSuggestion = told;
			resolve({first, others});
		});
	}), typed);
}

/** Enters a text after the keyword, and answers the first thing the icon says then; empty when a page was opened instead. */
export async function enterAfterKeyword(kept: KeptBrowser, typed: string): Promise<string> {
	const worker = await workerOf(kept.context);
	const pages = kept.context.pages().length;
	await worker.evaluate(text => {
		(globalThis as unknown as {chrome: Chrome}).chrome.omnibox.onInputEntered.dispatch(text, 'currentTab');
	}, typed);
	for (;;) {
		const badge = await worker.evaluate(() => (globalThis as unknown as {chrome: Chrome}).chrome.action.getBadgeText({}));
		if (badge !== '' || kept.context.pages().length > pages) {
			return badge;
		}
	}
}

/** Is there such an entry in the browser's menu? The browser lists none, but only changes those that exist. */
export async function hasMenuEntry(kept: KeptBrowser, id: string): Promise<boolean> {
	const worker = await workerOf(kept.context);
	return worker.evaluate(entry => (globalThis as unknown as {chrome: Chrome}).chrome.contextMenus.update(entry, {enabled: true}).then(() => true, () => false), id);
}

/** Chooses an entry of the menu on selected text of a calendar; no test can click there. */
export async function chooseInMenu(kept: KeptBrowser, id: string, selected: string): Promise<void> {
	const worker = await workerOf(kept.context);
	await worker.evaluate(([menuItemId, selectionText]) => {
		(globalThis as unknown as {chrome: Chrome}).chrome.contextMenus.onClicked.dispatch({menuItemId, selectionText, editable: false}, {id: 1});
	}, [id, selected] as const);
}
