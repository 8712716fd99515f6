// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {NamedAway} from '@/lib/domain/options-view';
import {anOptionsView} from '@/tests/unit/sample-views';
import {showOptions as show} from '@/tests/unit/show-options';

beforeEach(() => {
	vi.useFakeTimers({now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date']});
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const section = (name: string): ReturnType<typeof within> => within(screen.getByRole('region', {name}));

const anAway = (over: Partial<NamedAway> = {}): NamedAway => ({
	id: 'a', who: 'me', person: null, from: '2026-12-24', to: '2026-12-28', reason: '', state: 'accepted', updatedAt: '', whose: 'You', ...over,
});

it('stretches every cadence until a day', () => {
	const actions = show(anOptionsView());
	fireEvent.change(section('Busy time').getByRole('combobox', {name: 'How much'}), {target: {value: '2'}});
	fireEvent.input(section('Busy time').getByLabelText('Until'), {target: {value: '2026-12-14'}});
	fireEvent.click(section('Busy time').getByRole('button', {name: 'Stretch every cadence'}));
	expect(actions.saveLoad).toHaveBeenCalledWith({factor: 2, from: '2026-11-24', to: '2026-12-14'});
});

it('does not stretch into the past', () => {
	const actions = show(anOptionsView());
	fireEvent.input(section('Busy time').getByLabelText('Until'), {target: {value: '2026-11-20'}});
	fireEvent.click(section('Busy time').getByRole('button', {name: 'Stretch every cadence'}));
	expect(screen.getByText('The end has to be today or later.')).toBeTruthy();
	expect(actions.saveLoad).not.toHaveBeenCalled();
});

it('says when a busy time ends, and ends it now', () => {
	const actions = show(anOptionsView({load: {factor: 1.5, from: '2026-11-02', to: '2026-12-14'}}));
	expect(screen.getByText('Every cadence is stretched ×1.5. It ends by itself on 14 Dec.')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'End now'}));
	expect(actions.saveLoad).toHaveBeenCalledWith(null);
});

it('takes a busy time that is over for none', () => {
	show(anOptionsView({load: {factor: 1.5, from: '2026-11-02', to: '2026-11-20'}}));
	expect(screen.queryByRole('button', {name: 'End now'})).toBeNull();
});

it('adds dates away of a person', () => {
	const actions = show(anOptionsView());
	const away = section('Away');
	fireEvent.change(away.getByRole('combobox', {name: 'Who'}), {target: {value: 'ana'}});
	fireEvent.input(away.getByLabelText('First day'), {target: {value: '2026-12-01'}});
	fireEvent.input(away.getByLabelText('Last day'), {target: {value: '2026-12-04'}});
	fireEvent.input(away.getByLabelText('Reason (may be empty)'), {target: {value: 'Leave'}});
	fireEvent.click(away.getByRole('button', {name: 'Add dates away'}));
	expect(actions.saveAway).toHaveBeenCalledWith(
		{id: null, who: 'person', person: 'ana', from: '2026-12-01', to: '2026-12-04', reason: 'Leave', state: 'accepted'}, 'Ana Sousa',
	);
});

it.each([
	['2026-12-04', '', 'Both days are needed.'],
	['2026-12-04', '2026-12-01', 'The last day is before the first.'],
	['0202-12-04', '2026-12-01', 'One of the years is not whole.'],
])('does not add %s to %s, and says why', (from, to, why) => {
	const actions = show(anOptionsView());
	const away = section('Away');
	fireEvent.input(away.getByLabelText('First day'), {target: {value: from}});
	fireEvent.input(away.getByLabelText('Last day'), {target: {value: to}});
	fireEvent.click(away.getByRole('button', {name: 'Add dates away'}));
	expect(screen.getByText(why)).toBeTruthy();
	expect(actions.saveAway).not.toHaveBeenCalled();
});

it('asks about what was seen, counts what was dismissed after all, and removes', () => {
	const [mine, seen, no] = [anAway(), anAway({id: 's', state: 'proposed', reason: 'Out of office'}), anAway({id: 'n', state: 'dismissed', who: 'everyone', whose: 'Everyone', from: '2026-12-25', to: '2026-12-25'})];
	const actions = show(anOptionsView({away: [mine, seen, no, anAway({id: 'p', from: '2026-08-03', to: '2026-08-14'})]}));
	const away = section('Away');
	fireEvent.click(away.getByRole('button', {name: 'Yes, pause'}));
	expect(actions.saveAway).toHaveBeenLastCalledWith({...seen, state: 'accepted'}, 'You');
	fireEvent.click(away.getByRole('button', {name: 'Count it: Everyone, 25 Dec', hidden: true}));
	expect(actions.saveAway).toHaveBeenLastCalledWith({...no, state: 'accepted'}, 'Everyone');
	fireEvent.click(away.getByRole('button', {name: /^Remove You, 24\s?–\s?28 Dec$/}));
	expect(actions.removeAway).toHaveBeenCalledWith(mine);
	expect(away.getByText('Past (1)')).toBeTruthy();
});

it('changes dates in their place, under the same name, and gives the focus back', async () => {
	const mine = anAway({reason: 'Leave'});
	const actions = show(anOptionsView({away: [mine]}));
	const away = section('Away');
	fireEvent.click(away.getByRole('button', {name: /^Edit You, 24\s?–\s?28 Dec$/}));
	const form = within(away.getByRole('form', {name: /^Edit You/}));
	expect(form.getByRole('combobox', {name: 'Who'})).toHaveProperty('value', 'me');
	expect(form.getByRole('textbox', {name: 'Reason (may be empty)'})).toHaveProperty('value', 'Leave');
	await waitFor(() => expect(document.activeElement).toBe(form.getByLabelText('First day')));
	fireEvent.input(form.getByLabelText('Last day'), {target: {value: '2026-12-30'}});
	fireEvent.click(form.getByRole('button', {name: 'Save dates'}));
	expect(actions.saveAway).toHaveBeenCalledWith({id: 'a', who: 'me', person: null, from: '2026-12-24', to: '2026-12-30', reason: 'Leave', state: 'accepted'}, 'You');
	await waitFor(() => expect(document.activeElement).toBe(away.getByRole('button', {name: /^Edit You/})));
});

it('leaves dates as they are when they are not saved, or are no dates', () => {
	const actions = show(anOptionsView({away: [anAway()]}));
	const away = section('Away');
	fireEvent.click(away.getByRole('button', {name: /^Edit You/}));
	const form = within(away.getByRole('form', {name: /^Edit You/}));
	fireEvent.input(form.getByLabelText('Last day'), {target: {value: '2026-12-20'}});
	fireEvent.click(form.getByRole('button', {name: 'Save dates'}));
	expect(form.getByText('The last day is before the first.')).toBeTruthy();
	fireEvent.click(form.getByRole('button', {name: 'Cancel'}));
	expect(away.getByText(/24\s?–\s?28 Dec/)).toBeTruthy();
	expect(actions.saveAway).not.toHaveBeenCalled();
});

it('does not make dates mine of somebody who is not listed any more', () => {
	const actions = show(anOptionsView({away: [anAway({who: 'person', person: 'gone', whose: 'Mei Tanaka'})]}));
	const away = section('Away');
	fireEvent.click(away.getByRole('button', {name: /^Edit Mei Tanaka/}));
	fireEvent.click(away.getByRole('button', {name: 'Save dates'}));
	expect(actions.saveAway).toHaveBeenCalledWith(expect.objectContaining({who: 'person', person: 'gone'}), 'Mei Tanaka');
});

it('adds another address of mine, and no one that is known', () => {
	const actions = show(anOptionsView({aliases: ['marta@old.example']}));
	const you = section('You');
	expect(you.getByText('marta@northwind.example')).toBeTruthy();
	const add = (email: string): void => {
		fireEvent.input(you.getByRole('textbox'), {target: {value: email}});
		fireEvent.click(you.getByRole('button', {name: 'Add an address'}));
	};

	add('marta@northwind.example');
	expect(you.getByText('It is in the list already.')).toBeTruthy();
	add('ana@northwind.example');
	expect(you.getByText('That is an address of Ana Sousa.')).toBeTruthy();
	add('m@private.example');
	expect(actions.saveAliases.mock.calls).toEqual([[['marta@old.example', 'm@private.example']]]);
	fireEvent.click(you.getByRole('button', {name: 'Remove marta@old.example'}));
	expect(actions.saveAliases).toHaveBeenLastCalledWith([]);
});

const planning = {
	occurrence: 'o', title: 'Planning', start: '2026-11-23T10:00:00Z', verdict: {is: 'no' as const, with: null, reasons: ['5 people besides you'], corrected: false},
};

it('looks for events by their title', () => {
	const actions = show(anOptionsView());
	const events = section('Why (not) a 1-1?');
	fireEvent.input(events.getByRole('searchbox', {name: 'Part of a title'}), {target: {value: 'plan'}});
	fireEvent.click(events.getByRole('button', {name: 'Look'}));
	expect(actions.findEvents).toHaveBeenCalledWith('plan');
});

it('says why an event is not a 1-1, and takes a correction', () => {
	const actions = show(anOptionsView(), {found: {text: 'plan', events: [planning]}});
	const events = section('Why (not) a 1-1?');
	expect(events.getByText('1 event')).toBeTruthy();
	expect(events.getByText('5 people besides you')).toBeTruthy();
	fireEvent.click(events.getByRole('button', {name: 'It is a 1-1 with …', hidden: true}));
	fireEvent.change(events.getByRole('combobox', {name: 'Person', hidden: true}), {target: {value: 'ana'}});
	fireEvent.click(events.getByRole('button', {name: 'Yes, a 1-1', hidden: true}));
	expect(actions.correctEvent).toHaveBeenCalledWith(planning, {is: 'one-on-one', with: {name: 'Ana Sousa', email: 'ana@northwind.example'}});
});

it.each([
	['', 'No event was seen yet.'],
	['xyz', 'No event that was seen has “xyz” in its title.'],
])('says that nothing was found for “%s”', (text, told) => {
	show(anOptionsView(), {found: {text, events: []}});
	expect(screen.getByText(told)).toBeTruthy();
});
