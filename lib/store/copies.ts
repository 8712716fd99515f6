import {browser} from 'wxt/browser';
import type {UtcInstant} from '@/lib/domain/time';
import type {Copy} from '@/lib/domain/options-view';
import {StoreFailure, toStoreFailure} from './failure';

/** How many are kept: of the daily ones, and of all others together. */
const kept = {daily: 3, others: 5};

const listKey = 'copies';
const textKey = (id: string): string => `copy:${id}`;

/** Changes of the list wait for each other, for it is read and written whole. */
let queue: Promise<unknown> = Promise.resolve();

/** Copies kept in the browser's own storage, apart from the database they copy; newest first. */
export async function listCopies(): Promise<Copy[]> {
	const {[listKey]: list} = await browser.storage.local.get(listKey);
	return Array.isArray(list) ? list as Copy[] : [];
}

/** Keeps a copy and lets go of the oldest ones beyond what is kept. */
export async function addCopy(json: string, about: Omit<Copy, 'bytes'>): Promise<Copy> {
	const copy: Copy = {...about, bytes: new TextEncoder().encode(json).length};
	const adding = (async () => {
		await queue;
		const [keep, drop] = sort([copy, ...await listCopies()]);
		// One call, so that the list never names a copy that is not there.
		await browser.storage.local.set({[textKey(copy.id)]: json, [listKey]: keep});
		await browser.storage.local.remove(drop.map(one => textKey(one.id)));
		return copy;
	})();
	queue = adding.catch(() => undefined);
	try {
		return await adding;
	} catch (error) {
		throw toStoreFailure(error);
	}
}

/** The JSON text of a copy. */
export async function readCopy(id: string): Promise<string> {
	const {[textKey(id)]: json} = await browser.storage.local.get(textKey(id));
	if (typeof json !== 'string') {
		throw new StoreFailure('invalid', 'This copy is not there any more.');
	}

	return json;
}

/** Is a daily copy older than 24 hours, or was there never one? */
export async function isDailyDue(now: UtcInstant): Promise<boolean> {
	const last = (await listCopies()).find(copy => copy.why === 'daily');
	return !last || Date.parse(now) - Date.parse(last.takenAt) >= 24 * 3_600_000;
}

function sort(copies: Copy[]): [keep: Copy[], drop: Copy[]] {
	const isKept = new Set([
		...copies.filter(copy => copy.why === 'daily').slice(0, kept.daily),
		...copies.filter(copy => copy.why !== 'daily').slice(0, kept.others),
	]);
	return [copies.filter(copy => isKept.has(copy)), copies.filter(copy => !isKept.has(copy))];
}
