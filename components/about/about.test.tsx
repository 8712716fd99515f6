// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {Runway} from '@/lib/domain/finding';
import type {PersonView} from '@/lib/domain/person-view';
import {aPersonView} from '@/tests/unit/sample-person';
import {About} from './about';
import {ErasedPerson} from './erased-person';
import type {AboutActions, AboutProps, ShownAboutDone} from './about-props';

beforeEach(() => {
	vi.useFakeTimers({now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval']});
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

/** Shows the place, and answers what it was asked to do. */
function show(over: Partial<PersonView> = {}, {done = null, gone = false}: {done?: ShownAboutDone | null; gone?: boolean} = {}) {
	const actions: {[K in keyof AboutActions]: ReturnType<typeof vi.fn<AboutActions[K]>>} = {
		refresh: vi.fn(), dismiss: vi.fn(), savePerson: vi.fn(), saveEmails: vi.fn(), saveAbout: vi.fn(), chooseTemplate: vi.fn(), takeApart: vi.fn(), archive: vi.fn(),
		export: vi.fn(), erase: vi.fn(), openOptions: vi.fn(), openTemplates: vi.fn(),
	};
	const view = signal<PersonView | null>(gone ? null : aPersonView(over));
	const matters = {text: signal(view.value?.about.matters ?? ''), merged: signal(false), type: vi.fn(), flush: vi.fn(async () => undefined)};
	const props: AboutProps = {view, phase: signal(gone ? 'gone' : 'ready'), trouble: signal(null), reason: signal(''), done: signal(done), matters: signal(matters), actions};
	render(<About {...props} />);
	return {...actions, matters, view};
}

const about = (archivedAt: string | null = null): PersonView['about'] => ({...aPersonView().about, archivedAt});

it('shows what matters in the editor of notes, and saves it when it is left', () => {
	const {matters} = show({about: {...about(), matters: 'Her **bees**'}});
	const field = screen.getByRole('textbox', {name: 'What matters to them'});
	expect(field.textContent).toBe('Her bees');
	fireEvent.blur(field);
	expect(matters.flush).toHaveBeenCalled();
});

it('saves a name and pronouns when their field is left, and never an empty name', () => {
	const {savePerson, saveAbout} = show();
	const change = (name: string, value: string): void => {
		fireEvent.input(screen.getByRole('textbox', {name}), {target: {value}});
		fireEvent.change(screen.getByRole('textbox', {name}));
	};
	change('Name', ' Ana S ');
	change('Name', ' ');
	change('Pronouns', 'she/her');
	expect(savePerson.mock.calls).toEqual([[{name: 'Ana S'}]]);
	expect(saveAbout.mock.calls).toEqual([[{pronouns: 'she/her'}]]);
});

it('keeps a half typed name when what is shown is read again', () => {
	const {view} = show();
	fireEvent.input(screen.getByRole('textbox', {name: 'Name'}), {target: {value: 'Ana S'}});
	view.value = aPersonView({counts: {...aPersonView().counts, notes: 8}});
	expect(screen.getByRole('textbox', {name: 'Name'})).toHaveProperty('value', 'Ana S');
});

it('says what time it is where they are, while that differs', () => {
	show({about: {...about(), zone: 'Asia/Tokyo'}});
	expect(screen.getByLabelText('Time zone')).toHaveProperty('value', 'Asia/Tokyo');
	expect(screen.getByText('It is 18:00 there now.')).toBeTruthy();
	cleanup();
	show({about: {...about(), zone: 'Europe/Paris'}});
	expect(screen.queryByText(/there now/)).toBeNull();
});

it('saves a start date when its year is typed whole', () => {
	const {savePerson} = show({person: {...aPersonView().person, startDate: '2025-01-05'}});
	for (const value of ['0002-01-05', '0202-01-05', '2026-01-05', '']) {
		fireEvent.change(screen.getByLabelText('Start date'), {target: {value}});
	}

	expect(savePerson.mock.calls).toEqual([[{startDate: '2026-01-05'}], [{startDate: null}]]);
});

it('offers every zone of this machine by its place, and none at all', () => {
	const {saveAbout} = show({about: {...about(), zone: 'Asia/Tokyo'}});
	const zones = within(screen.getByLabelText('Time zone'));
	expect(zones.getByRole('option', {name: 'Knox, Indiana'})).toBeTruthy();
	fireEvent.change(screen.getByLabelText('Time zone'), {target: {value: ''}});
	expect(saveAbout).toHaveBeenCalledWith({zone: null});
});

it('says the cadence and where the talks stand in words, and leads to the options', () => {
	const runway: Runway = {
		person: 'ana', personName: 'Ana Sousa', kind: 'career', state: 'due', level: 'notice', last: '2026-08-03', due: '2026-12-01', booked: null,
		summary: 'Due by 1 Dec · last one 3 Aug', action: null,
	};
	const {openOptions} = show({runways: [runway], rules: {...aPersonView().rules, growthEvery: 'none'}});
	expect(screen.getAllByRole('definition').map(one => one.textContent)).toEqual(['As scheduled', 'Every 13 weeksDue by 1 Dec · last one 3 Aug', 'Not promised']);
	fireEvent.click(screen.getByRole('button', {name: 'Change in options: Cadence'}));
	expect(openOptions).toHaveBeenCalledWith('ana');
});

it('chooses the template of a kind, and the usual one again', () => {
	const {chooseTemplate} = show({about: {...about(), templates: {regular: 'peer'}}});
	const field = screen.getByLabelText('Regular');
	expect(field).toHaveProperty('value', 'peer');
	fireEvent.change(field, {target: {value: ''}});
	fireEvent.change(screen.getByLabelText('Career'), {target: {value: 'career'}});
	expect(chooseTemplate.mock.calls).toEqual([['regular', null], ['career', 'career']]);
});

it('adds an address by Enter, and takes one off by its button', () => {
	const {saveEmails} = show({person: {...aPersonView().person, emails: ['ana@northwind.example', 'ana@home.example']}});
	const addresses = within(screen.getByRole('region', {name: 'Addresses'}));
	const field = addresses.getByRole('textbox', {name: 'Add an address: Addresses'});
	fireEvent.input(field, {target: {value: ' Ana@Elsewhere.example '}});
	fireEvent.submit(field.closest('form')!);
	fireEvent.click(addresses.getByRole('button', {name: 'Remove ana@home.example'}));
	expect(saveEmails.mock.calls).toEqual([[['ana@northwind.example', 'ana@home.example', 'ana@elsewhere.example']], [['ana@northwind.example']]]);
	expect(document.activeElement).toBe(field);
});

it.each([
	['ana at home', 'That is not an e-mail address.'],
	['Ana@northwind.example', 'It is in the list already.'],
	['ben@northwind.example', 'That is an address of Ben Osei.'],
	['marta@northwind.example', 'That is an address of yours.'],
])('does not add %s, and says why', (email, why) => {
	const {saveEmails} = show({taken: [{email: 'ben@northwind.example', of: 'Ben Osei'}, {email: 'marta@northwind.example', of: null}]});
	const field = screen.getByRole('textbox', {name: 'Add an address: Addresses'});
	fireEvent.input(field, {target: {value: email}});
	fireEvent.submit(field.closest('form')!);
	expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(why);
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(saveEmails).not.toHaveBeenCalled();
});

it('offers to remove neither their only address nor that of somebody made one with them', () => {
	const emails = ['ana@northwind.example', 'ana@old.example'];
	show({person: {...aPersonView().person, emails}, stays: 'ana@northwind.example', merged: [{id: 'ana-2', name: 'Ana S', emails: ['ana@old.example']}]});
	const list = within(screen.getByRole('list', {name: 'Addresses'}));
	expect(list.getAllByRole('listitem').map(one => one.textContent)).toEqual(emails);
	expect(list.queryByRole('button')).toBeNull();
	expect(screen.getByText('Their only address stays while your calendar shows 1-1s under it.')).toBeTruthy();
});

it('leads from an address that is somebody else\'s to the options, where two are made one', () => {
	const {openOptions} = show();
	fireEvent.click(screen.getByRole('button', {name: 'Listed twice? Make them one in the options'}));
	expect(openOptions).toHaveBeenCalledWith('ana');
});

it('names those who were made one with them, each to be taken apart', () => {
	const {takeApart} = show({merged: [{id: 'ana-2', name: 'Ana S', emails: ['ana@old.example']}]});
	expect(screen.getByText('Ana S (ana@old.example)')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Take apart: Ana S'}));
	expect(takeApart).toHaveBeenCalledWith('ana-2');
});

it('erases only after a question that names what goes and begins on the harmless button', () => {
	const {erase} = show();
	fireEvent.click(screen.getByRole('button', {name: 'Erase…'}));
	expect(screen.getByRole('group', {name: 'Erase everything that is kept of Ana Sousa?'}).textContent).toContain('12 1-1s, 7 notes, 1 promise, 2 to raise, what matters to them, and what was seen');
	expect(screen.getByText(/^The automatic copies on this computer hold them as well/)).toBeTruthy();
	expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Cancel'}));
	expect(erase).not.toHaveBeenCalled();
	fireEvent.click(screen.getByRole('button', {name: 'Yes, erase'}));
	expect(erase).toHaveBeenCalledOnce();
	expect(screen.queryByRole('group', {name: /Erase everything/})).toBeNull();
});

it('makes a file of either kind', () => {
	const actions = show();
	fireEvent.click(screen.getByRole('button', {name: 'Export…'}));
	fireEvent.click(screen.getByRole('button', {name: 'Export as text…'}));
	expect(actions.export.mock.calls).toEqual([['json'], ['text']]);
});

it('of somebody archived says so first, and brings them back', () => {
	const {archive} = show({about: about('2026-10-01T08:00:00Z')});
	expect(screen.getByText(/^Archived since 1 Oct\./)).toBeTruthy();
	expect(screen.queryByRole('button', {name: 'Archive'})).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Bring back'}));
	expect(archive).toHaveBeenCalledWith(false);
});

it('says in their place that somebody was erased, and takes it back', () => {
	const undo = vi.fn(async () => undefined);
	render(<ErasedPerson done={signal({what: 'erased', name: 'Ana Sousa', undo})} />);
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(undo).toHaveBeenCalledOnce();
});

it('says what was done and takes it back, though nobody is left to show', () => {
	const undo = vi.fn(async () => undefined);
	show({}, {gone: true, done: {what: 'erased', name: 'Ana Sousa', undo}});
	expect(screen.getByText('Everything that was kept of Ana Sousa is erased.')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(undo).toHaveBeenCalledOnce();
});
