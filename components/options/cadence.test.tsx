// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {handbookRules} from '@/lib/domain/rule';
import type {Rules} from '@/lib/domain/rule';
import {aFinding, anOptionsView} from '@/tests/unit/sample-views';
import {parseDays} from './days-field';
import {showOptions as show} from '@/tests/unit/show-options';
import {countFindings} from './preview';
import {changesInWords} from './rule-word';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const later: Rules = {...handbookRules, regularEvery: 2, careerEvery: 'half-year'};
const presets = [
	{id: 'handbook', name: 'The handbook, 2022', about: 'Its page of October 2022.', rules: handbookRules},
	{id: 'later', name: 'The handbook, later', about: 'Its page of 2025.', rules: later},
];

/** Types into a field and waits until it counts. */
function type(field: HTMLElement, ...values: string[]): void {
	for (const value of values) {
		fireEvent.input(field, {target: {value}});
		vi.advanceTimersByTime(100);
	}

	vi.advanceTimersByTime(1000);
}

it('saves a number once it is typed, and no half of it', () => {
	const actions = show(anOptionsView());
	type(screen.getByRole('spinbutton', {name: 'Career 1-1 every'}), '2', '26');
	expect(actions.saveRules.mock.calls).toEqual([[{...handbookRules, careerEvery: 26}, 'rules']]);
});

it('does not save what is not a number of weeks, and says what is', () => {
	const actions = show(anOptionsView());
	const field = screen.getByRole('spinbutton', {name: 'Career 1-1 every'});
	type(field, '0');
	expect(screen.getByText('A whole number from 1 to 260.')).toBeTruthy();
	fireEvent.blur(field);
	expect(actions.saveRules).not.toHaveBeenCalled();
	expect(field).toHaveProperty('value', '13');
});

it('never lets a look be louder than what is urgent', () => {
	const actions = show(anOptionsView());
	const field = screen.getByRole('spinbutton', {name: 'Moves: needs a look from'});
	type(field, '4');
	expect(actions.saveRules).not.toHaveBeenCalled();
	type(field, '3');
	expect(actions.saveRules).toHaveBeenCalledWith({...handbookRules, movesWarn: 3}, 'rules');
});

it('counts talks in weeks or by the calendar', () => {
	const actions = show(anOptionsView());
	fireEvent.change(screen.getByRole('combobox', {name: 'Growth 1-1 every: counted in'}), {target: {value: 'half-year'}});
	expect(actions.saveRules.mock.lastCall?.[0].growthEvery).toBe('half-year');
	cleanup();
	const more = show(anOptionsView({rules: {...handbookRules, growthEvery: 'half-year'}}));
	fireEvent.change(screen.getByRole('combobox', {name: 'Growth 1-1 every'}), {target: {value: 'weeks'}});
	expect(more.saveRules.mock.lastCall?.[0].growthEvery).toBe(26);
});

it.each([
	['30, 60 80', [30, 60, 80]],
	['80, 30, 30', [30, 80]],
	['', []],
	['soon', null],
	['0', null],
	['1.5', null],
	['731', null],
])('reads days: %s', (text, days) => {
	expect(parseDays(text)).toEqual(days);
});

it('saves check-ins, and says what is wrong with them', () => {
	const actions = show(anOptionsView());
	const field = screen.getByRole('textbox', {name: 'Check-ins after'});
	fireEvent.input(field, {target: {value: 'soon'}});
	expect(screen.getByText(/^Whole numbers from 1 to 730/)).toBeTruthy();
	fireEvent.change(field, {target: {value: 'soon'}});
	expect(actions.saveRules).not.toHaveBeenCalled();
	fireEvent.change(field, {target: {value: '90, 30'}});
	expect(actions.saveRules).toHaveBeenCalledWith({...handbookRules, checkIns: [30, 90]}, 'rules');
});

it('suggests a rarer cadence only when asked to', () => {
	const actions = show(anOptionsView());
	fireEvent.click(screen.getByRole('checkbox', {name: /^Rarer with time/}));
	expect(actions.saveRules.mock.lastCall?.[0].taper).toEqual({afterDays: 180, every: 2});
});

it('tells what a preset would change before it is saved', () => {
	const actions = show(anOptionsView({presets}), {trial: {rules: later, findings: [aFinding(), aFinding({id: 'g'})]}});
	expect(screen.getByRole('radio', {name: /^The handbook, 2022/})).toHaveProperty('checked', true);
	fireEvent.click(screen.getByRole('radio', {name: /^The handbook, later/}));
	expect(actions.tryRules).toHaveBeenLastCalledWith(later);
	expect(actions.saveRules).not.toHaveBeenCalled();
	const trial = screen.getByRole('region', {name: 'What “The handbook, later” would change'});
	expect(within(trial).getAllByRole('listitem')[0]?.textContent).toBe('Regular 1-1: As scheduled → Every 2 weeks');
	expect(within(trial).getByText('With these rules: 2 missing.')).toBeTruthy();
	fireEvent.click(within(trial).getByRole('button', {name: 'Use these rules'}));
	expect(actions.saveRules).toHaveBeenCalledWith(later, 'preset');
});

it('still tells what a preset would change after everything was read anew', () => {
	show(anOptionsView({presets: structuredClone(presets)}), {trial: {rules: later, findings: [aFinding()]}});
	fireEvent.click(screen.getByRole('radio', {name: /^The handbook, later/}));
	expect(screen.getByText('With these rules: 1 missing.')).toBeTruthy();
});

it('keeps what was there when a preset is only looked at', () => {
	const actions = show(anOptionsView({presets, preset: null, rules: {...handbookRules, dueWindow: 5}}));
	expect(screen.getByRole('radio', {name: /^Your own/})).toHaveProperty('checked', true);
	fireEvent.click(screen.getByRole('radio', {name: /^The handbook, later/}));
	fireEvent.click(screen.getByRole('button', {name: 'Keep mine'}));
	expect(actions.tryRules).toHaveBeenLastCalledWith(null);
	expect(screen.getByRole('radio', {name: /^Your own/})).toHaveProperty('checked', true);
	expect(screen.queryByRole('button', {name: 'Use these rules'})).toBeNull();
});

it('says what differs between two sets of rules', () => {
	expect(changesInWords(handbookRules, {...handbookRules, checkIns: [], quietMove: 2, taper: {afterDays: 180, every: 2}})).toEqual([
		'Small moves that are not told: Every move is told → 2 hours',
		'Check-ins after: Days 30, 60, 80, 90 → None',
		'Rarer with time: Never suggested → Every 2 weeks after 180 days',
	]);
});

it('says what the rules make of the calendar, and leaves quiet ones out', () => {
	const people = anOptionsView().people.map(person => ({...person, findings: [aFinding(), aFinding({id: 'g', life: 'snoozed', until: '2026-12-01T00:00:00Z'})]}));
	show(anOptionsView({people}));
	expect(screen.getByText('With these rules: 1 missing.')).toBeTruthy();
	expect(countFindings([aFinding(), aFinding(), aFinding({type: 'short'})])).toBe('2 missing and 1 short.');
	expect(countFindings([])).toBe('everyone is within cadence.');
});
