// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {signal} from '@preact/signals';
import {afterEach, expect, it} from 'vitest';
import {addDays} from '@/lib/domain/time';
import {entryKey} from '@/lib/domain/timeline-filter';
import type {Found} from '@/lib/domain/timeline';
import {anEntry, aTimeline} from '@/tests/unit/sample-timeline';
import {anItem} from '@/tests/unit/sample-views';
import {showHistory} from '@/tests/unit/show-history';

afterEach(cleanup);

const noted = anEntry('2026-11-17', {notes: [{section: 'top', title: 'Top of mind', text: 'Moving **team** #win'}], tags: ['win'], promises: [anItem, {...anItem, id: 'done', owner: 'them', text: 'Read it', doneAt: '2026-11-17T13:10:00Z'}]});
const moved = anEntry('2026-11-10', {outcome: 'moved', summary: 'Kept · moved from Mon 9 Nov, 14:00 to Tue 10 Nov, 14:00 (to a later day)'});
const skipped = anEntry('2025-12-22', {occurrence: null, outcome: 'skipped', summary: 'Left out on purpose', reason: 'Holidays'});
const career = anEntry('2026-10-27', {kind: 'career', notes: [{section: 'goals', title: 'Goals', text: 'Teach'}]});
const all = [noted, moved, career, skipped];
const aFound = (over: Partial<Found> = {}): Found => ({
	person: 'ana', personName: 'Ana Sousa', occurrence: noted.occurrence, date: noted.date, where: 'Top of mind', pieces: [{text: 'Moving ', hit: false}, {text: 'team', hit: true}], ...over,
});
const rows = (): HTMLElement[] => within(screen.getByRole('list', {name: 'Timeline, latest first'})).getAllByRole('listitem').filter(row => row.parentElement?.tagName === 'OL');
const search = (): HTMLInputElement => screen.getByRole('searchbox', {name: 'Search what was written'}) as HTMLInputElement;

it('tells each with its date, kind and outcome; only dates of another year say theirs', () => {
	showHistory(aTimeline(all, ['win']));
	expect(rows().map(row => row.textContent)).toEqual([
		'17 NovKept#win', `10 Nov${moved.summary}`, '27 OctCareerKept', '22 Dec 2025Left out on purpose',
	]);
});

it('unfolds in place what was written, promised and why', () => {
	showHistory(aTimeline(all, ['win']));
	const button = screen.getByRole('button', {name: /17 Nov/});
	expect(button.getAttribute('aria-expanded')).toBe('false');
	expect(within(rows()[1]!).queryByRole('button')).toBeNull();
	fireEvent.click(button);
	expect(button.getAttribute('aria-expanded')).toBe('true');
	const body = document.querySelector<HTMLElement>(`[id="${button.getAttribute('aria-controls')}"]`)!;
	expect(body.textContent).toContain('Top of mindMoving team #win');
	expect(within(body).getByText('team').tagName).toBe('STRONG');
	expect(body.textContent).toContain('Me: Introduce Ana to Jonas (open)');
	expect(body.textContent).toContain('Ana Sousa: Read it (kept)');
	fireEvent.click(screen.getByRole('button', {name: /22 Dec/}));
	expect(screen.getByText('Reason: Holidays')).toBeTruthy();
});

it('unfolds what was raised where nothing else was written', () => {
	showHistory(aTimeline([anEntry('2026-11-17', {raised: ['Ask about the trip']})]));
	fireEvent.click(screen.getByRole('button', {name: /17 Nov/}));
	expect(screen.getByRole('heading', {name: 'Talked about'})).toBeTruthy();
	expect(within(rows()[0]!).getByRole('listitem').textContent).toBe('Ask about the trip');
});

