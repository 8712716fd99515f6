// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {aFinding, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

const said = (what: Said['what'], reason = ''): Said =>
	({about: 'occurrence|one', person: 'ana', occurrence: 'one', date: '2026-11-24', what, reason, updatedAt: '2026-11-24T08:00:00Z'});
/** A 1-1 that has been, whatever this machine's clock says. */
const before = {...aPanelView().meeting, start: '2020-11-24T13:00:00Z', end: '2020-11-24T13:30:00Z'};
const past = (summary: string, outcome: Outcome) => [{occurrence: 'one', date: '2026-11-24', outcome, summary}];
const buttonNames = (): string[] => screen.getAllByRole('button').map(button => button.textContent ?? '');

it('says nothing of one that is still ahead, and offers to skip it with a reason', () => {
	const {actions} = showPanel(aPanelView());
	expect(screen.queryByText('Kept')).toBeNull();
	expect(buttonNames()).not.toContain('It didn’t happen');
	fireEvent.click(screen.getByRole('button', {name: 'Skip on purpose'}));
	fireEvent.input(screen.getByRole('textbox', {name: 'Reason'}), {target: {value: ' offsite '}});
	fireEvent.click(screen.getByRole('button', {name: 'Skip it'}));
	expect(actions.say).toHaveBeenCalledWith('skipped', 'offsite');
});

it('offers nothing of one whose time was never seen', () => {
	showPanel(aPanelView({meeting: {...before, start: null, end: null}}));
	expect(buttonNames()).not.toContain('Skip on purpose');
});

it('takes no focus for a reason nobody asked for', () => {
	showPanel(aPanelView());
	expect(screen.queryByRole('textbox', {name: 'Reason', hidden: true})).toBeNull();
	expect(document.activeElement).toBe(document.body);
});

it.each<[Outcome, string, string[], string[]]>([
	['kept', 'Kept', ['It didn’t happen'], ['We met anyway', 'Skip on purpose']],
	['moved', 'Kept, at another time', ['It didn’t happen'], ['We met anyway']],
	['cancelled', 'Called off', ['We met anyway', 'It was skipped on purpose'], ['It didn’t happen']],
	['abandoned', 'They declined', ['We met anyway', 'It was skipped on purpose'], ['It didn’t happen']],
	['unknown', 'Not known: nobody looked near its time', ['We met', 'It didn’t happen'], ['It was skipped on purpose']],
])('of one that was %s says so, and offers what may be true instead', (outcome, text, offered, others) => {
	showPanel(aPanelView({outcome, meeting: before}));
	expect(screen.getByText(text)).toBeTruthy();
	expect(buttonNames()).toEqual(expect.arrayContaining(offered));
	for (const other of others) {
		expect(buttonNames()).not.toContain(other);
	}
});

it('asks nobody whether they met at a time that has not come', () => {
	showPanel(aPanelView({outcome: 'abandoned', meeting: {...before, start: '2999-11-24T13:00:00Z', end: '2999-11-24T13:30:00Z'}}));
	expect(screen.getByText('They declined')).toBeTruthy();
	expect(buttonNames()).not.toContain('We met anyway');
	expect(buttonNames()).toContain('Skip on purpose');
});

it('corrects in one press what was drawn and not held, and what was held and not drawn', () => {
	const {actions} = showPanel(aPanelView({outcome: 'unknown'}));
	fireEvent.click(screen.getByRole('button', {name: 'It didn’t happen'}));
	expect(actions.say).toHaveBeenLastCalledWith('did-not-happen', '');
	fireEvent.click(screen.getByRole('button', {name: 'We met'}));
	expect(actions.say).toHaveBeenLastCalledWith('met', '');
});

it('tells a move in the words it has among the earlier ones, but not what a finding tells already', () => {
	const moved = {outcome: 'moved' as const, history: past('Kept · moved from Tue 17 Nov, 14:00', 'moved')};
	showPanel(aPanelView(moved));
	expect(screen.getByText('Kept · moved from Tue 17 Nov, 14:00')).toBeTruthy();
	cleanup();
	showPanel(aPanelView({...moved, findings: [aFinding({type: 'moved', occurrence: 'one', summary: 'Moved from Tue 17 Nov'})]}));
	expect(screen.getByText('Kept, at another time')).toBeTruthy();
});

