// @vitest-environment happy-dom
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {answerWords} from '@/lib/locales/page-words/answer-words';
import {readDetails} from '@/lib/calendar/details';
import {parsePage} from '@/lib/page-sample/parse';
import {samplePage} from '@/lib/page-sample/sample';
import {calendarPage} from './calendar-page';
import {judgeSample, type Complaint} from './judge-sample';
import {readPage} from './read-page';

/** Samples that people sent, or that were composed after a description of Google's page. */
const folder = join(import.meta.dirname, '../../lib/calendar/fixtures/pages');

/** Every sample of a folder that some reader cannot read, with which and why. */
function judgeFolder(path: string): Record<string, Complaint[]> {
	const files = readdirSync(path).filter(name => name.endsWith('.html'));
	return Object.fromEntries(files.map(name => [name, judgeSample(readFileSync(join(path, name), 'utf8'))]).filter(([, complaints]) => complaints?.length));
}

it('there are samples to judge', () => {
	expect(readdirSync(folder).filter(name => name.endsWith('.html')).length).toBeGreaterThan(0);
});

it('every sample is read by every reader', () => {
	expect(judgeFolder(folder)).toEqual({});
});

const page = calendarPage({
	events: [
		{id: 'abc123def456ghi789_20261005T080000Z', title: 'Sam / Dana', day: 0, from: 10, minutes: 30},
		{id: 'abc123def456ghi789_20261006T080000Z', title: 'Sam / Dana', day: 1, from: 15},
		{id: 'kjh123def456ghi789', title: 'Dentist, 2 pm sharp', day: 2, from: 8, answer: ''},
		{id: 'mnb123def456ghi789', title: 'Planning', day: 3, from: 14, minutes: 45, owner: 'Doe, John', answer: 'Needs RSVP', location: 'Room 12, Berlin'},
		{id: 'qwe123def456ghi789', title: 'Прогулка', day: 4, from: 16, owner: 'Kofi', answer: 'Declined'},
	],
	guests: [{email: 'sam.owner@gmail.com', name: 'Sam Owner', says: 'Attending, Organizer'}, {email: 'dana@northwind.example', name: 'Dana Roe'}],
});

const sampleOf = (html: string): string => samplePage(parsePage(html), {hour: 40, month: '2026-10', answers: answerWords});

/** What the readers make of a page, with everything left out that a sample may replace. */
function factsOf(html: string) {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const reading = readPage(document, {hour: 40, browserZone: 'Europe/Berlin', seenAt: '2026-10-15T12:00:00Z'});
	const details = readDetails(document, () => true);
	expect([reading.ok, details.ok]).toEqual([true, true]);
	return {
		chips: reading.ok && reading.value.view.changed.map(({start, end, original, response}) => ({start, end, original, response})),
		week: reading.ok && [reading.value.view.dates, reading.value.view.week, reading.value.view.whole],
		guests: details.ok && details.value.guests?.map(({organizer, name, label}) => [organizer, label.replace(name, '?')]),
	};
}

it('a sample reads as the page it was taken from', () => {
	const facts = factsOf(page);
	expect(facts.chips).toHaveLength(5);
	expect(facts.guests).toEqual([[true, '?, Attending, Organizer'], [false, '?, Awaiting']]);
	expect(factsOf(sampleOf(page))).toEqual(facts);
});

it.each<[string, (html: string) => string, Complaint[]]>([
	['as it is', html => html, []],
	['without its zone', html => html.replaceAll('xTimezone', 'xZone'), [{reader: 'account', why: 'the page does not say its time zone'}]],
	['with days that are named otherwise', html => html.replaceAll('data-datekey', 'data-daykey'), [{reader: 'view', why: 'the columns do not say their dates'}]],
	['with events that are named otherwise', html => html.replaceAll('data-eventchip', 'data-echip'), [{reader: 'chips', why: 'events are drawn, but do not say which they are'}]],
	['with events drawn in another place', html => html.replaceAll(/top: \d+px/g, 'top: 1111px'), [{reader: 'chips', why: expect.stringMatching(/^5 of 5: /) as unknown as string}]],
	['with a bubble of another id', html => html.replaceAll('xDetDlg"', 'xEvtDlg"'), [{reader: 'details', why: 'a bubble is drawn and not found'}]],
	['with guests that are named otherwise', html => html.replaceAll('data-email', 'data-mail'), [{reader: 'details', why: '2 rows of guests are drawn and not read'}]],
])('a sample of a page %s, dropped into the folder, fails for exactly what Google changed', (_, change, complaints) => {
	const path = mkdtempSync(join(tmpdir(), 'kept-samples-'));
	try {
		writeFileSync(join(path, 'dropped.html'), sampleOf(change(page)));
		expect(judgeFolder(path)).toEqual(complaints.length === 0 ? {} : {'dropped.html': complaints});
	} finally {
		rmSync(path, {recursive: true});
	}
});
