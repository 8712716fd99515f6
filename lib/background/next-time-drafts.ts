import {browser} from 'wxt/browser';
import type {NextTimeDraft} from '@/lib/domain/next-time';

const key = 'nextTimeDrafts';

/** Those that were let go with somebody who was erased, by the copy that puts these back. */
const erasedKey = 'erasedNextTimeDrafts';

/** Changes wait for each other, for the lists are read and written whole. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * What was written for a next time and not added, newest first. In the memory of the browser, and never on disk: it outlives the popup
 * and the worker, but is no note before somebody says whom it is for.
 */
async function readDrafts(): Promise<NextTimeDraft[]> {
	const {[key]: list} = await browser.storage.session.get(key);
	return Array.isArray(list) ? list as NextTimeDraft[] : [];
}

async function readErased(): Promise<Record<string, NextTimeDraft[]>> {
	const {[erasedKey]: erased} = await browser.storage.session.get(erasedKey);
	return typeof erased === 'object' && erased !== null ? erased as Record<string, NextTimeDraft[]> : {};
}

/** The newest draft; null when there is none. */
export async function readDraft(): Promise<NextTimeDraft | null> {
	return (await readDrafts())[0] ?? null;
}

/** Remembers a draft as it is now, as the newest. One that says nothing and is for nobody is let go. */
export async function saveDraft(draft: NextTimeDraft): Promise<void> {
	await change(list => {
		const before = list.find(({id}) => id === draft.id);
		if (before !== undefined && before.turn > draft.turn) {
			return list;
		}

		const others = list.filter(one => one !== before);
		return draft.text.trim() === '' && draft.person === null ? others : [draft, ...others];
	});
}

/** Lets a draft go: it was added. */
export async function dropDraft(id: string): Promise<void> {
	await change(list => list.filter(draft => draft.id !== id));
}

/** Lets those go that are for a person (any of these ids): everything about them is erased. `copy` takes them back. */
export async function dropDraftsFor(people: string[], copy: string): Promise<void> {
	await inTurn(async () => {
		const [list, erased] = [await readDrafts(), await readErased()];
		const gone = list.filter(({person}) => person !== null && people.includes(person));
		if (gone.length > 0) {
			await browser.storage.session.set({
				[key]: list.filter(draft => !gone.includes(draft)),
				[erasedKey]: {...erased, [copy]: [...gone, ...(erased[copy] ?? []).filter(({id}) => !gone.some(draft => draft.id === id))]},
			});
		}
	});
}

/** Those that were let go with somebody who is put back from this copy, after whatever was begun since. */
export async function takeBackDrafts(copy: string): Promise<void> {
	await inTurn(async () => {
		const [list, {[copy]: back = [], ...erased}] = [await readDrafts(), await readErased()];
		if (back.length > 0) {
			await browser.storage.session.set({[key]: [...list, ...back.filter(({id}) => !list.some(draft => draft.id === id))], [erasedKey]: erased});
		}
	});
}

/** Lets all drafts go for good: everything is erased. */
export async function dropDrafts(): Promise<void> {
	await inTurn(async () => browser.storage.session.remove([key, erasedKey]));
}

async function change(make: (list: NextTimeDraft[]) => NextTimeDraft[]): Promise<void> {
	await inTurn(async () => {
		const list = await readDrafts();
		const next = make(list);
		if (next.length !== list.length || next.some((draft, index) => draft !== list[index])) {
			await browser.storage.session.set({[key]: next});
		}
	});
}

async function inTurn(act: () => Promise<void>): Promise<void> {
	const changing = (async () => {
		await queue;
		await act();
	})();
	queue = changing.catch(() => undefined);
	await changing;
}
