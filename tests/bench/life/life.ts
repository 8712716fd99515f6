import type {Human, Occasion} from './calendar.ts';
import {factsOfDetails, factsOfEvents, missingFacts, type Fact} from './facts.ts';
import {book, chat, happenOnce, type Later} from './happenings.ts';
import {judgeFinding, type Court} from './judge.ts';
import {Kept, type Said} from './kept.ts';
import {firstName, newManager, type Manager} from './manager.ts';
import {judgeOutcomes} from './outcomes.ts';
import {choosePage, openDetails, showPage, weekOfEvent, type Page, type Shown} from './pages.ts';
import type {Store} from '@/lib/store/store';
import type {Score} from './tally.ts';
import {hire, travel, turn, vacation} from './turns.ts';
import {Witness} from './witness.ts';
import {day, instantText, momentIn, weekdayOf, type Day, type Moment} from './zones.ts';

/** Which life to lead, and how much of it. */
export interface LifeOptions {
	seed: number;
	/** Its number; the seed and it say everything. */
	number: number;
	years: number;
	score: Score;
	/** An empty one. */
	store: Store;
	/** Gets a line for whatever happens; nothing is told without it. */
	story?: (at: Moment, who: Human | null, text: string) => void;
}

/** How often in a year each thing happens: to a manager, or to each of the people. */
const yearly = {hire: 1.5, vacation: 3, travel: 2, off: 1.5, turn: 2.2, chat: 3};

/** A manager's calendar, lived day by day, with Kept looking on as often as its owner does. */
export class Life {
	readonly manager: Manager;
	readonly #witness: Witness;
	readonly #kept: Kept;
	readonly #tasks: Later[] = [];
	/** From when on there is time to look again. */
	#free: Moment = 0;
	/** Until when nobody opens the calendar. */
	#blindUntil = 0;

	constructor(private readonly options: LifeOptions) {
		this.manager = newManager(options.seed, options.number, options.years);
		this.#witness = new Witness(this.manager);
		this.#kept = new Kept(options.store);
	}

	/** Lives it to its end. */
	async lead(): Promise<void> {
		const {from, until} = this.manager;
		for (let date = from; date < until; date += 1) {
			this.#plan(date);
			for (let next = this.#due(date + 1); next !== undefined; next = this.#due(date + 1)) {
				this.#tell(next.at, next.who, next.act());
				if (next.look !== undefined) {
					// One sitting after the other, however long the one before took.
					this.#free = await this.#sit(Math.max(next.at, this.#free), next.look) + 1000;
				}
			}
		}
	}

	/** The next thing to do before a date, taken off the list. */
	#due(before: Day): Later | undefined {
		this.#tasks.sort((one, two) => one.at - two.at);
		return (this.#tasks[0]?.at ?? Number.POSITIVE_INFINITY) < before * day ? this.#tasks.shift() : undefined;
	}

	/** What this day brings. */
	#plan(date: Day): void {
		const {chance, people, curious, accounts} = this.manager;
		const {zone} = accounts[0]!;
		const at = (): Moment => momentIn(zone, date, chance.int(7 * 60, 20 * 60)) + chance.int(0, 59) * 1000;
		const later = (task: Later): void => {
			this.#tasks.push({...task, at: task.at + 1000});
		};
		const put = (who: Human | null, act: (now: Moment) => string): void => {
			const now = at();
			this.#tasks.push({at: now, who, act: () => act(now)});
		};
		for (const human of people) {
			if (human.left === null && chance.is(human.every === null ? 0 : 0.35 / (7 * human.every))) {
				put(human, now => happenOnce(this.manager, human, now, later));
			}

			if (human.every !== null && chance.is(yearly.turn / 365)) {
				put(human, now => turn(this.manager, human, now));
			}

			if (human.books && human.left === null && chance.is(0.4)) {
				put(human, now => book(this.manager, human, now));
			}

			if (human.every === null && chance.is(yearly.chat / 365)) {
				put(human, now => chat(this.manager, human, now));
			}
		}

		if (people.length < 14 && chance.is(yearly.hire / 365)) {
			put(null, now => hire(this.manager, now).said);
		}

		if (chance.is(yearly.vacation / 365)) {
			put(null, now => vacation(this.manager, now));
		}

		if (chance.is(yearly.travel / 365)) {
			put(null, now => travel(this.manager, now, later));
		}

		if (chance.is(yearly.off / 365)) {
			put(null, now => {
				const account = chance.of(accounts);
				account.offUntil = now + chance.int(3, 30) * day;
				return `${account.email} switched off until ${instantText(account.offUntil)}`;
			});
		}

		if (chance.is(4 / 365)) {
			this.#blindUntil = date + chance.int(7, 30);
		}

