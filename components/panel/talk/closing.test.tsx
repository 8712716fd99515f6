// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {act, cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Said} from '@/lib/domain/outcome';
import {anItem, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

const at = '2026-11-16T13:00:00Z';
const raise = (id: string, over: Partial<InboxItem> = {}): InboxItem =>
	({id, person: 'ana', text: `Item ${id}`, from: 'popup', taken: 'one', doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at, ...over});
const region = (name: string) => within(screen.getByRole('region', {name}));

it('closes the talk and says what was promised, carried over, raised and left', () => {
	const {actions, shown} = showPanel(aPanelView(), {returned: signal(['Item b', 'Item b'])});
	fireEvent.click(screen.getByRole('button', {name: 'Close the talk'}));
	expect(actions.closeTalk).toHaveBeenCalledWith(true);
	act(() => {
		shown.value = aPanelView({
			closedAt: at, inbox: [raise('a', {doneAt: at, doneIn: 'one'}), raise('b', {taken: null})],
			items: [anItem, {...anItem, id: 'made', occurrence: 'one', text: 'Made here'}],
		});
	});
	const lines = region('After the talk').getAllByRole('listitem').map(item => item.textContent);
	expect(lines).toEqual(['1 promise made here', '1 open promise from before', '1 thing raised', '2 things not raised, waiting for the next one', 'Item b', 'Item b']);
	fireEvent.click(screen.getByRole('radio', {name: 'No, it didn’t happen'}));
	expect(actions.say).toHaveBeenCalledWith('did-not-happen', '');
	fireEvent.click(screen.getByRole('button', {name: 'Open it again'}));
	expect(actions.closeTalk).toHaveBeenLastCalledWith(false);
});

it.each([
	['ahead', null, true, null],
	['kept', null, true, null],
	['cancelled', null, false, 'met'],
	['abandoned', null, false, 'met'],
	['unknown', null, false, 'met'],
	['met-anyway', 'met', true, 'met'],
] as const)('says of one that is %s (%s) whether it was held, and takes the owner’s word on it', (outcome, what, isYes, word) => {
	const said = (one: Said['what']): Said => ({about: 'x', person: 'ana', occurrence: 'one', date: '2026-11-24', what: one, reason: '', updatedAt: at});
	const {actions, shown} = showPanel(aPanelView({closedAt: at, outcome, said: what === null ? null : said(what)}));
	const yes = screen.getByRole<HTMLInputElement>('radio', {name: 'Yes'});
	expect(yes.checked).toBe(isYes);
	fireEvent.click(screen.getByRole('radio', {name: 'No, it didn’t happen'}));
	expect(actions.say).toHaveBeenLastCalledWith('did-not-happen', '');
	act(() => {
		shown.value = {...shown.value!, outcome: 'did-not-happen', said: said('did-not-happen')};
	});
	expect(yes.checked).toBe(false);
	fireEvent.click(yes);
	expect(actions.say).toHaveBeenLastCalledWith(word, '');
});

it('does not ask whether one was held whose time was never seen', () => {
	showPanel(aPanelView({closedAt: at, meeting: {...aPanelView().meeting, start: null, end: null}}), {place: signal('talk')});
	expect(region('After the talk').queryByRole('group', {name: 'Was it held?'})).toBeNull();
});

it('offers to book the follow-up of a career talk once it is closed', () => {
	showPanel(aPanelView({closedAt: at, followUp: {type: 'book', label: 'Book the follow-up', url: 'https://calendar.google.com/x'}}));
	expect(screen.getByRole('link', {name: 'Book the follow-up'}).getAttribute('href')).toBe('https://calendar.google.com/x');
});
