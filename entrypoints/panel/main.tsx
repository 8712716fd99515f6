import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Panel} from '@/components/panel/panel';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/panel/panel.css';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createPanel} from '@/lib/state/panel';
import {copy} from './copy';
import {focusFirst} from './focus-first';
import {keepSafe} from './keep-safe';
import {readHash} from './read-hash';
import type {Request} from './read-hash';

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

async function show({occurrence, absence, focus, theme}: Request): Promise<void> {
	touched = false;
	if (theme !== null) {
		document.documentElement.dataset['theme'] = theme;
	}

	const before = panel.absence.shown.peek();
	if (occurrence !== panel.occurrence.peek() || absence?.person !== before?.person || absence?.date !== before?.date) {
		scrollTo(0, 0);
	}

	if (occurrence !== null) {
		await panel.show(occurrence);
	} else if (absence !== null) {
		await panel.showAbsence(absence);
	}

	if (focus) {
		focusing = true;
		focusFirst(document);
		focusing = false;
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
			deeds={panel.findings}
			actions={{
				...panel,
				sayAbsent: panel.absence.say,
				pause: panel.absence.pause,
				resume: panel.absence.resume,
				copy,
				flush: () => void panel.flush(),
				refresh: () => void panel.refresh(),
				close: () => void close(),
			}}
		/>,
		root,
	);
}

onMessage('panel.show', ({data}) => void show(data));
onMessage('kept.changed', () => void panel.refresh());
addEventListener('hashchange', () => void show(readHash(location.hash)));
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

void show(readHash(location.hash));