		if (date >= this.#blindUntil && chance.is(weekdayOf(date) < 6 ? curious / 5 : 0.05)) {
			this.#tasks.push({at: at(), who: null, act: () => '', look: 'anywhere'});
		}
	}

	/** Sits down before the calendar: a page or two, some details, and what Kept has to say of it in the end. Answers when that is. */
	async #sit(start: Moment, where: Occasion | 'anywhere'): Promise<Moment> {
		const {chance} = this.manager;
		const facts: Fact[] = [];
		const read = new Set<Occasion>();
		const looks = new Set<Moment>();
		let now = start;
		for (let count = where === 'anywhere' ? chance.of([1, 1, 1, 2]) : 1; count > 0; count -= 1) {
			const page = where === 'anywhere' ? choosePage(this.manager, now) : weekOfEvent(where);
			const shown = this.#look(page, now);
			await this.#kept.see(shown.view, now);
			shown.read.forEach(event => read.add(event));
			looks.add(now);
			now = await this.#openSome(shown, now, facts);
			now += chance.int(5, 300) * 1000;
		}

		if (chance.is(0.1)) {
			const accepted = await this.#kept.acceptAway();
			this.manager.away.filter(({id}) => accepted.includes(id)).forEach(absence => {
				absence.accepted = true;
			});
		}

		// Asked for in the end: what was opened meanwhile may have told that it is no 1-1.
		await this.#check(now, [...factsOfEvents(this.#court(now), [...read]), ...facts], looks);
		return now;
	}

	#look(page: Page, now: Moment): Shown {
		const {account} = page;
		const stale = account.zone !== account.home && this.manager.chance.is(0.15) ? account.home : null;
		const shown = showPage(this.manager, page, now, stale);
		this.#witness.look(shown, now);
		const {view, whole} = shown;
		this.#tell(now, null, `looks at ${page.kind} of ${account.email} ${view.dates[0]}–${view.dates.at(-1)}, ${whole.length} dates whole, ${view.zoneCheck}`);
		return shown;
	}

	/** Opens an event or two: mostly one that was never opened. Answers when that was done. */
	async #openSome({drawn}: Shown, start: Moment, facts: Fact[]): Promise<Moment> {
		const {chance} = this.manager;
		const meetings = drawn.filter(({series}) => series.with !== null);
		const fresh = meetings.filter(({series}) => !this.#witness.wasOpened(series));
		let now = start;
		for (let count = chance.of([0, 1, 1, 2]); count > 0; count -= 1) {
			now += chance.int(5, 90) * 1000;
			const from = fresh.length > 0 && chance.is(0.7) ? fresh : chance.is(0.85) && meetings.length > 0 ? meetings : drawn;
			if (from.length === 0) {
				continue;
			}

			const event = chance.of(from);
			const details = openDetails(this.manager, event, now);
			this.#witness.open(event, details, now);
			await this.#kept.open(details, now);
			this.#tell(now, event.series.with, `opens ${event.key}: ${details.guests === null ? 'guests hidden' : `they ${event.theirs}`}`);
			facts.push(...factsOfDetails(this.#court(now), event));
		}

		return now;
	}

	/** Holds what Kept says against what is so. */
	async #check(now: Moment, facts: Fact[], looks: Set<Moment>): Promise<void> {
		const {score, number} = this.options;
		const said = await this.#kept.say(now);
		const court = this.#court(now, said);
		const ids = new Set<string>();
		for (const finding of said.findings) {
			const {id, type, personName: who, summary: text} = finding;
			score.told(number, type, id, {judgement: ids.has(id) ? {truth: 'false', why: 'told twice'} : judgeFinding(court, finding), at: now, who, text});
			ids.add(id);
		}

		for (const fact of [...facts, ...missingFacts(court)]) {
			score.expected(number, fact, said.findings.some(finding => fact.told(finding)), now);
		}

		for (const {key, person, lastSeenAt, text, judgement} of judgeOutcomes(court, said, looks)) {
			score.told(number, text, `${key}|${lastSeenAt}`, {judgement, at: now, who: person, text});
		}
	}

	#court(now: Moment, said?: Said): Court {
		const {people} = this.manager;
		return {
			manager: this.manager, witness: this.#witness, now,
			humans: id => {
				const person = said?.people.find(one => one.id === id);
				const byAddress = people.filter(({email, before}) => person?.emails.some(one => one === email || before.includes(one)));
				return byAddress.length > 0 ? byAddress : people.filter(human => human.name === person?.name || firstName(human) === person?.name);
			},
		};
	}

	#tell(at: Moment, who: Human | null, text: string): void {
		if (text !== '') {
			this.options.story?.(at, who, text);
		}
	}
}
