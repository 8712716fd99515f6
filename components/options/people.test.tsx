// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
import type {Person} from '@/lib/domain/person';
import {handbookRules} from '@/lib/domain/rule';
import type {PersonRules} from '@/lib/domain/options-view';
import {aFinding, ana, anOptionsView} from '@/tests/unit/sample-views';
import {showOptions as show} from '@/tests/unit/show-options';

afterEach(cleanup);

const withRules = (over: Partial<Person> = {}, more: Partial<PersonRules> = {}): PersonRules =>
	({person: {...ana, ...over}, rules: handbookRules, findings: [], runways: [], lastMet: null, ...more});

const ben = withRules({id: 'ben', name: 'Ben Osei', emails: ['ben@northwind.example']});

/** Ana's details, opened. */
function openDetails(people: PersonRules[]) {
	const actions = show(anOptionsView({people}));
	fireEvent.click(screen.getByRole('button', {name: 'Details: Ana Sousa'}));
	return actions;
}

it('overrides a rule for one person, and takes the override away', () => {
	const actions = show(anOptionsView({people: [withRules({overrides: {growthEvery: 'none'}})]}));
	const row = screen.getByRole('row', {name: /Ana Sousa/});
	fireEvent.change(within(row).getByRole('combobox', {name: 'Regular: Ana Sousa'}), {target: {value: '2'}});
	expect(actions.savePerson.mock.lastCall?.[0].overrides).toEqual({regularEvery: 2, growthEvery: 'none'});
	fireEvent.change(within(row).getByRole('combobox', {name: 'Growth: Ana Sousa'}), {target: {value: 'undefined'}});
	expect(actions.savePerson.mock.lastCall?.[0].overrides.growthEvery).toBeUndefined();
	fireEvent.change(within(row).getByRole('combobox', {name: 'Career: Ana Sousa'}), {target: {value: 'quarter'}});
	expect(actions.savePerson.mock.lastCall?.[0].overrides.careerEvery).toBe('quarter');
	fireEvent.change(within(row).getByLabelText('Last career talk: Ana Sousa'), {target: {value: '2026-08-03'}});
	expect(actions.savePerson.mock.lastCall?.[0].lastCareer).toBe('2026-08-03');
});

it.each([['Start date', 'startDate'], ['Last growth talk: Ana Sousa', 'lastGrowth']] as const)('saves no half-typed year (%s), and empties it', (label, key) => {
	const actions = openDetails([withRules({startDate: '2025-11-02', lastGrowth: '2025-11-02'})]);
	for (const value of ['0002-11-02', '0020-11-02', '0202-11-02', '2026-11-02', '']) {
		fireEvent.change(screen.getByLabelText(label), {target: {value}});
	}

	expect(actions.savePerson.mock.calls.map(([person]) => person[key])).toEqual(['2026-11-02', null]);
});

it('takes no talk to come for the last one', () => {
	const actions = openDetails([withRules()]);
	fireEvent.change(screen.getByLabelText('Last career talk: Ana Sousa'), {target: {value: '2099-11-02'}});
	expect(actions.savePerson).not.toHaveBeenCalled();
});

it('says what somebody is, and since when', () => {
	const actions = openDetails([withRules()]);
	fireEvent.change(screen.getByRole('combobox', {name: 'They are'}), {target: {value: 'skip-level'}});
	expect(actions.savePerson.mock.lastCall?.[0].relationship).toBe('skip-level');
	fireEvent.change(screen.getByLabelText('Start date'), {target: {value: '2026-11-02'}});
	expect(actions.savePerson.mock.lastCall?.[0].startDate).toBe('2026-11-02');
});

it.each([
	['not an address', 'That is not an e-mail address.'],
	['ANA@northwind.example', 'It is in the list already.'],
	['ben@northwind.example', 'That is an address of Ben Osei.'],
	['marta@northwind.example', 'That is an address of yours.'],
])('does not add %s, and says why', (email, why) => {
	const actions = openDetails([withRules(), ben]);
	fireEvent.input(screen.getByRole('textbox', {name: 'Add an address: Addresses'}), {target: {value: email}});
	fireEvent.click(within(screen.getByRole('row', {name: /That is|Add an address|Addresses/})).getByRole('button', {name: 'Add an address'}));
	expect(screen.getByText(why)).toBeTruthy();
	expect(actions.savePerson).not.toHaveBeenCalled();
});

it('adds and removes an address', () => {
	const actions = openDetails([withRules()]);
	fireEvent.input(screen.getByRole('textbox', {name: 'Add an address: Addresses'}), {target: {value: ' Ana@Elsewhere.example'}});
	fireEvent.click(within(screen.getByRole('row', {name: /Addresses/})).getByRole('button', {name: 'Add an address'}));
	expect(actions.savePerson.mock.lastCall?.[0].emails).toEqual(['ana@northwind.example', 'ana@elsewhere.example']);
	fireEvent.click(screen.getByRole('button', {name: 'Remove ana@northwind.example'}));
	expect(actions.savePerson.mock.lastCall?.[0].emails).toEqual([]);
});

