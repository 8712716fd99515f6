// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {Said} from '@/lib/domain/outcome';
import {anAbsenceView} from '@/tests/unit/sample-absence';
import {aFinding} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

const said = (what: Said['what'], reason = ''): Said =>
	({about: 'date|ana|2026-11-26', person: 'ana', occurrence: null, date: '2026-11-26', what, reason, updatedAt: '2026-11-24T08:00:00Z'});

async function show(view = anAbsenceView()) {
	const panel = showPanel(null);
	panel.absent.value = view;
	await screen.findByRole('heading', {level: 1, name: 'Ana Sousa'});
	return panel;
}

it('says who, when, and what it rests on', async () => {
	await show();
	expect(screen.getByRole('heading', {level: 2, name: 'No 1-1 with Ana this week'})).toBeTruthy();
	expect(screen.getByText('Expected on Thursday 26 November')).toBeTruthy();
	expect(within(screen.getByRole('region', {name: 'Why Kept thinks so'})).getByText('Last one: Thu 19 Nov, 11:00')).toBeTruthy();
	expect(within(screen.getByRole('region', {name: 'Earlier 1-1s with Ana Sousa'})).getByText('Kept')).toBeTruthy();
});

it('puts one on the calendar by a link that knows nothing of this page', async () => {
	await show();
	const link = screen.getByRole('link', {name: 'Put one on the calendar'});
	expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')])
		.toEqual(['https://calendar.google.com/calendar/render?action=TEMPLATE', '_blank', 'noreferrer']);
});

it('skips it with a reason', async () => {
	const {actions} = await show();
	fireEvent.click(screen.getByRole('button', {name: 'Skip on purpose'}));
	fireEvent.input(screen.getByRole('textbox', {name: 'Reason'}), {target: {value: 'offsite'}});
	fireEvent.submit(screen.getByRole('textbox', {name: 'Reason'}).closest('form') ?? document);
	expect(actions.sayAbsent).toHaveBeenCalledWith('skipped', 'offsite');
});

it('takes the word that they met, on a day that has come', async () => {
	const {actions, absent} = await show(anAbsenceView({date: '2999-11-28'}));
	expect(screen.queryByRole('button', {name: 'We met anyway'})).toBeNull();
	absent.value = anAbsenceView({date: '2020-11-26'});
	await screen.findByRole('button', {name: 'We met anyway'});
	fireEvent.click(screen.getByRole('button', {name: 'We met anyway'}));
	expect(actions.sayAbsent).toHaveBeenCalledWith('met', '');
});

it('pauses until the day proposed, or another, but not until one before', async () => {
	const {actions} = await show();
	fireEvent.click(screen.getByRole('button', {name: 'Pause until …'}));
	const until = screen.getByLabelText('Last day of the pause');
	expect(until).toHaveProperty('value', '2026-12-10');
	fireEvent.input(until, {target: {value: '2026-11-25'}});
	fireEvent.click(screen.getByRole('button', {name: 'Pause'}));
	expect(await screen.findByText('Choose a day that is not before this one.')).toBeTruthy();
	expect(actions.pause).not.toHaveBeenCalled();
	fireEvent.input(until, {target: {value: '2026-12-01'}});
	fireEvent.click(screen.getByRole('button', {name: 'Pause'}));
	expect(actions.pause).toHaveBeenCalledWith('2026-12-01');
});

it.each<[Said, string]>([
	[said('skipped', 'offsite'), 'Skipped on purpose: offsite'],
	[said('skipped'), 'Skipped on purpose'],
	[said('met'), 'You met anyway'],
])('says what was chosen, with the way back in place of the choices', async (word, text) => {
	const {actions} = await show(anAbsenceView({said: word}));
	expect(screen.getByText(text).closest('output')).toBeTruthy();
	expect(screen.queryByRole('link', {name: 'Put one on the calendar'})).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: `Undo: ${text}`}));
	expect(actions.sayAbsent).toHaveBeenCalledWith(null, '');
});

it('blurs a reason, here and among the earlier ones, and nothing that the calendar shows', async () => {
	await show(anAbsenceView({said: said('skipped', 'She is ill'), history: [
		{occurrence: 'zero', date: '2026-11-19', outcome: 'kept', summary: 'Kept'},
		{occurrence: 'before', date: '2026-11-12', outcome: 'skipped', summary: 'Skipped: a funeral'},
	]}));
	const isPrivate = (text: string): boolean => screen.getByText(text).closest('[data-private]') !== null;
	expect(['Skipped on purpose: She is ill', 'Skipped: a funeral', 'Kept'].map(isPrivate)).toEqual([true, true, false]);
});

it('keeps the words for what was missing when its finding goes, and does not list this date among the earlier ones', async () => {
	const {absent} = await show();
	const word = said('skipped', 'offsite');
	const past = {occurrence: null, date: word.date, outcome: 'skipped' as const, summary: 'Skipped on purpose: offsite'};
	absent.value = anAbsenceView({said: word, finding: aFinding({summary: 'No 1-1 with Ana in another week'}), history: [past]});
	expect(await screen.findAllByText('Skipped on purpose: offsite')).toHaveLength(1);
	expect(screen.getByRole('heading', {level: 2, name: 'No 1-1 with Ana this week'})).toBeTruthy();
	expect(screen.getByText('Last one: Thu 19 Nov, 11:00')).toBeTruthy();
});

it('says until when it is paused, though nothing is missing any more, and takes it back', async () => {
	const {actions, paused} = await show(anAbsenceView({finding: null}));
	paused.value = {until: '2026-12-10'};
	fireEvent.click(await screen.findByRole('button', {name: 'Undo: Paused until 10 Dec'}));
	expect(actions.resume).toHaveBeenCalled();
});

it('gives the keyboard to the way back, and from there to the first choice', async () => {
	const date = '2020-11-26';
	const {actions, absent} = await show(anAbsenceView({date}));
	actions.sayAbsent.mockImplementation(what => {
		absent.value = anAbsenceView({date, said: what === null ? null : said(what)});
	});
	const met = screen.getByRole('button', {name: 'We met anyway'});
	met.focus();
	fireEvent.click(met);
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
	fireEvent.click(screen.getByRole('button', {name: 'Undo: You met anyway'}));
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Put one on the calendar'));
});

it('says that there is one after all, and offers nothing', async () => {
	await show(anAbsenceView({finding: null, history: []}));
	expect(screen.getByRole('heading', {level: 2, name: 'There is one now'})).toBeTruthy();
	expect(screen.queryByRole('button', {name: 'Skip on purpose'})).toBeNull();
	expect(screen.getByText('None was seen yet.')).toBeTruthy();
});

it('says that the person is not known any more', () => {
	showPanel(null, {phase: signal('gone'), absence: {shown: signal({}), view: signal(null), paused: signal(null)}});
	expect(screen.getByText('Kept does not know this person any more. Nothing is expected here.')).toBeTruthy();
});
