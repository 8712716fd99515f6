import type {FailureCode} from '@/lib/messages/client';

/** Why something could not be done, as a code the views word. `updated`: the extension was replaced under this page. */
export type Trouble = FailureCode | 'updated';

/** Whether this page still belongs to a running extension. Injected: only an entrypoint can ask the browser. */
export type Alive = () => boolean;

/** Turns whatever a request threw into a code. An extension that is gone explains every other failure. */
export function troubleOf(error: unknown, alive: Alive): Trouble {
	if (!alive()) {
		return 'updated';
	}

	return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
		? (error.code as FailureCode)
		: 'broken';
}

/** Milliseconds to wait before try number `attempt` (from 0): one second, doubling to half a minute. */
export function backOff(attempt: number): number {
	return Math.min(1000 * 2 ** attempt, 30_000);
}
