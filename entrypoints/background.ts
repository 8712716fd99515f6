import {browser} from 'wxt/browser';
import {defineBackground} from 'wxt/utils/define-background';
import {handlersFor} from '@/lib/background/handlers';
import {linkAllSeries} from '@/lib/background/link';
import {Memory} from '@/lib/background/memory';
import {listenForNextTime} from '@/lib/background/next-time-listen';
import {rebuildOccurrences} from '@/lib/background/rebuild';
import type {Services} from '@/lib/background/services';
import {systemClock} from '@/lib/domain/time';
import {announce, moveFocus} from '@/lib/messages/announce';
import {serveRelay} from '@/lib/messages/relay';
import {serve} from '@/lib/messages/server';
import {keepDailyCopy} from '@/lib/store/keeping';
import {Store} from '@/lib/store/store';

/** After the request that woke the worker was answered, and well before it is stopped for being idle (30 s). */
const copyAfter = 10_000;

export default defineBackground(() => {
	const store = new Store();
	const services: Services = {
		store,
		memory: new Memory(store, systemClock),
		now: systemClock,
		newId: () => crypto.randomUUID(),
		announce(topics, by) {
			void announce(topics, by);
			nextTime.changed(topics);
		},
		version: browser.runtime.getManifest().version,
	};

	serve(handlersFor(services));
	serveRelay();
	const nextTime = listenForNextTime(services);

	browser.commands.onCommand.addListener(command => {
		if (command === 'move-focus') {
			void moveFocus();
		}
	});

	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'update') {
			// An update may judge otherwise, and derive more. A failure is shown by the next request, which meets the same store.
			store.write(async tables => {
				await linkAllSeries(tables, {now: systemClock(), newId: services.newId});
				await rebuildOccurrences(tables);
			}).catch(() => undefined);
		}
	});

	// A copy that fails is tried again when the worker wakes next; until then nothing is lost but the copy.
	setTimeout(() => {
		keepDailyCopy(services).catch(() => undefined);
	}, copyAfter);
});
