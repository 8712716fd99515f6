import {describe, expect, it} from 'vitest';
import type {DrawnDay, DrawnView, ViewKind} from '@/lib/domain/drawn';
import {chipAs} from './chip.fixture';
import {wholeDays} from './whole-days';

const day = (date: string, heading: string, more: Partial<DrawnDay> = {}): DrawnDay => ({date, heading, more: false, lost: false, ...more});
const view = (kind: ViewKind, days: DrawnDay[], chipDays: number[], quiet = true): DrawnView => ({
	report: 'test', account: {email: 'me@gmail.com', name: '', zone: 'UTC', locale: 'en'}, kind, days, chips: chipDays.map(index => chipAs({day: index})), beside: [], hour: 40,
	corner: '', weekBegins: null, principals: [], quiet, rested: true, browserZone: 'UTC', seenAt: '2026-10-05T09:00:00Z',
});

const busy = day('2026-10-05', '2 events, Monday, October 5');
const free = day('2026-10-06', 'No events, Tuesday, October 6');

describe('wholeDays', () => {
	it.each<[string, DrawnView, string[]]>([
		['a week at rest', view('columns', [busy, free], [0, 0]), ['2026-10-05', '2026-10-06']],
		['a page that is still busy', view('columns', [busy, free], [0, 0], false), []],
		['a day that lost an event\'s id', view('columns', [{...busy, lost: true}, free], [0]), ['2026-10-06']],
		['an empty day that counts events', view('columns', [busy, free], []), ['2026-10-06']],
		['a date drawn for two people, one of them partly', view('columns', [busy, {...busy, lost: true}], [0, 0]), []],
		['a month that draws what it counts', view('rows', [busy, free], [0, 0]), ['2026-10-05', '2026-10-06']],
		['a month that draws less than it counts', view('rows', [busy, free], [0]), ['2026-10-06']],
		['a month with "3 more" anywhere', view('rows', [{...busy, more: true}, free], [0, 0]), []],
		['a month in Japanese', view('rows', [day('2026-10-05', '予定 2 件、10月 5日 月曜日'), day('2026-10-06', '予定なし、10月 6日 火曜日')], [0, 0]), ['2026-10-05', '2026-10-06']],
		['a month whose days say nothing', view('rows', [day('2026-10-05', '')], [0]), []],
		['a schedule: all between its outer days', view('schedule', [day('2026-10-05', ''), day('2026-10-08', '')], [0, 1]), ['2026-10-06', '2026-10-07']],
		['a search', view('search', [busy, free], [0, 0]), []],
		['a day\'s dialog', view('dialog', [busy], [0, 0]), []],
	])('%s', (_name, drawn, dates) => {
		expect(wholeDays(drawn)).toEqual(dates);
	});
});
