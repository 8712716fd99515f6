import type {TableName} from '@/lib/store/rows';
import type {Store} from '@/lib/store/store';

/**
 * Reads what depends on `key` and on what is stored in these tables; what was read last is given again for as long as neither changed.
 * `readAnew` is given what was read before it, whatever its key was, so that work already done can be taken over; null when there is none.
 */
export type ReadOnce<T> = (store: Store, key: readonly unknown[], readAnew: (before: Promise<T | null>) => Promise<T>) => Promise<T>;

interface Last<T> {
	key: readonly unknown[];
	writes: number;
	read: Promise<T>;
}

/** Makes a reader that remembers its last answer. Cache only: the worker may be stopped at any moment. What failed is not remembered. */
export function rememberLast<T>(tables: readonly TableName[]): ReadOnce<T> {
	const caches = new WeakMap<Store, {writes: () => number; last: Last<T> | null}>();
	return async (store, key, readAnew) => {
		const cache = caches.get(store) ?? {writes: store.countWrites(tables), last: null};
		caches.set(store, cache);
		const {last} = cache;
		const writes = cache.writes();
		if (last?.writes === writes && last.key.length === key.length && last.key.every((part, index) => part === key[index])) {
			return last.read;
		}

		const read = readAnew(last?.read.catch(() => null) ?? Promise.resolve(null));
		const now: Last<T> = {key, writes, read};
		cache.last = now;
		read.catch(() => {
			// Somebody may have asked for something else since.
			cache.last = cache.last === now ? null : cache.last;
		});
		return read;
	};
}
