import {readDetails, type OpenDetails} from '@/lib/calendar/details';
import type {Health} from '@/lib/calendar/health';
import {selectors} from '@/lib/calendar/selectors';
import {shownAmong} from '@/lib/calendar/shown';
import {occurrenceKeyOf, type OccurrenceKey} from '@/lib/domain/event';
import type {Account} from '@/lib/domain/sighting';
import {systemClock} from '@/lib/domain/time';
import type {Opened} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';

/** Whom the follower tells. */
export interface OpenListener {
	/** An event is open and judged; called again when more of it could be read. */
	opened: (opened: Opened) => void;
	/** No event is open any more. */
	closed: () => void;
}

/** Follows which event is open, in the bubble or on the edit page, and reports what can be read of it, changes only. */
export class DetailsFollower {
	#reported = '';
	#current: OccurrenceKey | null = null;

	constructor(
		private readonly client: Client,
		private readonly health: Health,
		private readonly listener: OpenListener,
		private readonly signal: AbortSignal,
	) {}

	/** The occurrence that is open now; null when none is. */
	get current(): OccurrenceKey | null {
		return this.#current;
	}

	/** Looks at the settled page once. */
	async look(document: Document, account: Account): Promise<void> {
		const shown = await shownAmong([...document.querySelectorAll(selectors.bubble)], {signal: this.signal});
		const details = readDetails(document, element => shown.has(element));
		if (details.ok) {
			this.health.well('details');
			await this.#report(details.value, account);
			return;
		}

		if (details.expected) {
			this.health.well('details');
		} else {
			this.health.failed('details', details.why);
		}

		this.#reported = '';
		if (this.#current !== null) {
			this.#current = null;
			this.listener.closed();
		}
	}

	/** Forgets what was reported, so that an open event is told again. */
	forget(): void {
		this.#reported = '';
	}

	async #report(details: OpenDetails, account: Account): Promise<void> {
		const print = JSON.stringify([details, account.email]);
		if (print === this.#reported) {
			return;
		}

		const before = this.#reported;
		this.#reported = print;
		this.#current = occurrenceKeyOf(account.email, details);
		try {
			const opened = await this.client('page.opened', {...details, account, seenAt: systemClock()});
			// The bubble may show another event by now; its own report will follow.
			if (this.#reported === print) {
				this.listener.opened(opened);
			}
		} catch (error) {
			this.#reported = before;
			throw error;
		}
	}
}
