import {readAccount} from '@/lib/calendar/account';
import {isUnchanged, takeDown, type ChipLook} from '@/lib/calendar/chips';
import {drawnView} from '@/lib/calendar/drawn-view';
import type {Health} from '@/lib/calendar/health';
import type {PageView} from '@/lib/calendar/page-view';
import {pixelsPerHour} from '@/lib/calendar/scale';
import {moving} from '@/lib/calendar/unread';
import {readView} from '@/lib/calendar/view';
import {toLines} from '@/lib/domain/chip-lines';
import type {Painting, ToldView} from '@/lib/domain/drawn';
import type {Mark} from '@/lib/domain/mark';
import type {Account} from '@/lib/domain/sighting';
import {systemClock, type PlainDate} from '@/lib/domain/time';
import type {Client} from '@/lib/messages/client';

/** What is painted over a view beside its marks. */
export interface Painted {
	view: PageView;
	/** First and last date of it. */
	range: [PlainDate, PlainDate];
	ghosts: Painting['ghosts'];
	ribbon: Painting['ribbon'];
}

/** A view that was reported: what it showed, and what to paint on it. */
interface KnownView {
	look: ChipLook;
	painting: Pick<Painting, 'marks' | 'ghosts' | 'ribbon'>;
	/** Something was learned elsewhere since. */
	stale: boolean;
	/** Told again from this moment on, even if it looks the same: what was half drawn or could not be read soon, what is well once in a while. `performance.now()`. */
	until: number;
}

/** An empty calendar is believed to be empty only when it has stayed so for this long: Google draws the grid before the events. Milliseconds. */
const rest = 1400;

/** A view that goes on looking the same is told again after this long, so that it is known to have been looked at. Milliseconds. */
const longest = 600_000;

/**
 * Turns settled views into reports, and keeps what is to be painted for them.
 * A view that was reported before and looks the same costs no message.
 */
export class ViewReporter {
	/** Marks by raw `data-eventid`, for every chip this page has shown. */
	readonly marks = new Map<string, Mark>();
	/** Counts up whenever `marks` may have changed. */
	marksVersion = 0;
	/** Milliseconds that reading took in the last look. */
	cost = 0;
	/** Was the page on its way from one view to another? What is painted stays then. */
	isMoving = false;
	/** Has the page to be looked at again even if nothing changes? */
	wantsAnotherLook = false;
	/** Whose calendar the last look showed, with a view or without (an edit page has none); null when it could not be told. */
	account: Account | null = null;
	readonly #views = new Map<string, KnownView>();
	/** Tells this page from others in the names of its reports. */
	readonly #page = `${crypto.randomUUID()} `;
	/** Counts what was learned elsewhere; an answer asked for before is stale when it comes. */
	#learned = 0;
	/** Height of an hour in the time grid, measured once: it changes with the density of the calendar only. CSS pixels. */
	#hour: number | null = null;

	constructor(
		private readonly client: Client,
		private readonly health: Health,
		private readonly signal: AbortSignal,
	) {}

	/** Looks at the page and answers what to paint; null when there is nothing to be read here. `quiet`: it has come to rest by itself. */
	async look(document: Document, {quiet}: {quiet: boolean}): Promise<Painted | null> {
		const account = readAccount(document);
		const reading = readView(document);
		this.account = account.ok ? account.value : null;
		this.cost = 0;
		this.wantsAnotherLook = false;
		this.isMoving = reading === moving;
		this.health.note('account', account);
		this.health.note('view', reading, reading.ok ? `${reading.value.days.length} days` : '');
		if (!account.ok || !reading.ok) {
			return null;
		}

		const view = reading.value;
		const [first, last] = [view.days[0]?.date ?? '', view.days.at(-1)?.date ?? ''];
		const key = `${account.value.email} ${account.value.zone} ${view.kind} ${first} ${last} ${view.days.length}`;
		const known = this.#views.get(key);
		const same = known !== undefined && isUnchanged(view, known.look);
		let painting: KnownView['painting'] | null = null;
		if (same && performance.now() < known.until) {
			this.wantsAnotherLook = known.until - performance.now() <= rest;
			painting = known.stale ? await this.#ask(key, known) : known.painting;
		}

		painting ??= await this.#report(account.value, view, key, {quiet, rested: same});
		return painting && {view, range: [first, last], ...painting};
	}

	/** Is this the name of one of this page's own reports? What was learned from it came with its answer. */
	isOwn(report: string | undefined): boolean {
		return report?.startsWith(this.#page) ?? false;
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
		this.#views.clear();
		this.marks.clear();
		this.marksVersion++;
	}

	async #report(account: Account, view: PageView, key: string, {quiet, rested}: {quiet: boolean; rested: boolean}): Promise<Painting | null> {
		const [column] = view.columns;
		if (column !== undefined && this.#hour === null) {
			this.#hour = await pixelsPerHour(column, {signal: this.signal});
			// A frame has passed: what was found then may not be on the page any more.
			if (this.signal.aborted || !view.grid.isConnected) {
				this.isMoving = true;
				return null;
			}
		}

		const before = performance.now();
		const look = takeDown(view);
		const hour = column === undefined ? null : this.#hour;
		const told: ToldView = {...drawnView(view, look.chips, hour), chips: toLines(look.chips), report: this.#page + key, account, quiet, rested, seenAt: systemClock()};
		this.cost = performance.now() - before;
		const learned = this.#learned;
		const painting = await this.client('page.seen', told);
		for (const {part, ok, why, found} of painting.read) {
			this.health.note(part, {ok, why, expected: false}, found);
			// Many events that cannot be read may be drawn to another scale by now.
			this.#hour = ok ? this.#hour : null;
		}

		const isFresh = learned === this.#learned;
		if (painting.others) {
			this.expire();
		}

		this.wantsAnotherLook = !painting.proven && !rested;
		const holds = !quiet || painting.read.some(({ok}) => !ok) ? 0 : this.wantsAnotherLook ? rest : longest;
		this.#keep(key, {look, painting, stale: !isFresh, until: performance.now() + holds});
		return painting;
	}

	/** What to paint for a view that was reported before; null when the background has forgotten it. */
	async #ask(key: string, known: KnownView): Promise<KnownView['painting'] | null> {
		const learned = this.#learned;
		const painting = await this.client('page.paint', {report: this.#page + key});
		if (painting !== null) {
			this.#keep(key, {...known, painting, stale: learned !== this.#learned});
		}

		return painting;
	}

	#keep(key: string, view: KnownView): void {
		this.#views.set(key, view);
		for (const {raw} of view.look.chips) {
			const mark = Object.hasOwn(view.painting.marks, raw) ? view.painting.marks[raw] : undefined;
			const before = this.marks.get(raw);
			if (mark === undefined) {
				this.marks.delete(raw);
			} else if (before?.label !== mark.label || before.tokens.join() !== mark.tokens.join()) {
				this.marks.set(raw, mark);
			}

			this.marksVersion += before === this.marks.get(raw) ? 0 : 1;
		}
	}
}
