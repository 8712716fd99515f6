import {readAccount} from '@/lib/calendar/account';
import {isUnchanged, takeDown, type ChipLook} from '@/lib/calendar/chips';
import {drawnView} from '@/lib/calendar/drawn-view';
import type {Health} from '@/lib/calendar/health';
import {moving, type PageView} from '@/lib/calendar/page-view';
import {pixelsPerHour} from '@/lib/calendar/scale';
import {readView} from '@/lib/calendar/view';
import type {DrawnView, Painting} from '@/lib/domain/drawn';
import type {Mark} from '@/lib/domain/mark';
import type {Account} from '@/lib/domain/sighting';
import {systemClock, type PlainDate} from '@/lib/domain/time';
import type {Client} from '@/lib/messages/client';

/** Ghosts for the view they belong to. */
export interface Painted {
	view: PageView;
	/** First and last date of it. */
	range: [PlainDate, PlainDate];
	ghosts: Painting['ghosts'];
}

/** A view that was reported: what it showed, and what to paint on it. */
interface KnownView {
	look: ChipLook;
	painting: Pick<Painting, 'marks' | 'ghosts'>;
	/** Something was learned elsewhere since. */
	stale: boolean;
	/** Since when it rests without proof that the owner's own calendar is drawn (law 5); null when there is nothing to prove any more. */
	unproven: number | null;
}

/** An empty calendar is believed to be empty only when it has stayed so for this long: Google draws the grid before the events. Milliseconds. */
const rest = 1400;

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
		this.isMoving = !reading.ok && reading.why === moving;
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
		const now = performance.now();
		let painting: KnownView['painting'] | null = null;
		if (same && (known.unproven === null || now - known.unproven < rest)) {
			this.wantsAnotherLook = known.unproven !== null;
			painting = known.stale ? await this.#ask(key, known) : known.painting;
		}

		painting ??= await this.#report(account.value, view, key, {quiet, rested: same});
		return painting && {view, range: [first, last], ghosts: painting.ghosts};
	}

	/**
	 * Something was learned elsewhere; it may concern every view, so each is asked for again when it is shown. `by` names the report it was
	 * learned from: when that is one of this page's own, its view is told by the answer. Answers whether the view on show needs another look.
	 */
	expire(by?: string): boolean {
		const own = by !== undefined && by.startsWith(this.#page);
		this.#learned += own ? 0 : 1;
		for (const [key, view] of this.#views) {
			view.stale ||= this.#page + key !== by;
		}

		return !own;
	}

	/** Forgets what was reported: the memory behind it was erased or replaced. */
	forget(): void {
		this.#views.clear();
		this.marks.clear();
		this.marksVersion++;
	}

	async #report(account: Account, view: PageView, key: string, {quiet, rested}: {quiet: boolean; rested: boolean}): Promise<Painting | null> {
		const [column] = view.columns;
		const hour = column === undefined ? null : await pixelsPerHour(column, {signal: this.signal});
		// A frame has passed: what was found then may not be on the page any more.
		if (this.signal.aborted || !view.grid.isConnected) {
			return null;
		}

		const before = performance.now();
		const look = takeDown(view);
		const drawn: DrawnView = {...drawnView(view, look.chips, hour), report: this.#page + key, account, quiet, rested, seenAt: systemClock()};
		const json = JSON.stringify(drawn);
		this.cost = performance.now() - before;
		const learned = this.#learned;
		const painting = await this.client('page.seen', {json});
		for (const {part, ok, why, found} of painting.read) {
			this.health.note(part, {ok, why, expected: false}, found);
		}

		this.wantsAnotherLook = !painting.proven && !rested;
		this.#keep(key, {look, painting, stale: learned !== this.#learned, unproven: this.wantsAnotherLook ? performance.now() : null});
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
		this.marksVersion++;
		for (const {raw} of view.look.chips) {
			const mark = Object.hasOwn(view.painting.marks, raw) ? view.painting.marks[raw] : undefined;
			if (mark === undefined) {
				this.marks.delete(raw);
			} else {
				this.marks.set(raw, mark);
			}
		}
	}
}
