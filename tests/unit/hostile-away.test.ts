import fc from '@/tests/unit/fast-check';
import {Window} from 'happy-dom';
import {afterEach, expect, it} from 'vitest';
import {anyChange, apply} from './hostile-change';
import {days, pageOf, tongues, type Tongue} from './hostile-page';
import {readPage} from './read-page';

/** Cases in a run; `KEPT_CASES` asks for more. */
const cases = Math.ceil(Number(process.env['KEPT_CASES'] ?? 10_000) / 20);

/** The same in every run; `KEPT_SEED` asks for others. */
const seed = Number(process.env['KEPT_SEED'] ?? 20_261_124);

let window = new Window({url: 'https://calendar.google.com/calendar/u/0/r/week'});

/** The document remembers every node it ever had, so each stretch of cases gets a new one. */
afterEach(async () => {
	await window.happyDOM.close();
	window = new Window({url: 'https://calendar.google.com/calendar/u/0/r/week'});
});

/** An all-day event as it really is: on some of the days, each id with dates of its own. */
interface TrueAway {
	id: string;
	title: string;
	calendar: string;
	first: number;
	last: number;
}

const away: fc.Arbitrary<TrueAway> = fc.record({
	title: fc.constantFrom('OOO', 'Vacation', 'Team days', 'OOO: Spain'), calendar: fc.constantFrom('me@m', 'ana@acme.test', 'en.german#holiday@v', 'c_1@g'),
	first: fc.nat(days.length - 1), length: fc.nat(days.length - 1),
}).map(({first, length, ...more}) => ({...more, first, last: Math.min(days.length - 1, first + length), id: ''}));

/** Events that read the same cannot be told apart by what is left of one; two of them never have the same title. */
const aways = fc.uniqueArray(away, {maxLength: 3, selector: ({title}) => title}).map(list => list.map((one, index) => ({...one, id: `away${index}`})));

/** The hostile page's week with a row of all-day events, as drawn in October 2024: a chip for each day. */
function pageWith(truth: TrueAway[], tongue: Tongue): string {
	const cells = days.map((_, day) => `<div role="gridcell"><h2>all day</h2><div role="presentation">${truth.filter(one => one.first <= day && day <= one.last).map(one => chipOf(one, tongue)).join('')}</div></div>`);
	return pageOf([], tongue).replace('</div></div><div role="row">', `</div></div><div role="row">${cells.join('')}</div><div role="row">`);
}

function chipOf({id, title, calendar, first, last}: TrueAway, {comma, quotes, place, locale}: Tongue): string {
	const raw = btoa(`${id} ${calendar}`).replace(/=+$/, '');
	const said = dateFormats.get(locale)!.formatRange(new Date(days[first]!), new Date(days[last]!));
	const spoken = ['x', `${quotes[0]}${title}${quotes[1]}`, 'Me Myself', place, said].join(comma);
	return `<div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${raw}" jslog="35463; 2:[&quot;${id}&quot;,null]" style="left:14.29%;border-color:red">
		<div role="button" data-stacked-layout-chip="true" style="background-color:red"><span aria-hidden="true"><span>${title}</span></span><span>${spoken}</span></div></div>`;
}

const dateFormats = new Map(tongues.map(({locale}) => [locale, new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory'})]));

function load(html: string): Document {
	window.document.body.innerHTML = html;
	return window.document as unknown as Document;
}

const told = ({first, last, calendar, title}: TrueAway): string | null =>
	(calendar.includes('holiday') || (calendar.includes('@m') || calendar.includes('acme')) && title !== 'Team days' ? `${title} ${days[first]} ${days[last]}` : null);

/** What a page is said to tell that is not so: no title has other dates than its own. */
function falsehoods(document: Document, truth: TrueAway[]): string[] {
	const page = readPage(document, {browserZone: 'Europe/Berlin'});
	const real = new Set(truth.map(({first, last, title}) => `${title} ${days[first]} ${days[last]}`));
	return (page.ok ? page.value.view.away : []).map(({title, from, to}) => `${title} ${from} ${to}`).filter(one => !real.has(one));
}

it(`absences of a page in good order are read, in every tongue (seed ${seed})`, () => {
	fc.assert(fc.property(aways, fc.constantFrom(...tongues), (truth, tongue) => {
		const page = readPage(load(pageWith(truth, tongue)), {browserZone: 'Europe/Berlin'});
		expect(page.ok && page.value.view.away.map(({title, from, to}) => `${title} ${from} ${to}`).toSorted()).toEqual(truth.flatMap(one => told(one) ?? []).toSorted());
	}), {numRuns: 100, seed});
}, 120_000);

it(`${cases} changed pages: nothing is thrown, no absence is told on dates that are not its own (seed ${seed})`, () => {
	fc.assert(fc.property(aways, fc.constantFrom(...tongues), fc.array(anyChange, {minLength: 1, maxLength: 8}), (truth, tongue, changes) => {
		const document = load(pageWith(truth, tongue));
		for (const change of changes) {
			apply(document.body, change);
		}

		expect(falsehoods(document, truth)).toEqual([]);
	}), {numRuns: cases, seed});
}, 120_000);
