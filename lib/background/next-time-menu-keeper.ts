import type {MenuEntry} from './next-time-menu';

/** What keeping a menu up to date needs of the browser. */
export interface Menus {
	removeAll: () => Promise<void>;
	create: (entry: MenuEntry) => Promise<void>;
	/** Which menu the browser shows, as it was written last; null while it is not known. Outlives the worker, as the menu does. */
	shown: () => Promise<string | null>;
	remember: (shown: string | null) => Promise<void>;
}

/**
 * Keeps the browser's menu as `entries` says. Calls while it is being built are one more building afterwards, so that two
 * never remove and create at once; a menu that is shown already is left alone.
 */
export function menuKeeper(entries: () => Promise<MenuEntry[]>, menus: Menus): () => Promise<void> {
	let building: Promise<void> | null = null;
	let again = false;

	async function build(): Promise<void> {
		const wanted = await entries();
		const text = JSON.stringify(wanted);
		if (text === await menus.shown()) {
			return;
		}

		// A worker that is stopped half-way leaves a menu that nobody takes for whole.
		await menus.remember(null);
		await menus.removeAll();
		for (const entry of wanted) {
			await menus.create(entry);
		}

		await menus.remember(text);
	}

	async function buildAll(): Promise<void> {
		do {
			again = false;
			// What cannot be built is built at the next change.
			await build().catch(() => undefined);
		} while (again);
	}

	return async () => {
		if (building !== null) {
			again = true;
			return building;
		}

		building = buildAll().finally(() => {
			building = null;
		});
		return building;
	};
}
