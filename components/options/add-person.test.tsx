// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {handbookRules} from '@/lib/domain/rule';
import {ana, anOptionsView} from '@/tests/unit/sample-views';
import {showOptions as show} from '@/tests/unit/show-options';

beforeEach(() => {
	vi.useFakeTimers({now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date']});
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

const button = (): HTMLElement => screen.getByRole('button', {name: 'Add somebody who starts soon'});
const form = (): ReturnType<typeof within> => within(screen.getByRole('form', {name: 'Add somebody who starts soon'}));

/** Opens the form, fills it in and sends it. */
function add(name: string, email: string, startsOn: string): void {
	if (button().getAttribute('aria-expanded') === 'false') {
		fireEvent.click(button());
	}

	fireEvent.input(form().getByRole('textbox', {name: 'Name'}), {target: {value: name}});
	fireEvent.input(form().getByRole('textbox', {name: 'E-mail address (may be empty)'}), {target: {value: email}});
	fireEvent.input(form().getByLabelText('Starts on'), {target: {value: startsOn}});
	fireEvent.click(form().getByRole('button', {name: 'Add them'}));
}

it('is shut until it is wanted, and then has the focus', async () => {
	show(anOptionsView({people: []}));
	expect(screen.queryByRole('form', {name: 'Add somebody who starts soon'})).toBeNull();
	fireEvent.click(button());
	await waitFor(() => expect(document.activeElement).toBe(form().getByRole('textbox', {name: 'Name'})));
});

it.each([
	[[], 'Kept then looks for a first 1-1.'],
	[[45], 'Kept then looks for a first 1-1, and reminds you of a check-in after 45 days.'],
	[[30, 60, 80], 'Kept then looks for a first 1-1, and reminds you of check-ins after 30, 60 and 80 days.'],
])('promises what the rules hold: check-ins %o', (checkIns, why) => {
	show(anOptionsView({rules: {...handbookRules, checkIns}}));
	expect(screen.getByText(why)).toBeTruthy();
});

it('adds somebody, shuts, and gives the focus back', async () => {
	const actions = show(anOptionsView());
	add(' Noa Brand ', ' Noa@Northwind.example', '2026-12-01');
	expect(actions.addPerson).toHaveBeenCalledWith({
		id: expect.stringMatching(/^[\w-]{36}$/) as string, name: 'Noa Brand', email: 'noa@northwind.example', startDate: '2026-12-01',
	});
	await waitFor(() => expect(button().getAttribute('aria-expanded')).toBe('false'));
	expect(document.activeElement).toBe(button());
	add('Lou Day', '', '2026-12-01');
	const [first, second] = actions.addPerson.mock.calls.map(([newcomer]) => newcomer);
	expect(second).toMatchObject({name: 'Lou Day', email: ''});
	expect(second?.id).not.toBe(first?.id);
});

it('keeps what was typed when nothing was stored, and asks for the same again', async () => {
	const actions = show(anOptionsView());
	actions.addPerson.mockResolvedValueOnce(false);
	add('Noa Brand', '', '2026-12-01');
	expect(await screen.findByText(/^They were not added/)).toBeTruthy();
	fireEvent.click(form().getByRole('button', {name: 'Add them'}));
	const [first, second] = actions.addPerson.mock.calls;
	expect(second).toEqual(first);
});

it.each([
	['', '', '2026-12-01', 'A name is needed.', 'Name'],
	['Noa', 'noa at home', '2026-12-01', 'That is not an e-mail address.', 'E-mail address (may be empty)'],
	['Noa', 'Marta@Northwind.example', '2026-12-01', 'That is an address of yours.', 'E-mail address (may be empty)'],
	['Noa', '', '', 'A start date is needed.', 'Starts on'],
	['Noa', '', '0026-12-01', 'That is more than a year away. Is the year right?', 'Starts on'],
	['ana sousa', '', '2026-12-01', 'Ana Sousa is in the list already. Set the start date in their details, or add an address to tell them apart.', 'Name'],
])('does not add %o, %o, %o, says why and where', (name, email, startsOn, why, field) => {
	const actions = show(anOptionsView());
	add(name, email, startsOn);
	expect(actions.addPerson).not.toHaveBeenCalled();
	const wrong = form().getByLabelText(field);
	expect(screen.getByText(why)).toBeTruthy();
	expect(document.activeElement).toBe(wrong);
});

it.each([
	['2026-12-01', 'Starts 1 Dec'],
	['2026-11-18', 'Started 18 Nov, not met yet as far as was seen'],
])('says of somebody who starts on %s and was never met: %s', (startDate, said) => {
	show(anOptionsView({people: [{person: {...ana, startDate}, rules: handbookRules, findings: [], runways: [], lastMet: null}]}));
	expect(within(screen.getByRole('row', {name: /Ana Sousa/})).getByText(said)).toBeTruthy();
});
