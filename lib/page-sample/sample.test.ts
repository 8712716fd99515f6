// @vitest-environment happy-dom
import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {answerWords} from '@/lib/locales/page-words/answer-words';
import {calendarPage, pageId, type CalendarPage} from '@/tests/unit/calendar-page';
import {parsePage} from './parse';
import {decodeReference} from './reference';
import {samplePage} from './sample';
import {numbersIn, wordsIn} from './tokens';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const take = (html: string): string => samplePage(parsePage(html), {hour: 40, month: '2026-10', answers: answerWords});

const page: CalendarPage = {
	events: [
		{id: 'abc123def456ghi789_20261005T080000Z', title: 'Sam / Dana 42', day: 0, from: 10, location: 'Hauptstr. 12, 10115 Berlin'},
		{id: 'abc123def456ghi789_20261006T080000Z', title: 'Sam / Dana 42', day: 1, from: 10},
		{id: 'qqq123def456ghi789', title: 'Dentist', day: 2, from: 8, answer: ''},
		{id: 'www123def456ghi789', title: 'Planning, third', day: 3, from: 14, minutes: 30, owner: 'Doe, John', answer: 'Needs RSVP'},
		{id: 'eee123def456ghi789', title: 'Über uns', day: 4, from: 16},
	],
	guests: [{email: 'sam.owner@gmail.com', name: 'Sam Owner', says: 'Attending, Organizer', drawn: 'Organizer'}, {email: 'dana@northwind.example', name: 'Dana Roe'}],
	place: 'Room 7', description: 'call +49 30 1234567',
};

// Of four letters and more: what is drawn by chance may well be another word of three.
const secrets = ['owner', 'dana', 'john', 'dentist', 'planning', 'third', 'über', 'hauptstr', '10115', '1234567', 'northwind', 'room', 'families', 'call', 'abc123def456ghi789'];

/** What people wrote on the page and can be read on a sample; ids that only look random are left out, for they may hold any three letters. */
const written = (html: string): string[] => {
	const plain = html.replaceAll(/(?:data-ev\w*|class)="[^"]*"/g, '');
	const said = new Set([...wordsIn(plain), ...numbersIn(plain), ...plain.match(/\w{18}/g) ?? []].map(word => word.toLowerCase()));
	return secrets.filter(secret => said.has(secret));
};

describe('a sample keeps', () => {
	const html = take(calendarPage(page));
	const sample = parse(html);
	const chips = [...sample.querySelectorAll('[data-eventchip][data-eventid]')];

	it('the structure, and which occurrence of which series each event is', () => {
		const ids = chips.map(chip => decodeReference(chip.getAttribute('data-eventid') ?? '')?.id ?? '');
		expect(ids[0]).toMatch(/^[a-v0-9]{18}_20261005T080000Z$/);
		expect(ids[1]?.slice(0, 18)).toBe(ids[0]?.slice(0, 18));
		expect(chips[0]?.getAttribute('jslog')).toMatch(new RegExp(`^35463; 2:\\["${ids[0]}",null,6\\];1:\\["[a-z]{3}\\.[a-z]{5}@gmail\\.com",1\\];track:impression,click,dblclick; mutable:true$`));
		expect(chips.map(chip => chip.closest('[data-datekey]')?.getAttribute('data-datekey'))).toEqual(['28997', '28998', '28999', '29000', '29001']);
	});

	it('where events are drawn, and whether they are filled, in no colour', () => {
		expect(chips[0]?.getAttribute('style')).toBe('top: 399px; height: 38px; left: calc(0% + 0px); width: calc(100% + 0px); z-index: 5; background-color: rgb(128, 128, 128); border-color: rgb(128, 128, 128);');
		expect(chips[3]?.getAttribute('style')).not.toContain('background-color');
	});

	it('times, dates and answers of a spoken text, around a title that is the one drawn', () => {
		const [first, , dentist, third] = chips.map(chip => ({spoken: chip.children[0]?.textContent ?? '', title: chip.querySelector('.I0UMhf')?.textContent ?? ''}));
		expect(first?.spoken).toMatch(/^10am to 11am, .+, Accepted, .+, October 5, 2026$/);
		expect(first?.spoken).toContain(`, ${first?.title}, `);
		expect(first?.title).toBe(sample.querySelector('#rAECCd')?.textContent);
		expect(dentist?.spoken).toMatch(/^8am to 9am, [A-Z][a-z]{6}, [A-Z][a-z]{2} [A-Z][a-z]{4}, No location, October 7, 2026$/);
		expect(third?.spoken).toMatch(/^2pm to 2:30pm, .+, Needs RSVP, No location, October 8, 2026$/);
		expect(third?.spoken).not.toMatch(/Doe|John|Planning/);
	});

	it('how many guests there are, who organises, and what each answered', () => {
		expect(sample.querySelector('#xDetDlgAtt')?.textContent).toMatch(/^\s*2 [a-z]+\s+1 [a-z]+\s*$/);
		expect([...sample.querySelectorAll('[data-email]')].map(row => row.getAttribute('aria-label')?.replace(/^[A-Z][a-z]+ [A-Z][a-z]+/, '?'))).toEqual(['?, Attending, Organizer', '?, Awaiting']);
		expect(sample.querySelector('#xDetDlgCloseBu')?.getAttribute('aria-label')).toBe('Close');
	});

	it('zone and language, and one address for one person', () => {
		const text = (id: string): string => sample.querySelector(id)?.textContent ?? '';
		expect([text('#xTimezone'), text('#xGmtOffset'), text('#xUserLocale')]).toEqual(['Europe/Berlin', '7200000', 'en']);
		expect(text('#xUserEmail')).toMatch(/^[a-z]{3}\.[a-z]{5}@gmail\.com$/);
		expect(sample.querySelector('#xDtlDlgOrg')?.getAttribute('data-email')).toBe(text('#xUserEmail'));
		expect(sample.querySelector('#gb a')?.getAttribute('aria-label')).toContain(`(${text('#xUserEmail')})`);
	});

	it('no code, no looks, no pictures, no links, no comments, and nothing of Kept', () => {
		expect(html).not.toMatch(/<script|<style|<img|<path|<!--|kept|https?:|googleusercontent|\/private/i);
		expect(html).toMatch(/^<html data-sample-taken="2026-10" data-sample-hour="40" lang="en">\n\t/);
	});

	it('nothing anybody wrote', () => {
		expect(written(html)).toEqual([]);
	});
});