it('an address of somebody made one with them goes with those, not by itself', () => {
	const merged = [{person: 'as', name: 'Ana S', emails: ['as@northwind.example'], into: 'ana'}, {person: 'bo', name: 'Bo', emails: ['bo@northwind.example'], into: 'ben'}];
	show(anOptionsView({people: [withRules({emails: ['ana@northwind.example', 'as@northwind.example']})], merged}));
	fireEvent.click(screen.getByRole('button', {name: 'Details: Ana Sousa'}));
	const addresses = within(screen.getByRole('list', {name: 'Addresses'}));
	expect(addresses.getAllByRole('listitem').map(one => one.textContent)).toEqual(['ana@northwind.example', 'as@northwind.example']);
	expect(addresses.getAllByRole('button').map(one => one.getAttribute('aria-label'))).toEqual(['Remove ana@northwind.example']);
});

it('changes any other rule for one person, and goes back to the default', () => {
	const actions = openDetails([withRules({overrides: {minimumMinutes: 45}})]);
	expect(screen.getByText('Other rules (1 differs)')).toBeTruthy();
	expect(screen.getByText('Default: 30 minutes')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Change: Good notice: Ana Sousa', hidden: true}));
	expect(actions.savePerson.mock.lastCall?.[0].overrides).toEqual({minimumMinutes: 45, goodNotice: 24});
	fireEvent.click(screen.getByRole('button', {name: 'Back to default: Shortest regular 1-1: Ana Sousa', hidden: true}));
	expect(actions.savePerson.mock.lastCall?.[0].overrides.minimumMinutes).toBeUndefined();
});

it('tells a person’s findings, and lets them be set aside', () => {
	const actions = openDetails([withRules({}, {findings: [aFinding({person: 'ana', personName: 'Ana Sousa'})]})]);
	const region = screen.getByRole('region', {name: 'Findings: Ana Sousa'});
	fireEvent.click(within(region).getByRole('button', {name: 'Set aside: Missing'}));
	fireEvent.click(within(region).getByRole('button', {name: 'OK, I know'}));
	expect(actions.findings.live).toHaveBeenCalledWith(expect.objectContaining({id: 'f'}), 'acknowledged', null);
});

it('merges by hand, and makes two again of what was merged', () => {
	const actions = show(anOptionsView({people: [withRules(), ben], merged: [{person: 'as', name: 'Ana S', emails: [], into: 'ana'}]}));
	fireEvent.click(screen.getByRole('button', {name: 'Details: Ana Sousa'}));
	fireEvent.change(screen.getByRole('combobox', {name: 'Same person as'}), {target: {value: 'ben'}});
	fireEvent.click(screen.getByRole('button', {name: 'Merge'}));
	expect(actions.merge).toHaveBeenCalledWith('ana', 'ben');
	expect(screen.getByText('Ana S is one with Ana Sousa')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Make two again: Ana S'}));
	expect(actions.unmerge).toHaveBeenCalledWith('as', 'ana');
});

it('asks about people who may be one', () => {
	const merge = {from: 'as', into: 'ana', fromName: 'Ana S', intoName: 'Ana Sousa', reasons: ['The same name in two calendars']};
	const actions = show(anOptionsView({merges: [merge]}));
	fireEvent.click(screen.getByRole('button', {name: 'No', description: 'Ana S and Ana Sousa may be one person'}));
	expect(actions.dismissMerge).toHaveBeenCalledWith('as', 'ana');
});

it('finds one of many', () => {
	const people = Array.from({length: 40}, (_, index) => withRules({id: `p${index}`, name: `Person ${index}`, emails: [`p${index}@northwind.example`]}));
	show(anOptionsView({people}));
	fireEvent.input(screen.getByRole('searchbox', {name: 'Find a person'}), {target: {value: 'person 39'}});
	expect(screen.getAllByRole('rowheader')).toHaveLength(1);
	fireEvent.input(screen.getByRole('searchbox', {name: 'Find a person'}), {target: {value: 'nobody'}});
	expect(screen.getByText('Nobody is called that.')).toBeTruthy();
});

it.each(['mueller', 'muller', 'Müll', 'joerg mu', 'üller', 'p2@north'])('finds one by %j, however the name is typed', typed => {
	const people = ['Bo Sørensen', 'Ana Sousa', 'Jörg Müller', 'A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => withRules({id: `p${index}`, name, emails: [`p${index}@northwind.example`]}));
	show(anOptionsView({people}));
	fireEvent.input(screen.getByRole('searchbox', {name: 'Find a person'}), {target: {value: typed}});
	expect(screen.getAllByRole('rowheader').map(row => row.querySelector('.person-name')?.textContent)).toEqual(['Jörg Müller']);
});
