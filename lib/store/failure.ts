import type {FailureCode} from '@/lib/messages/failure';

/** A failure the store can name. Its message is `code: sentence`, the form in which failures cross to the views. */
export class StoreFailure extends Error {
	constructor(
		readonly code: Extract<FailureCode, 'invalid' | 'read-only' | 'full' | 'broken'>,
		readonly sentence: string,
		options?: ErrorOptions,
	) {
		super(`${code}: ${sentence}`, options);
		this.name = 'StoreFailure';
	}
}

/** Turns whatever Dexie or the browser threw into a failure with a sentence a person can read. */
export function toStoreFailure(error: unknown): StoreFailure {
	if (error instanceof StoreFailure) {
		return error;
	}

	if (isFull(error)) {
		return new StoreFailure('full', 'There is no room left on this machine, so nothing was saved. Free some disk space and try again.', {cause: error});
	}

	const reason = error instanceof Error ? error.message : String(error);
	return new StoreFailure('broken', `Kept could not use its own data: ${reason}`, {cause: error});
}

/** Dexie wraps the quota error: as `inner` of an aborted transaction, or among the `failures` of a bulk write. */
function isFull(error: unknown, depth = 0): boolean {
	if (typeof error !== 'object' || error === null || depth > 4) {
		return false;
	}

	const {name, message, inner, cause, failures} = error as {[key: string]: unknown};
	return name === 'QuotaExceededError'
		|| /quota/i.test(String(message))
		|| [inner, cause, ...(Array.isArray(failures) ? failures : [])].some(one => isFull(one, depth + 1));
}
