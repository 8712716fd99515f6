import type {InboxItem} from '@/lib/domain/inbox';
import type {Raisable} from '@/lib/domain/next-time';
import type {Reading} from '@/lib/locales/moments';
import {fallbackAccount} from './fallback-account';
import {raising} from './inbox';
import {saveDraft} from './next-time-drafts';
import {whoIsNext} from './next-time-people';
import type {Services} from './services';

/** How long what is raised may be, in characters. */
const longest = 10_000;

/** What the address bar and the menu need of the browser. */
export interface Doors {
	/** Shows for a moment that something was added. */
	confirm: () => void;
	/** Opens the popup's page, which shows the newest draft. */
	ask: () => void;
}

/** A text as it is kept: in one line, and at most so many characters. */
export function tidied(text: string, most = longest): string {
	return [...text.toWellFormed().replaceAll(/\s+/gu, ' ').trim()].slice(0, most).join('').trimEnd();
}

/** Whom something can be raised with, soonest met first, and how the owner reads times. */
export async function whoToRaiseWith({memory}: Services): Promise<{people: Raisable[]; reading: Reading}> {
	const {world} = await memory.know();
	const {zone, locale} = Object.values(world.accounts)[0] ?? fallbackAccount();
	return {people: whoIsNext(world), reading: {zone, locale}};
}

/**
 * Adds something to raise next time. Where it is not said whom with, or what, or it could not be kept, nothing is added and nothing
 * is lost: it becomes a draft, and the popup's page is opened to ask. A draft and never an address with the text in it,
 * for addresses are remembered by the browser.
 */
export async function raise(services: Services, {confirm, ask}: Doors, said: {person: string | null; text: string; from: InboxItem['from']}): Promise<void> {
	const item = {id: services.newId(), text: tidied(said.text), from: said.from};
	if (said.person !== null && item.text !== '') {
		try {
			await raising(services)['inbox.save']({...item, person: said.person});
			confirm();
			return;
		} catch {
			// Asked below: the page says why when it is tried again there.
		}
	}

	if (item.text !== '' || said.person !== null) {
		await saveDraft({...item, person: said.person, turn: 0});
	}

	ask();
}