it('is narrowed by chips that say how many there are, and keeps what was unfolded', async () => {
	showHistory(aTimeline(all, ['win']));
	fireEvent.click(screen.getByRole('button', {name: /17 Nov/}));
	const chips = within(screen.getByRole('group', {name: 'Show only'})).getAllByRole('button').map(chip => chip.textContent);
	expect(chips).toEqual(['Kept2', 'Kept, moved1', 'Not held1', 'Regular3', 'Career1', 'With notes2', '#win1']);
	fireEvent.click(screen.getByRole('button', {name: /Not held/}));
	await waitFor(() => expect(rows()).toHaveLength(1));
	expect(screen.getByText('1 of 4 entries').closest('output')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: /#win/}));
	expect(await screen.findByText('None of 4 entries fits all that is chosen.')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Show all'}));
	await waitFor(() => expect(rows()).toHaveLength(4));
	expect(screen.getByRole('button', {name: /17 Nov/}).getAttribute('aria-expanded')).toBe('true');
});

it('shows thirty, and more for whoever asks', async () => {
	showHistory(aTimeline(Array.from({length: 70}, (_, week) => anEntry(addDays('2026-11-24', -7 * week)))));
	expect(rows()).toHaveLength(30);
	fireEvent.click(screen.getByRole('button', {name: 'Show 30 more'}));
	await waitFor(() => expect(rows()).toHaveLength(60));
	fireEvent.click(screen.getByRole('button', {name: 'Show 10 more'}));
	await waitFor(() => expect(rows()).toHaveLength(70));
	expect(screen.queryByRole('button', {name: /more$/})).toBeNull();
});

it('opens a result in its place with the keyboard on it, however far down', async () => {
	const old = anEntry('2020-01-07', {notes: [{section: 'top', title: 'Top of mind', text: 'long ago'}]});
	const {actions} = showHistory(aTimeline([...Array.from({length: 50}, (_, week) => anEntry(addDays('2026-11-24', -7 * week))), old]), {
		query: signal('ago'), found: signal([aFound({occurrence: old.occurrence, date: old.date})]),
	});
	fireEvent.click(within(screen.getByRole('list', {name: 'Found'})).getByRole('button'));
	expect(actions.openEntry).toHaveBeenCalledWith(entryKey(old));
	await waitFor(() => expect(document.activeElement?.getAttribute('data-entry')).toBe(entryKey(old)));
	expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
	expect(rows()).toHaveLength(51);
});

it('marks what was looked for, and says whose and when it was', () => {
	showHistory(aTimeline(all), {query: signal('team'), everybody: signal(true), found: signal([aFound()])});
	const [result] = within(screen.getByRole('list', {name: 'Found'})).getAllByRole('button');
	expect(result?.textContent).toBe('Ana Sousa · 17 Nov · Top of mindMoving team');
	expect(result?.querySelector('mark')?.textContent).toBe('team');
	expect(screen.getByText('1 place').closest('output')).toBeTruthy();
});

it('asks to show another person, and what hangs on no 1-1 elsewhere', () => {
	const {actions} = showHistory(aTimeline(all), {
		query: signal('x'), found: signal([
			aFound({person: 'mei', personName: 'Mei'}), aFound({person: 'mei', personName: 'Mei', occurrence: null, date: null, where: 'Next time'}),
			aFound({occurrence: null, date: null, where: 'What matters'}), aFound({occurrence: null, date: null, where: 'Next time'}), aFound({occurrence: null, date: '2025-12-22', where: 'Reason'}),
		]),
	});
	for (const button of within(screen.getByRole('list', {name: 'Found'})).getAllByRole('button')) fireEvent.click(button);
	expect(actions.showPerson.mock.calls).toEqual([['mei', noted.occurrence], ['mei', null]]);
	expect(actions.showElsewhere.mock.calls).toEqual([['matters'], ['inbox']]);
	expect(actions.openEntry).toHaveBeenCalledWith('date 2025-12-22');
});

it('goes to what waits where a 1-1 that is ahead has no entry yet', () => {
	const {actions} = showHistory(aTimeline(all), {query: signal('x'), found: signal([aFound({occurrence: 'me|abc|2030-01-01T10:00:00Z', date: '2030-01-01', where: 'Checklist'})])});
	fireEvent.click(within(screen.getByRole('list', {name: 'Found'})).getByRole('button'));
	expect(actions.openEntry).not.toHaveBeenCalled();
	expect(actions.showElsewhere).toHaveBeenCalledExactlyOnceWith('inbox');
});

it('is used by the keyboard alone: slash, arrows, Escape', async () => {
	const {actions} = showHistory(aTimeline(all), {found: signal([aFound(), aFound({where: 'Promise'})])});
	fireEvent.keyDown(document.body, {key: '/'});
	expect(document.activeElement).toBe(search());
	expect(actions.ready).toHaveBeenCalled();
	fireEvent.input(search(), {target: {value: 'team'}});
	await waitFor(() => expect(screen.getAllByRole('button', {name: /Moving/})).toHaveLength(2));
	const [one, two] = screen.getAllByRole('button', {name: /Moving/});
	fireEvent.keyDown(search(), {key: 'ArrowDown'});
	expect(document.activeElement).toBe(one);
	fireEvent.keyDown(one!, {key: 'ArrowDown'});
	fireEvent.keyDown(two!, {key: 'ArrowDown'});
	expect(document.activeElement).toBe(two);
	fireEvent.keyDown(two!, {key: 'Home'});
	fireEvent.keyDown(one!, {key: 'ArrowUp'});
	expect(document.activeElement).toBe(search());
	let closed = 0;
	document.addEventListener('keydown', () => {
		closed += 1;
	}, {once: true});
	fireEvent.keyDown(search(), {key: 'Escape'});
	expect(actions.ask).toHaveBeenLastCalledWith('');
	expect(closed).toBe(0);
	await waitFor(() => expect(search().value).toBe(''));
	fireEvent.keyDown(search(), {key: 'Escape'});
	expect(closed).toBe(1);
});

it('leaves the arrows to an input method while a word is composed', () => {
	showHistory(aTimeline(all), {query: signal('かい'), found: signal([aFound()])});
	search().focus();
	fireEvent.keyDown(search(), {key: 'ArrowDown', isComposing: true});
	expect(document.activeElement).toBe(search());
});

it('offers everybody when nothing was found with one', () => {
	const {actions} = showHistory(aTimeline(all), {query: signal('zebra'), found: signal([])});
	fireEvent.click(screen.getByRole('button', {name: 'Search everybody'}));
	expect(actions.setEverybody).toHaveBeenCalledWith(true);
});

it('has growth talks side by side, a column each', () => {
	const growth = (date: string, text: string) => anEntry(date, {kind: 'growth', notes: [{section: 'far', title: 'Far ahead', text}]});
	showHistory(aTimeline([growth('2026-11-03', 'Lead'), growth('2026-05-05', 'Teach')]));
	const table = screen.getByRole('table', {hidden: true});
	expect(within(table).getAllByRole('columnheader', {hidden: true}).map(cell => cell.textContent)).toEqual(['Section', '3 Nov', '5 May']);
	expect(within(table).getByRole('rowheader', {hidden: true}).textContent).toBe('Far ahead');
	expect(within(table).getAllByRole('cell', {hidden: true}).map(cell => cell.textContent)).toEqual(['Lead', 'Teach']);
});

it('says what would be here, waits, fails and goes back in words', () => {
	const {unmount} = showHistory(aTimeline([]));
	expect(screen.getByText(/^Nothing yet\. What becomes of each 1-1 with Ana Sousa/)).toBeTruthy();
	unmount();
	const {actions} = showHistory(null, {trouble: signal('unreachable'), phase: signal('failed')});
	fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
	expect(actions.refresh).toHaveBeenCalled();
	cleanup();
	const other = showHistory(aTimeline(all), {home: 'Mei'});
	fireEvent.click(screen.getByRole('button', {name: 'Back to Mei'}));
	expect(other.actions.back).toHaveBeenCalled();
	fireEvent.click(screen.getByRole('button', {name: 'Year with Ana Sousa…'}));
	expect(other.actions.openYear).toHaveBeenCalledWith('ana');
});
