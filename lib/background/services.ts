import type {Clock} from '@/lib/domain/time';
import type {Topic} from '@/lib/messages/protocol';
import type {Store} from '@/lib/store/store';
import type {Memory} from './memory';

/** What every answer is made with. */
export interface Services {
	store: Store;
	/** What was computed from the store last; the only thing kept in the worker's memory. */
	memory: Memory;
	now: Clock;
	/** A new UUID. */
	newId: () => string;
	/** Tells every page that something changed; `by` names the report that changed it. */
	announce: (topics: Topic[], by?: string) => void;
	/** Version of the extension. */
	version: string;
}

/** The ones that change something while a transaction is open. */
export type Making = Pick<Services, 'newId'> & {now: string};
