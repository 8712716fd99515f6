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
	/** An event is open and judged; called again when more of it could be read. `settled`: the page has come to rest, so nothing more is to come. */
	opened: (opened: Opened, settled: boolean) => void;
	/** No event is open any more. */
	closed: () => void;
}

/** Follows which event is open, in the bubble or on the edit page, and reports what can be read of it, changes only. */
export class DetailsFollower {
	#reported = '';
	#answer: Opened | null = null;
	#current: OccurrenceKey | null = null;
	/** Raw id the bubble showed last, open or closed. */
	#bubble: string | null = null;

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

	/** Has the bubble just been given another event? Then it is opening, and need not come to rest to be looked at. Cheap. */
	isOpening(document: Document): boolean {
		const raw = document.querySelector(selectors.bubble)?.getAttribute('data-eventid') ?? null;
		const opening = raw !== null && raw !== this.#bubble;
		this.#bubble = raw;
		return opening;
	}

	/** Looks at the page once. While it is not settled a bubble is taken as shown, and one that cannot be read is left for later. */
	async look(document: Document, account: Account, {settled}: {settled: boolean}): Promise<void> {
		const bubbles = [...document.querySelectorAll(selectors.bubble)];
		const shown = settled ? await shownAmong(bubbles, {signal: this.signal}) : new Set(bubbles);
		const details = readDetails(document, element => shown.has(element));
		if (details.ok) {
			this.health.well('details');
			await this.#report(details.value, account, settled);
			return;
		}

		if (!settled) {
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

	async #report(details: OpenDetails, account: Account, settled: boolean): Promise<void> {
		const print = JSON.stringify([details, account.email]);
		if (print === this.#reported) {
			if (settled && this.#answer !== null) {
				this.listener.opened(this.#answer, true);
			}

			return;
		}

		const before = this.#reported;
		this.#reported = print;
		this.#answer = null;
		this.#current = occurrenceKeyOf(account.email, details);
		try {
			const opened = await this.client('page.opened', {...details, account, seenAt: systemClock()});
			// The bubble may show another event by now; its own report will follow.
			if (this.#reported === print) {
				this.#answer = opened;
				this.listener.opened(opened, settled);
			}
		} catch (error) {
			this.#reported = before;
			throw error;
		}
	}
}
