// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {handbookRules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/views';
import {ana, anOptionsView} from '@/tests/unit/sample-views';
import {Options} from './options';
import type {OptionsActions, ShownDone, ShownImport} from './options-props';
import {countFindings} from './preview';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

function show(view: OptionsView, {done = null, importing = null}: {done?: ShownDone | null; importing?: ShownImport | null} = {}) {
	const actions: {[K in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[K]>>} = {
		refresh: vi.fn(), dismiss: vi.fn(), saveRules: vi.fn(), savePerson: vi.fn(), savePanelOpens: vi.fn(), export: vi.fn(),
		choose: vi.fn(), cancelImport: vi.fn(), import: vi.fn(), erase: vi.fn(), restore: vi.fn(),
	};
	render(<Options view={signal(view)} trouble={signal(null)} reason={signal('')} done={signal(done)} importing={signal(importing)} actions={actions} />);
	return actions;
}

it('has its sections', () => {
	show(anOptionsView());
	expect(screen.getAllByRole('heading', {level: 2}).map(heading => heading.textContent))
		.toEqual(['Cadence', 'People', 'Panel', 'Your data', 'Health', 'Privacy']);
});

it('saves a number once it is typed, and no half of it', () => {
	const actions = show(anOptionsView());
	const field = screen.getByRole('spinbutton', {name: 'Career 1-1 every'});
	fireEvent.input(field, {target: {value: '2'}});
	vi.advanceTimersByTime(100);
	fireEvent.input(field, {target: {value: '26'}});
	vi.advanceTimersByTime(1000);
	expect(actions.saveRules.mock.calls).toEqual([[{...handbookRules, careerEvery: 26}, 'rules']]);
});

it('does not save what is not a number of weeks', () => {
	const actions = show(anOptionsView());
	const field = screen.getByRole('spinbutton', {name: 'Career 1-1 every'});
	fireEvent.input(field, {target: {value: '0'}});
	fireEvent.blur(field);
	vi.advanceTimersByTime(1000);
	expect(actions.saveRules).not.toHaveBeenCalled();
	expect(field).toHaveProperty('value', '13');
});

it('goes back to the handbook', () => {
	const actions = show(anOptionsView({rules: {...handbookRules, regularEvery: 2}}));
	fireEvent.click(screen.getByRole('button', {name: 'Reset to the handbook'}));
	expect(actions.saveRules).toHaveBeenCalledWith(handbookRules, 'reset');
});

it('says what the rules make of the calendar', () => {
	const finding = {id: 'f', level: 'warn' as const, person: 'ana', personName: 'Ana', occurrence: null, date: '2026-11-16', summary: '', evidence: ['x'], since: '', action: null};
	expect(countFindings([{...finding, type: 'missing'}, {...finding, type: 'missing'}, {...finding, type: 'short'}])).toBe('2 missing and 1 short.');
	expect(countFindings([])).toBe('everyone is within cadence.');
});

it('overrides a rule for one person, and takes the override away', () => {
	const people = [{person: {...ana, overrides: {growthEvery: 'none' as const}}, rules: handbookRules, findings: [], runways: [], lastMet: null}];
	const actions = show(anOptionsView({people}));
	const row = screen.getByRole('row', {name: /Ana Sousa/});
	fireEvent.change(within(row).getByRole('combobox', {name: 'Regular: Ana Sousa'}), {target: {value: '2'}});
	expect(actions.savePerson.mock.lastCall?.[0].overrides).toEqual({regularEvery: 2, growthEvery: 'none'});
	fireEvent.change(within(row).getByRole('combobox', {name: 'Growth: Ana Sousa'}), {target: {value: 'undefined'}});
	expect(actions.savePerson.mock.lastCall?.[0].overrides.growthEvery).toBeUndefined();
	fireEvent.change(within(row).getByLabelText('Last career talk: Ana Sousa'), {target: {value: '2026-08-03'}});
	expect(actions.savePerson.mock.lastCall?.[0].lastCareer).toBe('2026-08-03');
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

it('restores a copy, and says in plain words what is paused', () => {
	const actions = show(anOptionsView({
		copies: [{id: 'c', takenAt: '2026-11-22T08:40:00Z', why: 'daily', bytes: 182_000}],
		health: [{part: 'details', ok: false, why: 'The guest list moved.', at: '2026-11-23T08:40:00Z'}],
	}));
	fireEvent.click(screen.getByRole('button', {name: /Restore the copy of 22 Nov 2026/}));
	expect(actions.restore).toHaveBeenCalledWith('c');
	expect(screen.getByText('Guests of an opened event')).toBeTruthy();
	expect(screen.getByText('The guest list moved.')).toBeTruthy();
});
