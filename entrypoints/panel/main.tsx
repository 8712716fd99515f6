import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Panel} from '@/components/panel/panel';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/panel/panel.css';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createPanel} from '@/lib/state/panel';
import {focusFirst} from './focus-first';
import {keepSafe} from './keep-safe';
import {readHash} from './read-hash';

const panel = createPanel(client, () => browser.runtime?.id !== undefined);
const embedded = window.top !== window;
let touched = false;
let focusing = false;

/** Tells the calendar page that hosts this panel. In a tab of its own there is none. */
function tellPage(what: 'close' | 'touched'): void {
	if (embedded) {
		void client('panel.tell', {what}).catch(() => {
			// The page was reloaded or closed, or Kept was updated; there is nobody left to tell.
		});
	}
}

async function show(request: {occurrence: string; focus: boolean; theme: 'light' | 'dark' | null}): Promise<void> {
	touched = false;
	if (request.theme !== null) {
		document.documentElement.dataset['theme'] = request.theme;
	}

	if (request.occurrence !== panel.occurrence.peek()) {
		scrollTo(0, 0);
	}

	await panel.show(request.occurrence);
	if (request.focus) {
		focusing = true;
		focusFirst(document);
		focusing = false;
	}
}

function showHash(): void {
	const request = readHash(location.hash);
	if (request !== null) {
		void show(request);
	}
}

async function close(): Promise<void> {
	await keeper.saveAll();
	if (embedded) {
		tellPage('close');
		return;
	}

	const tab = await browser.tabs.getCurrent();
	if (tab?.id !== undefined) {
		await browser.tabs.remove(tab.id);
	}
}

const keeper = keepSafe(window, panel.flush);
const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Panel
			{...panel}
			actions={{...panel, flush: () => void panel.flush(), refresh: () => void panel.refresh(), close: () => void close()}}
		/>,
		root,
	);
}

onMessage('panel.show', ({data}) => void show(data));
onMessage('kept.changed', () => void panel.refresh());
addEventListener('hashchange', showHash);
addEventListener('keydown', event => {
	// An input method uses Escape for itself while it composes.
	if (event.key === 'Escape' && !event.isComposing && embedded) {
		event.preventDefault();
		void close();
	}
});
for (const type of ['pointerdown', 'keydown', 'focusin'] as const) {
	addEventListener(type, event => {
		if (!touched && !focusing && event.isTrusted) {
			touched = true;
			void tellPage('touched');
		}
	});
}

showHash();
