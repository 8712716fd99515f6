import {browser} from 'wxt/browser';
import type {NextTimeDraft} from '@/lib/domain/next-time';

const key = 'nextTimeDrafts';

/** Changes wait for each other, for the list is read and written whole. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * What was written for a next time and not added, newest first. In the memory of the browser, and never on disk: it outlives the popup
 * and the worker, but is no note before somebody says whom it is for.
 */
async function readDrafts(): Promise<NextTimeDraft[]> {
	const {[key]: list} = await browser.storage.session.get(key);
	return Array.isArray(list) ? list as NextTimeDraft[] : [];
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

/** Lets those go that are for a person (any of these ids): everything about them is erased. */
export async function dropDraftsFor(people: string[]): Promise<void> {
	await change(list => list.filter(({person}) => person === null || !people.includes(person)));
}

/** Lets all drafts go: everything is erased. */
export async function dropDrafts(): Promise<void> {
	await change(() => []);
}

async function change(make: (list: NextTimeDraft[]) => NextTimeDraft[]): Promise<void> {
	const changing = (async () => {
		await queue;
		const list = await readDrafts();
		const next = make(list);
		if (next.length !== list.length || next.some((draft, index) => draft !== list[index])) {
			await browser.storage.session.set({[key]: next});
		}
	})();
	queue = changing.catch(() => undefined);
	await changing;
}