it('shows the reason of a skip, and takes it back', () => {
	const {actions} = showPanel(aPanelView({outcome: 'skipped', said: said('skipped', 'offsite')}));
	expect(screen.getByText('You skipped this one: offsite').closest('output')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Undo: You skipped this one: offsite'}));
	expect(actions.say).toHaveBeenCalledWith(null, '');
});

it('keeps the keyboard with what takes the place of the pressed button', async () => {
	const {actions, shown} = showPanel(aPanelView({outcome: 'kept'}));
	actions.say.mockImplementation(what => {
		shown.value = what === null ? aPanelView({outcome: 'kept'}) : aPanelView({outcome: 'did-not-happen', said: said('did-not-happen')});
	});
	const wrong = screen.getByRole('button', {name: 'It didn’t happen'});
	wrong.focus();
	fireEvent.click(wrong);
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
	fireEvent.click(screen.getByRole('button', {name: 'Undo: It didn’t happen'}));
	await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('It didn’t happen'));
});

it('moves the keyboard nowhere when something changes by itself', async () => {
	const {shown} = showPanel(aPanelView({outcome: 'kept'}));
	shown.value = aPanelView({outcome: 'skipped', said: said('skipped')});
	await screen.findByText('You skipped this one');
	expect(document.activeElement).toBe(document.body);
});

it('turns a regular one into the talk that is due, and back', async () => {
	const turn = {type: 'turn' as const, label: 'Turn this one into the career talk', occurrence: 'one', kind: 'career' as const};
	const {actions, shown} = showPanel(aPanelView({turns: [turn]}));
	fireEvent.click(screen.getByRole('button', {name: 'Turn this one into the career talk'}));
	expect(actions.setKind).toHaveBeenLastCalledWith('career');
	shown.value = aPanelView({turns: [turn], meeting: {...aPanelView().meeting, kind: 'career', kindFrom: 'chosen'}});
	expect(await screen.findByText('This one is the career talk, and counts as the regular 1-1 too.')).toBeTruthy();
	expect(screen.queryByRole('button', {name: turn.label})).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Back to regular'}));
	expect(actions.setKind).toHaveBeenLastCalledWith('regular');
});

/** Makes a 1-1 that was made the career talk regular again, by its button. */
function backToRegular(): Pick<ReturnType<typeof showPanel>, 'shown'> {
	const meeting = {...aPanelView().meeting, kind: 'career', kindFrom: 'chosen'} as const;
	const {actions, shown} = showPanel(aPanelView({meeting}));
	actions.setKind.mockImplementation(kind => {
		shown.value = aPanelView({meeting: {...meeting, kind}});
	});
	const back = screen.getByRole('button', {name: 'Back to regular'});
	back.focus();
	fireEvent.click(back);
	return {shown};
}

it('gives the keyboard to the kind when it is regular again and no talk is due', async () => {
	backToRegular();
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', {name: 'Kind of 1-1'})), {timeout: 3000});
});

it('gives the keyboard to the talk that is due again, though only the background knows that it is', async () => {
	const turn = {type: 'turn' as const, label: 'Turn this one into the career talk', occurrence: 'one', kind: 'career' as const};
	const {shown} = backToRegular();
	await vi.waitFor(() => expect(screen.queryByRole('button', {name: 'Back to regular'})).toBeNull());
	shown.value = aPanelView({turns: [turn]});
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', {name: turn.label})));
});

it('opens one of its asides at a time, and loses nothing that was typed in another', () => {
	showPanel(aPanelView());
	const skip = screen.getByRole('button', {name: 'Skip on purpose'});
	fireEvent.click(skip);
	fireEvent.input(screen.getByRole('textbox', {name: 'Reason'}), {target: {value: 'half a rea'}});
	fireEvent.click(screen.getByRole('button', {name: 'Why a 1-1?'}));
	expect(skip.getAttribute('aria-expanded')).toBe('false');
	expect(screen.queryByRole('textbox', {name: 'Reason'})).toBeNull();
	fireEvent.click(skip);
	expect(screen.getByRole('textbox', {name: 'Reason'})).toHaveProperty('value', 'half a rea');
});
