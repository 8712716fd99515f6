import type {Details} from '@/lib/domain/sighting';
import type {Human, Occasion, OwnAccount, Series} from './calendar.ts';
import {firstName, tells, type Manager} from './manager.ts';
import type {Shown} from './pages.ts';
import {dayIn, minute, momentIn, type Day, type Moment} from './zones.ts';

/** What could be known of the calendar by somebody who remembers every page: the measure of what may be asked of Kept. */
export class Witness {
	/** By account: when each half hour (since 1970, UTC) was last seen with everything in it drawn. A date in another zone is of other hours. */
	readonly #looked = new Map<OwnAccount, Map<number, Moment>>();
	/** The same, without the dates on which something was drawn that nobody could read, then or before. */
	readonly #covered = new Map<OwnAccount, Map<number, Moment>>();
	/** By account and lineage: whom its guests said it is with; null for nobody, or for more than one. */
	readonly #guests = new Map<string, Human | null>();
	/** By account: the zone that its page named last; until another is seen, it is where its owner is as far as anybody knows. */
	readonly #zones = new Map<OwnAccount, string>();
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

		const {account} = page;
		this.#zones.set(account, account.zone);
		const strange = new Set(drawn.filter(event => event.drawn === null).flatMap(({start, end}) => [dayIn(account.zone, start), dayIn(account.zone, end - 1)]));
		const looked = this.#looked.get(account) ?? new Map<number, Moment>();
		const covered = this.#covered.get(account) ?? new Map<number, Moment>();
		this.#looked.set(account, looked);
		this.#covered.set(account, covered);
		for (const date of whole) {
			for (const at of halfHours(account.zone, date)) {
				looked.set(at, now);
				if (!strange.has(date)) {
					covered.set(at, now);
				}
			}
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

	/** The zone in which the account was seen last. */
	zoneOf(account: OwnAccount): string {
		return this.#zones.get(account) ?? account.zone;
	}

	/** When all hours of a date (where the account was seen last) were last covered, the earliest of them; undefined while some never were. */
	coveredAt(account: OwnAccount, date: Day): Moment | undefined {
		return wholeAt(this.zoneOf(account), date, this.#covered.get(account));
	}

	/** The same for what was looked at, be there something on it that could not be read. */
	wholeAt(account: OwnAccount, date: Day): Moment | undefined {
		return wholeAt(this.zoneOf(account), date, this.#looked.get(account));
	}

	/** When a page last would have drawn what begins then; undefined while none did. */
	lookedAt(account: OwnAccount, at: Moment): Moment | undefined {
		return this.#looked.get(account)?.get(Math.floor(at / halfHour));
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

const halfHour = 30 * minute;

/** When all hours of a date were seen, the earliest of them; undefined while some never were. */
function wholeAt(zone: string, date: Day, seen: Map<number, Moment> | undefined): Moment | undefined {
	let first = Number.POSITIVE_INFINITY;
	for (const half of halfHours(zone, date)) {
		const at = seen?.get(half);
		if (at === undefined) {
			return undefined;
		}

		first = Math.min(first, at);
	}

	return first;
}

/** The half hours of a date in a zone. */
function halfHours(zone: string, date: Day): number[] {
	const first = momentIn(zone, date, 0) / halfHour;
	return Array.from({length: momentIn(zone, date + 1, 0) / halfHour - first}, (_, index) => first + index);
}
