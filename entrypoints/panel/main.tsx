import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Panel} from '@/components/panel/panel';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/editor/editor.css';
import '@/components/panel/panel.css';
import '@/components/panel/wide.css';
import {panelKey} from '@/components/panel/panel-keys';
import type {Place} from '@/components/panel/places';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createPanel} from '@/lib/state/panel';
import {createFace} from '@/lib/state/panel-face';
import {aboutPlace} from './about-place';
import {copy} from './copy';
import {copyShareable} from './copy-shareable';
import {focusClosing, focusFirst, focusNextTime, focusPlace} from './focus-first';
import {historyPlace} from './history-place';
import {keepSafe} from './keep-safe';
import {hashForTab, readHash} from './read-hash';
import {letResize} from './resize';
import type {Request} from './read-hash';

const alive = (): boolean => browser.runtime?.id !== undefined;
const panel = createPanel(client, alive);
const face = createFace<Place>();
const about = aboutPlace(client, alive);
const history = historyPlace(client, alive, where => {
	face.goTo(where === 'inbox' ? 'prepare' : 'about');
	if (where === 'inbox') {
		focusNextTime(document);
	} else {
		focusPlace(document, 'about');
	}
});
const embedded = window.top !== window;
/** A tab that is closed is gone, so it waits longer for what is on its way than a frame that is hidden. Milliseconds. */
const ofTab = 5000;
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

async function show({occurrence, absence, focus, theme, blurred = false}: Request): Promise<void> {
	touched = false;
	if (theme !== null) {
		document.documentElement.dataset['theme'] = theme;
	}

	if (blurred && !face.blurred.peek()) {
		face.blur();
	}

	const before = panel.absence.shown.peek();
	if (occurrence !== panel.occurrence.peek() || absence?.person !== before?.person || absence?.date !== before?.date) {
		scrollTo(0, 0);
		face.goTo(null);
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

/** The same 1-1 in a tab of its own, where there is more room. */
async function openTab(): Promise<void> {
	await keeper.saveAll();
	// The frame's own page has another address in every session, so that no web page can tell that Kept is there; a tab has a page of its own.
	await browser.tabs.create({url: `${browser.runtime.getURL('/tab.html')}#${hashForTab(panel.occurrence.peek() ?? '', face.blurred.peek())}`});
}

/** What one of the panel's keys does. */
function press(event: KeyboardEvent): void {
	const key = panelKey(event, Boolean(panel.view.peek()?.person));
	if (key === null) {
		return;
	}

	event.preventDefault();
	if (key.do === 'place') {
		face.goTo(key.place);
		focusPlace(document, key.place);
	} else if (key.do === 'blur') {
		face.blur();
	} else if (key.do === 'help') {
		face.help(true);
	} else if (key.do === 'next') {
		face.goTo('prepare');
		focusNextTime(document);
	} else if (key.do === 'close') {
		face.goTo('talk');
		panel.closeTalk(panel.view.peek()?.closedAt === null);
		focusClosing(document);
	}
}

async function close(): Promise<void> {
	await keeper.saveAll(embedded ? undefined : ofTab);
	if (embedded) {
		tellPage('close');
		return;
	}

	const tab = await browser.tabs.getCurrent();
	if (tab?.id !== undefined) {
		await browser.tabs.remove(tab.id);
	}
}

const keeper = keepSafe(window, {
	flush: async () => {
		await Promise.all([panel.flush(), about.flush()]);
	},
	// An extension that is gone saves nothing more, and asks for this reload itself.
	isUnsaved: () => panel.saving.peek() === 'failed',
});
const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Panel
			{...panel}
			{...face}
			history={history.show}
			about={about.show}
			erased={about.erased}
			deeds={panel.findings}
			actions={{
				...panel,
				...face,
				copyShareable: async () => copyShareable(await panel.readShareable()),
				openTab: embedded ? () => void openTab() : null,
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
onMessage('kept.changed', () => {
	void panel.refresh();
	about.refresh();
	history.refresh();
});
addEventListener('hashchange', () => void show(readHash(location.hash)));
addEventListener('keydown', press);
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
letResize(window, client);