it('two samples of one page have nothing in common', () => {
	const id = (html: string): string => /data-eventid="([^"]+)"/.exec(html)?.[1] ?? '';
	expect(id(take(calendarPage(page)))).not.toBe(id(take(calendarPage(page))));
});

it('a style that would be somebody\'s text is none, and a page cannot name its own facts', () => {
	const html = take('<body data-sample-hour="Dana"><p style="top: 1px; --who: Dana; background: url(Dana); content: \'Dana\'; width: Dana@x" title=\'style="Dana"\' onclick="Dana()">x</p></body>');
	expect(html).not.toContain('Dana');
	expect(html).toContain('style="top: 1px;"');
});

it('keeps the answers of other languages, once each', () => {
	const owner = {email: 'sam.owner@gmail.com', name: 'Sam Owner', locale: 'de'};
	const html = take(calendarPage({owner, events: [{id: 'abc123def456ghi789', title: 'Dana', day: 0, from: 9, answer: 'Abgelehnt'}], guests: [{email: 'dana@northwind.example', name: 'Dana Roe', says: 'Nimmt teil'}]}));
	expect(html).toContain(', Abgelehnt, ');
	expect(html).not.toMatch(/Sam Owner|Dana/);
});

it('keeps what is the same on every page, and no sentence under a name of Google\'s', () => {
	const html = take('<body data-viewkey="WEEK"><div data-view-heading="Search results for salary" data-period-type="agenda" data-is-create="salary talk with Dana" data-column-index="3">x</div></body>');
	expect(html).toMatch(/data-viewkey="WEEK"[\s\S]*data-period-type="agenda"[\s\S]*data-column-index="3"/);
	expect(html).not.toMatch(/salary|Dana/);
});

it('an address that opens an event stays one', () => {
	const raw = pageId({id: 'abc123def456ghi789_20261005T080000Z'});
	const html = take(`<body><a href="https://calendar.google.com/calendar/u/0/r/eventedit/${raw}?x=Dana">x</a><div data-eventchip data-eventid="${raw}"></div></body>`);
	const [, linked, drawn] = /href="\/calendar\/u\/0\/r\/eventedit\/([\w-]+)"[\s\S]*data-eventid="([\w-]+)"/.exec(html) ?? [];
	expect(linked).toBe(drawn);
	expect(html).not.toContain(raw);
});

it('a place that three events share is still nobody\'s business', () => {
	const events = [0, 1, 2, 3].map(day => ({id: `id${day}123def456ghi789`, title: `Talk ${day}`, day, from: 9, owner: ['Ann', 'Bob', 'Cid', 'Dan'][day] ?? '', location: 'Wintergarten, Haus Sieben'}));
	expect(take(calendarPage({events}))).not.toMatch(/Wintergarten|Haus|Sieben/);
});

it('words of a page in an unknown language stay when many events share them, and go when one of them is in a title', () => {
	const spoken = (from: number, to: string): string => `${from} zwischendrin ${to}`;
	const events = [0, 1, 2].map(day => ({id: `id${day}123def456ghi789`, title: `Talk ${day}`, day, from: 9}));
	expect(take(calendarPage({events, spoken}))).toContain('9 zwischendrin 10am, ');
	expect(take(calendarPage({events: [...events, {id: 'last123def456ghi789', title: 'zwischendrin', day: 4, from: 9}], spoken}))).not.toContain('zwischendrin');
});

