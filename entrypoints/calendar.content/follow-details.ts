import {readDetails, type OpenDetails} from '@/lib/calendar/details';
import {FormWatch} from '@/lib/calendar/form-watch';
import type {Health} from '@/lib/calendar/health';
import * as selectors from '@/lib/calendar/selectors';
import {shownAmong} from '@/lib/calendar/shown';
import {StaleGuests} from '@/lib/calendar/stale-guests';
import type {OccurrenceKey} from '@/lib/domain/event';
import {systemClock} from '@/lib/domain/time';
import type {Opened} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import type {ViewReporter} from './report-views';

/** Whom the follower tells. */
export interface OpenListener {
	/** An event is open and judged; called again when more of it could be read. `settled`: the page has come to rest, so nothing more is to come. */
	opened: (opened: Opened, settled: boolean) => void;
	/** No event is open any more. */
	closed: () => void;
}

/** Follows which event is open, in the bubble or on the edit page, and reports what can be read of it, changes only. */
export class DetailsFollower {
	/** The occurrence that is open now; null when none is. */
	current: OccurrenceKey | null = null;
	#reported = '';
	#answer: Opened | null = null;
	/** Raw id the bubble showed last, open or closed. */
	#bubble: string | null = null;
	readonly #stale = new StaleGuests();
	readonly #form: FormWatch;

	constructor(
		private readonly client: Client,
		private readonly health: Health,
		private readonly reporter: ViewReporter,
		private readonly listener: OpenListener,
		private readonly document: Document,
		private readonly signal: AbortSignal,
	) {
		this.#form = new FormWatch(document, {signal});
	}

	/** Has the page to be looked at again even if nothing changes? */
	get wantsAnotherLook(): boolean {
		return this.#stale.doubtful;
	}

	/** Has the bubble just been given another event? Then it is opening, and need not come to rest to be looked at. Cheap. */
	isOpening(): boolean {
		const raw = this.document.querySelector(selectors.bubble)?.getAttribute('data-eventid') ?? null;
		const opening = raw !== null && raw !== this.#bubble;
		this.#bubble = raw;
		return opening;
	}

	/** Looks at the page once. While it is not settled a bubble is taken as shown, its texts and guests are not read, and what cannot be read is left for later. */
	async look({settled}: {settled: boolean}): Promise<void> {
		const bubbles = [...this.document.querySelectorAll(selectors.bubble)];
		const shown = settled ? await shownAmong(bubbles, {signal: this.signal}) : new Set(bubbles);
		const details = readDetails(this.document, element => shown.has(element));
		if (details.ok) {
			const guests = settled && !this.#stale.doubts(details.value) ? details.value.guests : null;
			this.health.well('details', guests === null ? '' : `${guests.length} guests`);
			// Until it rests a re-used bubble may hold the texts of the event before under the id of this one.
			await this.#report(settled ? {...details.value, guests} : {...details.value, guests, title: '', repeats: ''}, settled);
			return;
		}

		if (settled) {
			this.health.note('details', details);
			this.#reported = '';
			this.#close();
		}
	}

	/** Forgets what was reported, so that an open event is told again. */
	forget(): void {
		this.#reported = '';
	}

	#close(): void {
		this.#stale.doubtful = false;
		if (this.current !== null) {
			this.current = null;
			this.listener.closed();
		}
	}

	async #report(open: OpenDetails, settled: boolean): Promise<void> {
		const {account} = this.reporter;
		if (account === null) {
			return;
		}

		const form = open.form && {...open.form, unsaved: this.#form.isUnsaved(open)};
		const print = JSON.stringify([open, form, account]);
		if (print === this.#reported) {
			if (settled && this.#answer !== null) {
				this.listener.opened(this.#answer, true);
			}

			return;
		}

		const before = this.#reported;
		this.#reported = print;
		this.#answer = null;
		try {
			const opened = await this.client('page.opened', {...open, form, account, seenAt: systemClock()});
			// The bubble may show another event by now; its own report will follow.
			if (this.#reported === print) {
				this.#answer = opened;
				if (opened === null) {
					this.#close();
				} else {
					this.current = opened.occurrence;
					this.listener.opened(opened, settled);
				}
			}
		} catch (error) {
			this.#reported = before;
			throw error;
		}
	}
}
