import {readAccount} from '@/lib/calendar/account';
import type {TimedChip} from '@/lib/calendar/chip';
import {ChipReader} from '@/lib/calendar/chips';
import {readEventId} from '@/lib/calendar/event-id';
import type {Health} from '@/lib/calendar/health';
import {read} from '@/lib/calendar/reading';
import {pixelsPerHour, usualPixelsPerHour} from '@/lib/calendar/scale';
import {fingerprint, sightingOf} from '@/lib/calendar/sight';
import {readTimeGrid, type TimeGrid} from '@/lib/calendar/view';
import {checkZone} from '@/lib/calendar/zone-check';
import {ZoneClock} from '@/lib/calendar/zone-clock';
import type {Mark} from '@/lib/domain/mark';
import type {Account, View} from '@/lib/domain/sighting';
import {systemClock} from '@/lib/domain/time';
import type {Paint} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';

/** A paint order for the grid it belongs to. */
export interface Painted {
	grid: TimeGrid;
	paint: Paint;
}

/** A view that was reported: what it showed, and what to paint on it. */
interface KnownView {
	state: string;
	paint: Paint;
	stale: boolean;
}

/**
 * Turns settled views into reports, changes only, and keeps what is to be painted for them.
 * A view that was reported before and looks the same costs no message.
 */
export class ViewReporter {
	/** Marks by raw `data-eventid`, for every chip this page has shown. */
	readonly marks = new Map<string, Mark>();
	/** Counts up whenever `marks` may have changed. */
	marksVersion = 0;
	readonly #reported = new Map<string, string>();
	/** What to paint for each view, until something else changes what is known: then it is `stale` and asked for again. */
	readonly #views = new Map<string, KnownView>();
	/** Counts what was learned elsewhere; an answer asked for before is stale when it comes. */
	#learned = 0;
	readonly #rawIds = new Map<string, Set<string>>();
	readonly #chips = new ChipReader();
	#clock: ZoneClock | null = null;
	/** Chips of the last look that say something not reported yet. */
	#fresh: TimedChip[] = [];
	#account: Account | null = null;

	constructor(
		private readonly client: Client,
		private readonly health: Health,
		private readonly signal: AbortSignal,
	) {}

	/** Whose calendar the last look showed, with a view or without (an edit page has none); null when it could not be told. */
	get account(): Account | null {
		return this.#account;
	}

	/** Looks at the page and answers what to paint; null when there is nothing to be read here or it could not be remembered. */
	async look(document: Document): Promise<Painted | null> {
		const account = readAccount(document);
		const grid = readTimeGrid(document);
		this.#account = account.ok ? account.value : null;
		this.#note('account', account);
		this.#note('view', grid);
		if (!account.ok || !grid.ok) {
			return null;
		}

		const [column] = grid.value.columns;
		const scale = column === undefined ? null : await pixelsPerHour(column, {signal: this.signal});
		const seen = this.#read(account.value, grid.value, scale ?? usualPixelsPerHour);
		const key = `${account.value.email} ${grid.value.dates.join()}`;
		const state = `${seen.present.join()} ${seen.zoneCheck} ${seen.calendars.join()}`;
		const known = this.#views.get(key);
		if (known !== undefined && known.state === state && seen.changed.length === 0) {
			return {grid: grid.value, paint: known.stale ? await this.#ask(account.value, grid.value, key, seen.present, state) : known.paint};
		}

		const fresh = this.#fresh;
		const learned = this.#learned;
		const paint = await this.client('page.seen', seen);
		for (const chip of fresh) {
			this.#reported.set(reportKey(account.value, chip), fingerprint(chip));
		}

		this.#keep(key, {state, paint, stale: learned !== this.#learned}, seen.present);
		return {grid: grid.value, paint};
	}

	/** Something was learned elsewhere; it may concern every view, so each is asked for again when it is shown. */
	expire(): void {
		this.#learned++;
		for (const view of this.#views.values()) {
			view.stale = true;
		}
	}

	/** Forgets what was reported: the memory behind it was erased or replaced. */
	forget(): void {
		this.#reported.clear();
		this.#views.clear();
		this.marks.clear();
		this.marksVersion++;
	}

	/** What to paint for a view that was reported before. */
	async #ask(account: Account, {dates}: TimeGrid, key: string, present: string[], state: string): Promise<Paint> {
		const learned = this.#learned;
		const paint = await this.client('page.paint', {account: account.email, dates, present});
		this.#keep(key, {state, paint, stale: learned !== this.#learned}, present);
		return paint;
	}

	#read(account: Account, grid: TimeGrid, scale: number): View {
		const clock = this.#clockOf(account);
		const chips: TimedChip[] = [];
		const present = new Set<string>();
		const calendars = new Set(grid.principals);
		let failure: string | null = null;
		for (const {raw, reading} of this.#chips.read(grid.grid, scale)) {
			const identity = reading.ok ? read(reading.value.identity) : readEventId(raw);
			if (identity.ok) {
				present.add(identity.value.id);
				calendars.add(identity.value.calendar);
				this.#remember(identity.value.id, raw);
			}

			if (reading.ok) {
				chips.push(reading.value);
			} else if (!reading.expected) {
				failure = reading.why;
			}
		}

		if (failure === null) {
			this.health.well('chips');
		} else {
			this.health.failed('chips', failure);
		}

		this.#fresh = chips.filter(chip => this.#reported.get(reportKey(account, chip)) !== fingerprint(chip));
		return {
			account,
			dates: grid.dates,
			week: grid.week,
			present: [...present],
			calendars: [...calendars].filter(calendar => calendar !== ''),
			zoneCheck: checkZone(chips, clock),
			changed: this.#fresh.map(chip => sightingOf(chip, clock)),
			seenAt: systemClock(),
		};
	}

	#clockOf({zone}: Account): ZoneClock {
		if (this.#clock?.zone !== zone) {
			this.#clock = new ZoneClock(zone);
		}

		return this.#clock;
	}

	#keep(key: string, view: KnownView, present: string[]): void {
		this.#views.set(key, view);
		this.marksVersion++;
		for (const id of present) {
			for (const raw of this.#rawIds.get(id) ?? []) {
				const mark = view.paint.marks[id];
				if (mark === undefined) {
					this.marks.delete(raw);
				} else {
					this.marks.set(raw, mark);
				}
			}
		}
	}

	#remember(id: string, raw: string): void {
		const known = this.#rawIds.get(id);
		if (known === undefined) {
			this.#rawIds.set(id, new Set([raw]));
		} else {
			known.add(raw);
		}
	}

	#note(part: 'account' | 'view', reading: {ok: true} | {ok: false; why: string; expected: boolean}): void {
		if (reading.ok || reading.expected) {
			this.health.well(part);
		} else {
			this.health.failed(part, reading.why);
		}
	}
}

/** Two accounts may see the same event, each in its own zone. */
const reportKey = (account: Account, {identity}: TimedChip): string => `${account.email} ${account.zone} ${identity.id}`;