it.each([
	['renamed id of the event', 'data-eventid', 'data-ev'],
	['renamed mark of the event', 'data-eventchip', 'data-ec'],
	['renamed id of the bubble', 'xDetDlg', 'yDetDlg'],
	['renamed guests', 'data-email', 'data-mail'],
	['renamed title', 'rAECCd', 'rXXXXd'],
	['renamed owner', 'xUserInfo', 'xWhoInfo'],
])('a page that Google changed leaks no more: %s', (_, from, to) => {
	expect(written(take(calendarPage(page).replaceAll(from, to)))).toEqual([]);
});

it('a day keeps its key under another name', () => {
	expect(take(calendarPage(page).replaceAll('data-datekey', 'data-day-number'))).toContain('data-day-number="28997"');
});

/** Words of a page on which nobody wrote anything. */
const furniture = new Set([...wordsIn(calendarPage({events: [], guests: []})), ...wordsIn(take(calendarPage(page)))].map(word => word.toLowerCase()));

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрст', 'αβγδεζηθικλμνξοπ', '昇進面談会議予定表', 'ひるごはんみせきょう', '면담시간회의실', 'اجتماعصباح', 'פגישהבוקר', 'ประชุมเช้านี้', 'àéîõüßñç'];
const word = fc.constantFrom(...alphabets).chain(alphabet => fc.string({unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 14}));
const odd = fc.constantFrom('__proto__', '<script>alert(1)</script>', '<b title="x">', '&amp;&#x41;', '🙂🏽', '\u202E', '\u200F', '"', '\'', ', ', '、', '」', '0', '98765', '4915112345678', '٤٥٦٧٨٩', '://', 'x@y', ';', '-->', '\\', '${1}', '$&');
const text = fc.array(fc.oneof({weight: 3, arbitrary: word}, odd), {minLength: 1, maxLength: 6}).map(parts => parts.join(' '));
const id = fc.stringMatching(/^[a-v0-9]{8,26}$/);
const address = fc.tuple(fc.stringMatching(/^[a-z]{5,9}(?:\.[a-z]{4,7})?$/), fc.stringMatching(/^[a-z]{5,9}\.(?:example|com)$/)).map(([local, domain]) => `${local}@${domain}`);
const event = fc.record({
	id: fc.tuple(id, fc.constantFrom('', '_20261005T080000Z', '_R20260910T180000_20261005T080000Z', '_20261005')).map(parts => parts.join('')),
	title: fc.oneof({weight: 4, arbitrary: text}, fc.constant(''), fc.string({maxLength: 40}), text.map(one => one.repeat(500).slice(0, 5000))),
	day: fc.nat(6), from: fc.integer({min: 0, max: 22}), owner: text, answer: fc.constantFrom('Accepted', 'Declined', ''), location: fc.oneof(text, fc.constant('')),
});

/** Words of four letters and more, long numbers, addresses and bases: what must not come out again. */
function privateOf(texts: string[], emails: string[], ids: string[]): {words: string[]; whole: string[]} {
	const words = [...texts, ...emails].flatMap(one => wordsIn(one)).filter(one => [...one].length >= 4).map(one => one.toLowerCase());
	const numbers = texts.flatMap(one => numbersIn(one)).filter(({length}) => length >= 5);
	return {words: words.filter(one => !furniture.has(one)), whole: [...numbers, ...emails, ...ids.map(one => one.replace(/_.*$/, ''))]};
}

it('lets nothing private through, whatever people write', () => {
	fc.assert(fc.property(
		fc.array(event, {minLength: 1, maxLength: 4}), fc.array(fc.record({email: address, name: text}), {maxLength: 4}), text, text, text, fc.record({email: address, name: text}),
		(events, guests, description, place, aside, owner) => {
			const html = take(calendarPage({events, guests, description, place, aside, owner}));
			const opened = [...parse(html).querySelectorAll('*')].flatMap(({attributes}) => [...attributes].flatMap(({value}) => {
				const reference = decodeReference(value);
				return reference === null ? [] : `${reference.id} ${reference.calendar}`;
			})).join('\n');
			const said = new Set(wordsIn(parse(html).documentElement.outerHTML + opened).map(one => one.toLowerCase()));
			const mine = privateOf(
				[...events.flatMap(one => [one.title, one.owner, one.location]), ...guests.map(one => one.name), description, place, aside, owner.name],
				[...guests.map(one => one.email), owner.email], events.map(one => one.id),
			);
			expect(mine.words.filter(one => said.has(one))).toEqual([]);
			expect(mine.whole.filter(one => html.includes(one) || opened.includes(one))).toEqual([]);
		},
	), {numRuns: 20});
}, 60_000);
