// @vitest-environment happy-dom
import {afterEach, describe, expect, it, vi} from 'vitest';
import {encodeEventId} from '../event-id';
import type {StandInEvent} from '../model';
import {openPage} from '../open-page.fixture';

const robin = {email: 'robin@example.com', name: 'Robin Example', organizer: true, response: 'accepted'} as const;
const ana: StandInEvent = {id: 'ana', title: 'Ana / Robin', start: '2026-11-24T10:00', end: '2026-11-24T10:30', guests: [robin, {email: 'ana@example.com', name: 'Ana'}]};
const all: StandInEvent = {id: 'all', title: 'All hands', start: '2026-11-24T14:00', end: '2026-11-24T15:00', guests: [robin, ...Array.from({length: 30}, (_, index) => ({email: `p${index}@example.com`}))], guestsShown: 3};

const press = (page: Document, id: string) => page.querySelector<HTMLElement>(`[data-eventchip][data-eventid="${encodeEventId(id, robin.email)}"]`)?.click();
const rows = (page: Document) => [...page.querySelectorAll('#xDetDlg [data-email]')].map(each => each.getAttribute('data-email'));

afterEach(() => vi.useRealTimers());

describe('the details', () => {
	it('count all guests of a long list and show the first', async () => {
		const page = await openPage('/calendar/u/0/r/week', [all]);
		press(page, 'all');
		expect(page.querySelector('#xDetDlgAtt')?.textContent).toContain('31 guests');
		expect(rows(page)).toHaveLength(3);
	});

	it('of a reused dialog keep the rows of the event before until the first new one comes', async () => {
		const page = await openPage('/calendar/u/0/r/week', [ana, {...all, guestsShown: undefined}], {guestDelay: 150, staleGuests: true});
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		press(page, 'ana');
		await vi.advanceTimersByTimeAsync(200);
		expect(rows(page)).toStrictEqual(['robin@example.com', 'ana@example.com']);
		press(page, 'all');
		expect(page.querySelector('#rAECCd')?.textContent).toBe('All hands');
		expect(page.querySelector('#xDetDlg')?.getAttribute('data-eventid')).toBe(encodeEventId('all', robin.email));
		expect(rows(page)).toStrictEqual(['robin@example.com', 'ana@example.com']);
		await vi.advanceTimersByTimeAsync(150);
		expect(rows(page)).toStrictEqual(['robin@example.com']);
	});

	it('of a task have a title and no details of an event', async () => {
		const page = await openPage('/calendar/u/0/r/week', [{id: 'tasks_a', type: 'task', title: 'Minutes', start: '2026-11-24T10:00', end: '2026-11-24T10:30'}]);
		page.querySelector<HTMLElement>('[data-eventid="tasks_a"]')?.click();
		expect(page.querySelector('[role=dialog] #rAECCd')?.textContent).toBe('Minutes');
		expect(page.querySelector('#xDetDlg')).toBeNull();
	});
});

describe('quick create', () => {
	it('opens on an empty place, without details, and saves with a guest', async () => {
		const page = await openPage('/calendar/u/0/r/week', []);
		page.querySelector<HTMLElement>('[data-column-index="2"]')?.click();
		const form = page.querySelector('[role=dialog][data-chips-dialog=true] [jsname=SF0uGd][data-eventid][data-loggingid]');
		expect(form?.querySelector('#xDetDlg')).toBeNull();
		const guests = form!.querySelector<HTMLInputElement>('[aria-label=Guests]')!;
		guests.value = 'ana@example.com';
		guests.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
		expect(form!.querySelector('[role=treeitem]')?.getAttribute('data-email')).toBe('ana@example.com');
		form!.querySelector<HTMLInputElement>('[aria-label="Add title"]')!.value = 'Tea';
		form!.querySelector<HTMLElement>('[jsname=x8hlje]')?.click();
		expect(page.querySelector('[data-loggingid]')).toBeNull();
		expect(page.querySelector('[data-column-index="2"] [data-eventchip]')?.textContent).toContain('Tea, Robin Example, Accepted');
	});
});

describe('the edit page', () => {
	it('takes guests by address and lets them go again', async () => {
		const page = await openPage(`/calendar/u/0/r/eventedit/${encodeEventId('ana', robin.email)}`, [ana]);
		expect(page.body.dataset.viewfamily).toBe('EVENT_EDIT');
		const emails = () => [...page.querySelectorAll('#xGstLst [role=treeitem]')].map(each => each.getAttribute('data-email'));
		const field = page.querySelector<HTMLInputElement>('input[aria-label=Guests]')!;
		field.value = 'mei@example.com';
		field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
		expect(emails()).toStrictEqual(['robin@example.com', 'ana@example.com', 'mei@example.com']);
		page.querySelector<HTMLElement>('[aria-label="Remove Ana"]')?.click();
		expect(emails()).toStrictEqual(['robin@example.com', 'mei@example.com']);
	});
});

describe('the tab that finds a time', () => {
	it('has dated columns with chips, on a page that is no calendar', async () => {
		const page = await openPage(`/calendar/u/0/r/eventedit/${encodeEventId('ana', robin.email)}`, [ana]);
		expect(page.querySelector('[data-eventchip]')).toBeNull();
		page.querySelector<HTMLElement>('#tabFindTime')?.click();
		expect(page.body.dataset.viewfamily).toBe('EVENT_EDIT');
		expect(page.querySelectorAll('[role=gridcell][data-column-index][data-datekey] [data-eventchip]')).toHaveLength(1);
		expect(page.querySelector<HTMLInputElement>('#xTiIn')?.value).toBe('Ana / Robin');
	});
});

describe('a storm', () => {
	it('puts chips into the nodes of others and ends as it began', async () => {
		const page = await openPage('/calendar/u/0/r/day', [ana, all]);
		const ids = () => [...page.querySelectorAll('[data-eventchip]')].map(each => each.getAttribute('data-eventid'));
		const before = ids();
		const seen = new Set<string>();
		const observer = new MutationObserver(records => records.forEach(({attributeName}) => seen.add(attributeName ?? 'nodes')));
		observer.observe(page.body, {subtree: true, childList: true, attributes: true});
		await window.standIn.storm({ms: 300, every: 1});
		expect(seen).toContain('data-eventid');
		expect(seen).toContain('nodes');
		expect(ids()).toStrictEqual(before);
	});
});
