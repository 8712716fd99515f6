import {expect, it} from 'vitest';
import type {YearWith} from '@/lib/domain/timeline';
import {ana} from '@/tests/unit/sample-views';
import {failure, fakeClient} from './fake-client';
import {createYear, periodOf} from './year';
import type {PeriodName} from './year';

const chosen = {from: '2026-03-01', to: '2026-03-31'};
const aYear = (from: string, to: string): YearWith => ({person: ana, from, to, zone: 'UTC', locale: 'en-GB', kept: null, themes: [], talks: [], wins: [], promises: {kept: [], open: []}, entries: []});

it.each<[PeriodName, string, string, string]>([
	['last-12', '2026-11-25', '2025-11-26', '2026-11-25'],
	['last-12', '2028-02-29', '2027-03-01', '2028-02-29'],
	['this-year', '2026-11-25', '2026-01-01', '2026-11-25'],
	['last-year', '2026-11-25', '2025-01-01', '2025-12-31'],
	['dates', '2026-11-25', '2026-03-01', '2026-03-31'],
])('%s on %s is from %s to %s', (name, today, from, to) => {
	expect(periodOf(name, today, chosen)).toEqual({from, to});
});

const open = (read: (data: {from: string; to: string}) => unknown = ({from, to}) => aYear(from, to)) => {
	const {client, asked} = fakeClient({'year.read': read});
	return {year: createYear(client, () => true, {person: 'ana', today: '2026-11-25'}), asked: () => asked.map(([, data]) => data)};
};

it('shows the last twelve months, another period, and two dates that begin with those shown', async () => {
	const {year} = open();
	await year.refresh();
	expect(year.view.value).toMatchObject({from: '2025-11-26', to: '2026-11-25'});
	await year.choose('last-year');
	await year.choose('dates');
	await year.chooseDates({to: '2025-06-30'});
	expect(year.view.value).toMatchObject({from: '2025-01-01', to: '2025-06-30'});
});

it('asks nothing while the last date is before the first', async () => {
	const {year, asked} = open();
	await year.chooseDates({from: '2027-01-01'});
	expect(asked()).toEqual([]);
	expect(year.period.value.from).toBe('2027-01-01');
});

it('shows the period that was chosen last, whichever answer comes last', async () => {
	const give: ((answer: YearWith) => void)[] = [];
	const {year} = open(() => new Promise(resolve => {
		give.push(resolve);
	}));
	const asked = [year.choose('this-year'), year.choose('last-year')];
	give[1]?.(aYear('second', ''));
	give[0]?.(aYear('first', ''));
	await Promise.all(asked);
	expect(year.view.value?.from).toBe('second');
});

it('says what went wrong, and when nobody is known', async () => {
	const {year} = open(() => Promise.reject(failure('broken')));
	await year.refresh();
	expect([year.phase.value, year.trouble.value]).toEqual(['failed', 'broken']);
	const nobody = open(() => null).year;
	await nobody.refresh();
	expect(nobody.phase.value).toBe('gone');
});
