// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {drawnView} from './drawn-view';
import {keyOfDate} from './datekey';
import {monthChip, scheduleRow} from './fixtures/stacked-markup';
import {takeDown} from './chips';
import {readView} from './view';

const main = (html: string): string => `<div><div role="main">${html}</div></div>`;
const grid = (dates: string[], from = dates[0] ?? '', to = dates.at(-1) ?? ''): string => main(`
	<div role="grid" data-start-date-key="${keyOfDate(from)}" data-end-date-key="${keyOfDate(to)}"><div><div>GMT+01</div><div role="row"><div role="columnheader">MON</div></div></div>
		${dates.map((date, index) => `<div role="gridcell" data-column-index="${index}" data-datekey="${keyOfDate(date)}" data-principal-ids="${btoa('me@example.com')}"></div>`).join('')}
	</div>`);
const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
const row = (dates: string[], chips: string[] = []): string => `<div role="row"><div>${dates.map(date => `<div data-datekey="${keyOfDate(date)}"></div>`).join('')}</div>
	${dates.map(date => `<h2 data-datekey="${keyOfDate(date)}">1</h2>`).join('')}
	${dates.map((date, index) => `<div role="gridcell"><h2>No events, ${date}</h2>${chips[index] ?? ''}</div>`).join('')}</div>`;
const month = (dates: string[], chips?: string[]): string => main(`<div role="grid">${row(dates, chips)}</div>`);
const list = (dates: string[]): string => main(dates.map(date => `<div role="rowgroup" data-datekey="${keyOfDate(date)}"><div role="row"><h2><button>Day</button></h2>${scheduleRow()}</div></div>`).join(''));

const show = (viewkey: string, html: string) => {
	document.body.setAttribute('data-viewkey', viewkey);
	document.body.innerHTML = html;
	return readView(document);
};

describe('readView', () => {
	beforeEach(() => {
		document.body.removeAttribute('data-viewkey');
	});

	it('reads a week: dates, where it begins', () => {
		const view = show('WEEK', grid(week));
		expect(view).toMatchObject({ok: true, value: {kind: 'columns', weekBegins: '2026-11-23', days: week.map(date => ({date}))}});
		expect(view.ok && drawnView(view.value, [], 40)).toMatchObject({corner: 'GMT+01', principals: [btoa('me@example.com')]});
	});

	it('a week that begins on Sunday, weekends hidden', () => {
		expect(show('WEEK', grid(week.slice(0, 5), '2026-11-22', '2026-11-28'))).toMatchObject({value: {weekBegins: '2026-11-22'}});
	});

	it('is content with columns that name their dates, when the grid names none', () => {
		expect(show('WEEK', grid(week).replace(/data-(start|end)-date-key="\d+"/g, ''))).toMatchObject({ok: true, value: {weekBegins: '2026-11-23'}});
	});

	it('a day is no week', () => {
		expect(show('DAY', grid(['2026-11-23']))).toMatchObject({ok: true, value: {weekBegins: null, days: [{date: '2026-11-23'}]}});
	});

	it('reads a month: the dates stand beside the cells', () => {
		const view = show('MONTH', month(week, ['', '', monthChip({time: '3:30pm'})]));
		expect(view).toMatchObject({ok: true, value: {kind: 'rows', days: week.map(date => ({date})), columns: []}});
		expect(view.ok && takeDown(view.value).chips).toMatchObject([{day: 2, title: 'Me / Dana'}]);
	});

	it('says where a day leads to events that are not drawn', () => {
		const view = show('MONTH', month(week, ['<button>3 more</button>', monthChip({time: null})]));
		expect(view.ok && drawnView(view.value, [], null).days.map(({more}) => more)).toEqual([true, false, false, false, false, false, false]);
	});

	it('reads the schedule, and search results', () => {
		expect(show('AGENDA', list(['2026-11-23', '2026-11-26']))).toMatchObject({ok: true, value: {kind: 'schedule', days: [{date: '2026-11-23'}, {date: '2026-11-26'}]}});
		expect(show('WEEK', list(['2026-11-26', '2026-11-23']))).toMatchObject({ok: true, value: {kind: 'search'}});
		expect(show('AGENDA', list(['2026-11-23']).replace('role="main">', 'role="main"><div role="grid">').replace(/<\/div>$/, '</div></div>'))).toMatchObject({ok: true, value: {kind: 'schedule'}});
	});

	it('reads the year by its first and its last day', () => {
		const months = (first: string) => main(`<table data-month="${first}"><tbody><tr><td data-date="${first}"></td></tr></tbody></table>`);
		expect(show('YEAR', months('20260101'))).toMatchObject({ok: true, value: {kind: 'year', columns: [], days: [{date: '2026-01-01'}, {date: '2026-12-31'}]}});
		const view = show('YEAR', months('20260101'));
		expect(view.ok && drawnView(view.value, takeDown(view.value).chips, null)).toMatchObject({chips: [], beside: [], days: [{heading: '', more: false, lost: false}, {lost: false}]});
		expect(show('YEAR', months('next'))).toMatchObject({ok: false, expected: true});
	});

	it('reads the day that the year view opens; of a year without dates it says that no events are drawn', () => {
		expect(show('YEAR', main(''))).toEqual({ok: false, expected: true, why: ''});
		expect(show('YEAR', `${main('')}<div role="dialog"><div data-date-key="${keyOfDate('2026-11-23')}">${monthChip({time: '3:30pm'})}</div></div>`))
			.toMatchObject({ok: true, value: {kind: 'dialog', days: [{date: '2026-11-23'}]}});
	});

	it.each([
		['two views', grid(week).replace('</div></div>', '') + grid(week)],
		['columns of two weeks in one grid', grid([...week, '2026-11-30'], '2026-11-23', '2026-11-29')],
		['two columns in one place', grid(week).replace('data-column-index="6"', 'data-column-index="0"')],
		['the rows of two months', `<div>${month(week).slice(5, -6)}${month(week).slice(5, -6)}</div>`],
		['a month twice', main(`<div role="grid">${row(week)}${row(week)}</div>`)],
		['settings', main('<h1>Settings</h1>')],
		['no page', '<div></div>'],
	])('%s: waits without complaint', (_name, html) => {
		expect(show('WEEK', html)).toMatchObject({ok: false, expected: true});
	});

	it.each([
		['columns without dates', grid(week).replaceAll(/data-datekey="\d+"/g, '')],
		['a column with another date', grid(week).replace(/data-datekey="\d+"/, 'data-datekey="x"')],
		['one column without a date', grid(week).replace(/data-datekey="\d+"/, '')],
		['a week of the month with six dates', month(week).replaceAll(`data-datekey="${keyOfDate('2026-11-25')}"`, '')],
		['rows of events in no dated group', list(week).replaceAll(/data-datekey="\d+"/g, '')],
	])('%s: said to be unreadable', (_name, html) => {
		expect(show('AGENDA', html)).toMatchObject({ok: false, expected: false});
	});

	it.each([
		['a chip that lost its id', `<div data-eventchip="" jslog="35463; 2:">10am Me / Dana</div>`],
		['a chip that lost its mark', '<div role="button" data-eventid="abc">10am</div>'],
		['an event left behind in the heading', '<h2>1 event, Monday<div>10am to 11am, Me / Dana</div></h2>'],
		['text where there should be none', '<div>10am Me / Dana</div>'],
	])('%s is noticed', (_name, chip) => {
		const view = show('WEEK', grid(week).replace('></div>\n	</div>', `>${chip}</div></div>`));
		expect(view.ok && drawnView(view.value, [], 40).days.at(-1)).toMatchObject({lost: true});
	});
});
