// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import {aHealth, anOptionsView} from '@/tests/unit/sample-views';
import {showOptions as show} from '@/tests/unit/show-options';
import type {ShownDiagnostics} from './options-props';

afterEach(cleanup);

it('has its sections', () => {
	show(anOptionsView());
	expect(screen.getAllByRole('heading', {level: 2}).map(heading => heading.textContent))
		.toEqual(['Cadence', 'Busy time', 'Away', 'People', 'Why (not) a 1-1?', 'Templates', 'You', 'Panel', 'Your data', 'Health', 'Privacy']);
});

it('erases in two steps', () => {
	const actions = show(anOptionsView());
	fireEvent.click(screen.getByRole('button', {name: 'Erase everything…'}));
	expect(actions.erase).not.toHaveBeenCalled();
	expect(document.activeElement?.textContent).toBe('Cancel');
	fireEvent.click(screen.getByRole('button', {name: 'Yes, erase everything'}));
	expect(actions.erase).toHaveBeenCalled();
});

it('shows what is in a file before it replaces anything', () => {
	const actions = show(anOptionsView(), {importing: {summary: {exportedAt: '2026-11-20T08:00:00Z', rows: {people: 12, notes: 240}, copy: null}}});
	expect(screen.getByText('12 people')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Replace everything with this file'}));
	expect(actions.import).toHaveBeenCalled();
});

it('offers to undo what was just done', () => {
	const undo = vi.fn(async () => {});
	show(anOptionsView(), {done: {what: 'erased', name: '', undo}});
	expect(screen.getByText('Everything was erased.')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(undo).toHaveBeenCalled();
});

it('restores a copy', () => {
	const actions = show(anOptionsView({copies: [{id: 'c', takenAt: '2026-11-22T08:40:00Z', why: 'daily', bytes: 182_000}]}));
	fireEvent.click(screen.getByRole('button', {name: /Restore the copy of 22 Nov 2026/}));
	expect(actions.restore).toHaveBeenCalledWith('c');
});

const health = (): HTMLElement => screen.getByRole('region', {name: 'Health'});
const partRow = (name: string): string => within(health()).getAllByRole('listitem').find(item => item.textContent?.startsWith(name))?.textContent ?? '';

it('lists every part before anything was read', () => {
	show(anOptionsView());
	expect(within(health()).getByText('Nothing to report since the browser was started. Open Google Calendar once.')).toBeTruthy();
	expect(partRow('Guests of an opened event')).toContain('Not needed yet');
	expect(within(health()).getAllByRole('listitem')).toHaveLength(9);
});

it('says in a sentence that all is well, and what each part found', () => {
	show(anOptionsView({health: [aHealth({found: '42 of 43 events'})]}));
	expect(within(health()).getByText('Everything Kept reads in Google Calendar can be read.')).toBeTruthy();
	expect(partRow('Events on the calendar')).toContain('Works · 42 of 43 events · last worked 23 Nov 2026, 09:40');
});

it('says in plain words what is paused, since when, how often and why', () => {
	const lastFailure = {why: 'the guest list is not there', at: '2026-11-23T08:40:00Z'};
	show(anOptionsView({health: [aHealth({part: 'details', ok: false, found: '', lastOk: null, lastFailure, failures: 2}), aHealth({part: 'view', found: '', lastFailure, failures: 1})]}));
	expect(within(health()).getByText('Kept has paused reading guests. Your notes and the popup still work.')).toBeTruthy();
	expect(partRow('Guests of an opened event')).toContain('Paused · has not worked since the browser was started');
	expect(partRow('Guests of an opened event')).toContain('Paused 2 times since the browser was started, last 23 Nov 2026, 09:40: the guest list is not there');
	expect(partRow('The view and its dates')).toContain('Paused once');
});

it('shows the report, and copies it', () => {
	const actions = show(anOptionsView(), {diagnostics: {report: 'Kept report: all of it.'}});
	expect(screen.getByText('Kept report: all of it.').closest('details')?.open).toBe(false);
	fireEvent.click(screen.getByRole('button', {name: 'Copy report'}));
	expect(actions.copyReport).toHaveBeenCalled();
});

it('opens the report to be copied by hand where the browser refuses', () => {
	show(anOptionsView(), {diagnostics: {report: 'Kept report: all of it.', reportRefused: true}});
	expect(screen.getByText('Kept report: all of it.').closest('details')?.open).toBe(true);
	expect(screen.getByRole('alert').textContent).toContain('Select the report above');
});

it('copies a page sample, says of which tab, and shows and saves it', () => {
	const actions = show(anOptionsView(), {diagnostics: {sample: {is: 'made', tab: {title: 'Week of 16 November'}, tabs: 3, html: '<html></html>'}}});
	fireEvent.click(screen.getByRole('button', {name: 'Copy page sample'}));
	expect(actions.copySample).toHaveBeenCalled();
	expect(within(health()).getByRole('status').textContent).toBe('Taken from “Week of 16 November”, the calendar tab you looked at last, of 3 that are open.');
	expect(screen.getByLabelText('Page sample')).toHaveProperty('value', '<html></html>');
	fireEvent.click(screen.getByRole('button', {name: 'Save as file'}));
	expect(actions.saveSample).toHaveBeenCalled();
});

it.each<[ShownDiagnostics['sample'], RegExp]>([
	[{is: 'working'}, /^Reading the page/],
	[{is: 'no-tab'}, /not open in any tab/],
	[{is: 'failed'}, /nothing was copied/],
	[{is: 'refused', tab: {title: 'Week'}, tabs: 1, html: ''}, /saved as a file instead. Taken from “Week”/],
	[{is: 'reloaded'}, /loading again/],
])('says what became of the sample: %o', (sample, told) => {
	show(anOptionsView(), {diagnostics: {sample}});
	expect(within(health()).getByRole('status').textContent).toMatch(told);
});

it('offers to reload the calendar in which Kept does not run', () => {
	const actions = show(anOptionsView(), {diagnostics: {sample: {is: 'not-running', tab: {title: 'Week'}}}});
	fireEvent.click(screen.getByRole('button', {name: 'Reload that tab'}));
	expect(actions.reloadTab).toHaveBeenCalled();
});
