import type {Details} from '@/lib/domain/sighting';
import type {Human, Occasion, OwnAccount, Series} from './calendar.ts';
import {firstName, tells, type Manager} from './manager.ts';
import type {Shown} from './pages.ts';
import type {Day, Moment} from './zones.ts';

/** What could be known of the calendar by somebody who remembers every page: the measure of what may be asked of Kept. */
export class Witness {
	/** By account: when each date was last seen whole. */
	readonly #covered = new Map<OwnAccount, Map<Day, Moment>>();
	/** By account and lineage: whom its guests said it is with; null for nobody, or for more than one. */
	readonly #guests = new Map<string, Human | null>();
	/** Accounts of which a week was seen, so that it is known where weeks begin. */
	readonly weeks = new Set<OwnAccount>();

	constructor(private readonly manager: Manager) {}

	/** Keeps what a page showed. */
	look({read, drawn, copied, whole, page, view}: Shown, now: Moment): void {
		// One that is drawn and could not be read is somewhere: where it was, as far as anybody knows.
		for (const event of drawn) {
			event.drawn = event.drawn === null ? null : {...event.drawn, at: now};
		}

		for (const event of [...copied.filter(one => one.drawn === null), ...read]) {
			event.drawn = {at: now, start: event.start, end: event.end, mine: event.mine, title: event.series.title, isCopy: !read.includes(event)};
			event.first ??= event.start;
		}

		const days = this.#covered.get(page.account) ?? new Map<Day, Moment>();
		this.#covered.set(page.account, days);
		for (const date of whole) {
			days.set(date, now);
		}

		if (view.week !== null) {
			this.weeks.add(page.account);
		}
	}

	/** Keeps what the details of an event said. */
	open(event: Occasion, {guests}: Details, now: Moment): void {
		if (guests === null) {
			return;
		}

		this.#guests.set(keyOf(event.series), event.third ? null : event.series.with);
		if (event.drawn !== null && !event.third) {
			event.answered = {at: now, response: event.theirs, start: event.drawn.start};
		}
	}

	/** When a date was last seen whole; undefined while it never was. */
	coveredAt(account: OwnAccount, date: Day): Moment | undefined {
		return this.#covered.get(account)?.get(date);
	}

	/** Is it known that a series is held with the one it is held with? Its guests said so, or its title does and nobody else is called so. */
	knows(series: Series, title = series.title): boolean {
		const {with: human} = series;
		if (human === null) {
			return false;
		}

		const seen = this.#guests.get(keyOf(series));
		return seen === undefined
			? tells(title) && this.manager.people.filter(other => firstName(other) === firstName(human)).length === 1
			: seen === human;
	}

	/** Were the guests of a series seen, whatever they said? */
	wasOpened(series: Series): boolean {
		return this.#guests.has(keyOf(series));
	}
}

const keyOf = ({account, lineage}: Series): string => `${account.email}|${lineage}`;
