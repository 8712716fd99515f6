import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Popup} from '@/components/popup/popup';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/popup/popup.css';
import {systemClock} from '@/lib/domain/time';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createNextTime} from '@/lib/state/next-time';
import {createPopup} from '@/lib/state/popup';
import {lookAtTab} from './look-at-tab';

const alive = (): boolean => browser.runtime?.id !== undefined;
const nextTime = createNextTime(client, {alive, newId: () => crypto.randomUUID()});
const popup = createPopup(client, alive, view => nextTime.take(view.nextTime));
const unseen = signal(false);
/** Is it known which event is open, or has that taken too long? Nothing is shown before, so that nothing moves under the pointer. */
const looked = signal(false);
let tabId: number | undefined;

async function open(url: string): Promise<void> {
	await browser.tabs.create({url});
	close();
}

async function reloadCalendar(): Promise<void> {
	if (tabId !== undefined) {
		await browser.tabs.reload(tabId);
	}

	close();
}

async function openOptions(): Promise<void> {
	await browser.runtime.openOptionsPage();
	close();
}

const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Popup
			view={computed(() => looked.value ? popup.view.value : null)}
			trouble={popup.trouble}
			unseen={unseen}
			now={systemClock()}
			nextTime={nextTime}
			actions={{
				open: url => void open(url),
				reloadCalendar: () => void reloadCalendar(),
				openOptions: () => void openOptions(),
				correct: correction => void popup.correct(correction),
				refresh: () => void popup.refresh(),
				findings: popup.findings,
				act: action => void popup.findings.act(null, action),
				unact: action => void popup.findings.unact(null, action),
				answerAway: (away, state) => void popup.answerAway(away, state),
				answerMerge: (merge, answer) => void popup.answerMerge(merge, answer),
			}}
		/>,
		root,
	);
}

onMessage('kept.changed', () => void popup.refresh());

// Most of what is shown has nothing to do with the tab, and is read while it is looked at.
void popup.open(null);

/** The page usually answers in a few milliseconds; a busy one must not hold up the lists. */
const patience = 60;
const look = lookAtTab().then(seen => {
	tabId = seen.tabId;
	unseen.value = seen.unseen;
	return seen.occurrence;
});
const quick = await Promise.race([
	look,
	new Promise<null>(resolve => {
		setTimeout(resolve, patience, null);
	}),
]);
if (quick !== null) {
	await popup.open(quick);
}

looked.value = true;
const occurrence = await look;
if (occurrence !== quick) {
	await popup.open(occurrence);
}
