// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {signal} from '@preact/signals';
import {afterEach, expect, it, vi} from 'vitest';
import type {YearWith} from '@/lib/domain/timeline';
import {anEntry} from '@/tests/unit/sample-timeline';
import {ana, anItem} from '@/tests/unit/sample-views';
import {Year} from './year';
import type {PeriodName, YearProps} from './year-props';

afterEach(cleanup);

const aYear = (over: Partial<YearWith> = {}): YearWith => ({
	person: ana, from: '2025-11-26', to: '2026-11-25', zone: 'Europe/Berlin', locale: 'en-GB', kept: {kept: 40, of: 44}, themes: [], talks: [], wins: [], promises: {kept: [], open: []}, entries: [], ...over,
});

function show(view: YearWith | null, over: Partial<YearProps> = {}) {
	const actions = {choose: vi.fn<YearProps['actions']['choose']>(), chooseDates: vi.fn<YearProps['actions']['chooseDates']>(), print: vi.fn<() => void>(), refresh: vi.fn<() => void>()};
	render(<Year name={signal<PeriodName>('last-12')} period={signal({from: '2025-11-26', to: '2026-11-25'})} view={signal(view)} phase={signal(view === null ? 'gone' : 'ready')} trouble={signal(null)} actions={actions} {...over} />);
	return actions;
}

const part = (title: string): HTMLElement => screen.getByRole('heading', {level: 2, name: title}).closest('section')!;

it('says whose it is, that it is private, of when, and how many were held', () => {
	show(aYear());
	expect(screen.getByRole('heading', {level: 1, name: 'Year with Ana Sousa'})).toBeTruthy();
	expect(screen.getByText(/^Private\. Made on this machine/)).toBeTruthy();
	expect(screen.getByText('26 Nov 2025 – 25 Nov 2026')).toBeTruthy();
	expect(screen.getByText('40 of 44 1-1s that were due were held.')).toBeTruthy();
	expect(screen.getByText('Nothing was written in this period.')).toBeTruthy();
});

it('tells what was raised, and nothing else of a 1-1 without notes', () => {
	show(aYear({entries: [anEntry('2026-04-07', {raised: ['Ask about the trip']})]}));
	expect(within(part('Other notes')).getByRole('listitem').textContent).toBe('Ask about the trip');
});

it('holds themes, talks, wins, promises, and other notes by quarter', () => {
	const note = (text: string) => [{section: 's', title: 'Goals', text}];
	show(aYear({
		themes: [{title: 'Energy and workload', dates: ['2026-02-03', '2026-05-05']}],
		talks: [anEntry('2026-03-03', {kind: 'career', notes: note('Wants to **teach**')})],
		wins: [{date: '2026-04-07', text: 'Shipped the map'}],
		promises: {kept: [{...anItem, text: 'Send the paper', doneAt: '2026-04-14T13:00:00Z'}], open: [{...anItem, id: 'two', owner: 'them', text: 'Read it'}]},
		entries: [anEntry('2026-01-06', {notes: note('Tired')}), anEntry('2026-02-03', {notes: note('Rested')}), anEntry('2026-10-06', {notes: note('Calm')})],
	}));
	expect(part('What you talked about').textContent).toContain('Energy and workload · 2 times: 3 Feb, 5 May');
	expect(part('Career and growth talks').textContent).toContain('3 Mar 2026 · CareerKeptGoalsWants to teach');
	expect(part('Wins').textContent).toContain('7 Apr 2026Shipped the map');
	expect(part('Promises kept').textContent).toContain('14 Apr 2026Me: Send the paper');
	expect(part('Promises still open').textContent).toContain('Ana Sousa: Read it');
	const notes = within(part('Other notes'));
	expect(notes.getAllByRole('heading', {level: 3}).map(heading => heading.textContent)).toEqual(['First quarter of 2026', 'Fourth quarter of 2026']);
	expect(notes.getAllByRole('article').map(article => article.textContent)).toEqual(['6 Jan 2026KeptGoalsTired', '3 Feb 2026KeptGoalsRested', '6 Oct 2026KeptGoalsCalm']);
});

it('says how wins come to be collected while there are none', () => {
	show(aYear({entries: [anEntry('2026-01-06', {notes: [{section: 's', title: 'Goals', text: 'Tired'}]})]}));
	expect(part('Wins').textContent).toContain('Lines of notes with the tag #win');
});

it('takes another period, two dates, and goes to paper', () => {
	const actions = show(aYear());
	fireEvent.change(screen.getByRole('combobox', {name: 'Period'}), {target: {value: 'last-year'}});
	expect(actions.choose).toHaveBeenCalledWith('last-year');
	fireEvent.click(screen.getByRole('button', {name: 'Print'}));
	expect(actions.print).toHaveBeenCalled();
	cleanup();
	const dates = show(aYear(), {name: signal<PeriodName>('dates'), period: signal({from: '2026-11-26', to: '2026-11-25'})});
	fireEvent.change(screen.getByLabelText('First day'), {target: {value: '2026-05-01'}});
	expect(dates.chooseDates).toHaveBeenCalledWith({from: '2026-05-01'});
	for (const value of ['', '0002-05-01', '0202-05-01']) {
		fireEvent.change(screen.getByLabelText('Last day'), {target: {value}});
	}

	expect(dates.chooseDates).toHaveBeenCalledOnce();
	expect(screen.getByText('The last day is before the first.').closest('output')).toBeTruthy();
	expect((screen.getByRole('button', {name: 'Print'}) as HTMLButtonElement).disabled).toBe(true);
});

it('knows nobody, and says so', () => {
	show(null);
	expect(screen.getByText('Kept does not know this person any more.')).toBeTruthy();
});
