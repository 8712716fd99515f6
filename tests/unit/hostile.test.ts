import fc from '@/tests/unit/fast-check';
import {Window} from 'happy-dom';
import {afterEach, expect, it} from 'vitest';
import {keyOfDate} from '@/lib/calendar/datekey';
import {readDetails} from '@/lib/calendar/details';
import {anyChange, apply, hostileTexts} from './hostile-change';
import {days, pageOf, tongues, type Tongue, type TrueEvent} from './hostile-page';
import {readPage} from './read-page';

/** Cases in a run; `KEPT_CASES` asks for more. */
const cases = Number(process.env['KEPT_CASES'] ?? 10_000);

/**
 * The same in every run, so that a failure is always one of the change that was just made; each test names its own.
 * To look for new ones: `KEPT_SEED=$RANDOM KEPT_CASES=40000 npm test -- unit`.
 */
const seed = Number(process.env['KEPT_SEED'] ?? 20_261_124);

/** However odd a page is, reading it takes less than this. Generous: it bounds loops that never end, and measures nothing. Milliseconds. */
const bound = 5000;

let window = new Window({url: 'https://calendar.google.com/calendar/u/0/r/week'});

/** The document remembers every node it ever had, so each stretch of cases gets a new one. */
afterEach(async () => {
	await window.happyDOM.close();
	window = new Window({url: 'https://calendar.google.com/calendar/u/0/r/week'});
});

/** A document with a page in it. */
function load(html: string): Document {
	window.document.body.innerHTML = html;
	return window.document as unknown as Document;
}

const title = fc.oneof(
	fc.constantFrom('Ana / Me', '1:1', '10', '10am', 'Accepted', 'October 5, 2026', 'Me Myself', '(No title)', ...hostileTexts.filter(text => text.trim() !== '')),
	fc.string({minLength: 1, maxLength: 30, unit: 'grapheme'}),
);

const event = fc.record({
	day: fc.nat(days.length - 1), title, slot: fc.integer({min: 0, max: 91}), quarters: fc.integer({min: 1, max: 8}),
	response: fc.constantFrom('accepted', 'declined', 'needs-response'),
});

/**
 * No two begin alike or are called alike: with the text of such a one inside it, a chip moved to that one's day would be a page in good order,
 * on which the event really is there.
 */
const isConfusable = (one: {title: string; slot: number}, two: {title: string; slot: number}): boolean => one.slot === two.slot || one.title.trim() === two.title.trim();

const events = fc.uniqueArray(event, {minLength: 1, maxLength: 4, comparator: isConfusable}).map(list => list.map(({day, slot, quarters, response, title: text}, index): TrueEvent => ({
	id: `event${index}abc_2026100${5 + day}T080000Z`, title: text.replaceAll(/\s+/g, ' ').trim() || 'x', day, response,
	start: slot * 15, end: Math.min(1439, slot * 15 + quarters * 15),
})));

/** What a reading says that is not true. */
function falsehoods(document: Document, truth: TrueEvent[], tongue: Tongue): string[] {
	const before = performance.now();
	const page = readPage(document, {browserZone: 'Europe/Berlin'});
	readDetails(document, () => true);
	if (performance.now() - before > bound) {
		return ['it took too long'];
	}

	if (!page.ok) {
		return [];
	}

	const {view} = page.value;
	const instant = (day: number, minute: number): number => Date.parse(`${days[day]}T00:00:00Z`) + (minute - 120) * 60_000;
	const said = view.changed.flatMap(({id, title: text, start, end, response, witnesses}) => {
		const real = truth.find(one => one.id === id);
		const isTrue = real !== undefined && text === real.title && Date.parse(start) === instant(real.day, real.start) && Date.parse(end) === instant(real.day, real.end)
			&& (response === 'unknown' || response === real.response) && witnesses.length >= 2;
		return isTrue ? [] : [`says ${JSON.stringify({id, text, start, end, response})} instead of ${JSON.stringify(real)}`];
	});
	// Where an event's text still stands in its day, nobody may conclude that it is gone.
	const absent = truth.filter(one => !view.present.includes(one.id) && view.whole.includes(days[one.day]!) && standsInItsDay(document, one, tongue) && truth.every(other => other === one || !isAlike(other, one))).map(({id}) => `calls ${id} gone`);
	return [...said, ...absent];
}

/** Two events that read the same cannot be told apart by what is left of one. */
function isAlike(one: TrueEvent, two: TrueEvent): boolean {
	return one.day === two.day && one.start === two.start && one.end === two.end && (one.title.startsWith(two.title) || two.title.startsWith(one.title));
}

function standsInItsDay(document: Document, {day, start, end, title: text}: TrueEvent, {when, comma, quotes}: Tongue): boolean {
	const columns = [...document.querySelectorAll(`[role="main"] [role="gridcell"][data-column-index][data-datekey="${keyOfDate(days[day]!)}"]`)];
	// What a broken page moved into the middle of another event is beyond anybody's reading.
	return columns.some(column => {
		const copy = column.cloneNode(true) as Element;
		copy.querySelectorAll('[data-eventchip][data-eventid]').forEach(chip => chip.remove());
		return copy.textContent?.includes(`${when(start, end)}${comma}${quotes[0]}${text}`);
	});
}

it(`a page in good order is read whole, in every tongue (seed ${seed})`, () => {
	fc.assert(fc.property(events, fc.constantFrom(...tongues), (truth, tongue) => {
		const document = load(pageOf(truth, tongue));
		const page = readPage(document, {browserZone: 'Europe/Berlin'});
		expect(falsehoods(document, truth, tongue)).toEqual([]);
		expect(page.ok && page.value.view.whole).toEqual(days);
		expect(page.ok && page.value.view.present.toSorted()).toEqual(truth.map(({id}) => id));
	}), {numRuns: 100, seed});
}, 120_000);

/** Cases of one stretch. */
const stretch = 500;

it.each(Array.from({length: Math.ceil(cases / stretch)}, (_, index) => (seed + index * 7919) % 2_147_483_647))(`${stretch} changed pages: nothing is thrown, nothing false is said (seed %i)`, each => {
	fc.assert(fc.property(events, fc.constantFrom(...tongues), fc.array(anyChange, {minLength: 1, maxLength: 8}), (truth, tongue, changes) => {
		const document = load(pageOf(truth, tongue));
		for (const change of changes) {
			apply(document.body, change);
		}

		expect(falsehoods(document, truth, tongue)).toEqual([]);
	}), {numRuns: stretch, seed: each});
}, 120_000);
