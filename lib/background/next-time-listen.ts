import {browser} from 'wxt/browser';
import type {Topic} from '@/lib/messages/protocol';
import {raise, whoToRaiseWith, type Doors} from './next-time';
import {menuFor, saidInMenu, type MenuEntry} from './next-time-menu';
import {menuKeeper, type Menus} from './next-time-menu-keeper';
import {meantBy, suggest, type Suggested} from './omnibox';
import type {Services} from './services';

/** How long the tick on the icon is shown, in milliseconds. */
const tickFor = 2000;

/** Changes come in bursts; the menu follows so many milliseconds after the first. */
const calm = 1000;

const shownKey = 'nextTimeMenu';

/** Where the menu is shown. */
const calendar = 'https://calendar.google.com/*';

/** Changes after which others may be named, or in another order. */
const naming: ReadonlySet<Topic> = new Set<Topic>(['everything', 'people', 'calendar']);

/**
 * Listens in the address bar and in the menu on selected text. Everything is registered before this returns, as a worker
 * that was started by one of them needs. Answers what is to be told of every change.
 */
export function listenForNextTime(services: Services): {changed: (topics: Topic[]) => void} {
	const keepMenu = menuKeeper(async () => menuFor((await whoToRaiseWith(services)).people), menus);
	let pending: ReturnType<typeof setTimeout> | null = null;

	browser.omnibox.onInputChanged.addListener((typed, show) => {
		// Nobody to suggest is no failure to tell of: what is entered is kept all the same.
		offer(services, typed, show).catch(() => undefined);
	});

	browser.omnibox.onInputEntered.addListener(typed => {
		void enter(services, typed);
	});

	browser.contextMenus.onClicked.addListener(info => {
		const said = saidInMenu(info);
		if (said !== null) {
			void raise(services, doors, {...said, from: 'selection'});
		}
	});

	browser.runtime.onInstalled.addListener(() => {
		// An update may name and order people otherwise, and an older menu is not remembered as this one.
		void menus.remember(null).then(keepMenu);
	});
	browser.runtime.onStartup.addListener(() => void keepMenu());

	return {
		changed(topics) {
			if (pending === null && topics.some(topic => naming.has(topic))) {
				pending = setTimeout(() => {
					pending = null;
					void keepMenu();
				}, calm);
			}
		},
	};
}

async function offer(services: Services, typed: string, show: (others: Suggested['others']) => void): Promise<void> {
	const {people, reading} = await whoToRaiseWith(services);
	const {first, others} = suggest(typed, people, {reading, markup: !import.meta.env.FIREFOX});
	browser.omnibox.setDefaultSuggestion({description: first});
	show(others);
}

async function enter(services: Services, typed: string): Promise<void> {
	const people = await whoToRaiseWith(services).then(known => known.people, () => []);
	const meant = meantBy(typed, people);
	await raise(services, doors, {person: meant?.person.id ?? null, text: meant?.text ?? typed, from: 'omnibox'});
}

let ticking: ReturnType<typeof setTimeout> | undefined;

const doors: Doors = {
	confirm() {
		clearTimeout(ticking);
		void browser.action.setBadgeText({text: '✓'}).catch(() => undefined);
		ticking = setTimeout(() => void browser.action.setBadgeText({text: ''}).catch(() => undefined), tickFor);
	},
	ask() {
		void browser.tabs.create({url: browser.runtime.getURL('/popup.html')}).catch(() => undefined);
	},
};

const menus: Menus = {
	removeAll: () => browser.contextMenus.removeAll(),
	create: ({id, title, parentId}: MenuEntry) => new Promise(resolve => {
		const place = parentId === null ? {} : {parentId};
		browser.contextMenus.create({id, title, ...place, contexts: ['selection'], documentUrlPatterns: [calendar]}, () => {
			// Read, so that the browser does not report what the next building mends.
			void browser.runtime.lastError;
			resolve();
		});
	}),
	async shown() {
		const {[shownKey]: shown} = await browser.storage.session.get(shownKey);
		return typeof shown === 'string' ? shown : null;
	},
	remember: shown => shown === null ? browser.storage.session.remove(shownKey) : browser.storage.session.set({[shownKey]: shown}),
};
