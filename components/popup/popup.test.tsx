// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {Runway} from '@/lib/domain/finding';
import type {PopupView} from '@/lib/domain/views';
import {aFinding, aPopupView} from '@/tests/unit/sample-views';
import {Popup} from './popup';
import type {NextTimeModel} from './next-time';

afterEach(cleanup);

const runway = (person: string, over: Partial<Runway> = {}): Runway => ({
	person, personName: person, kind: 'career', state: 'overdue', level: 'warn', last: null, due: null, booked: null,
	summary: 'Overdue by 2 weeks', action: {type: 'book', label: 'Put a career talk on the calendar', url: `https://calendar.google.com/${person}`}, ...over,
});

const aNextTime = (): NextTimeModel => ({
	draft: signal({id: 'd', person: null, text: '', from: 'popup', turn: 0}), found: signal(false), added: signal(null), trouble: signal(null),
	write: vi.fn(), add: vi.fn(), undo: vi.fn(),
});

function show(view: PopupView, unseen = false) {
	const actions = {
		open: vi.fn(), reloadCalendar: vi.fn(), openOptions: vi.fn(), correct: vi.fn(), refresh: vi.fn(), answerAway: vi.fn(), answerMerge: vi.fn(), act: vi.fn(), unact: vi.fn(),
		findings: {live: vi.fn(), say: vi.fn(), act: vi.fn(), unact: vi.fn()},
	};
	render(<Popup view={signal(view)} trouble={signal(null)} unseen={signal(unseen)} now="2026-11-23T08:00:00Z" nextTime={aNextTime()} actions={actions} />);
	return actions;
}

it('leads with career talks, then what needs attention, then the next 1-1s', () => {
	show(aPopupView());
	expect(screen.getAllByRole('heading', {level: 2}).map(heading => heading.textContent)).toEqual(['Career check-ins', 'Needs attention', 'Next 1-1s']);
});

it('has the best zero state', () => {
	show(aPopupView());
	expect(screen.getByText('Everyone is within cadence.')).toBeTruthy();
});

it('does not claim cadence while a talk is overdue, nor tell it twice', () => {
	show(aPopupView({runways: [runway('Ana')], findings: [aFinding({type: 'career-due', person: 'Ana'})]}));
	expect(screen.queryByText('Everyone is within cadence.')).toBeNull();
	expect(screen.getByText('Nothing else needs attention.')).toBeTruthy();
});

it('opens the one action of a runway', () => {
	const actions = show(aPopupView({runways: [runway('Ana')]}));
	const region = screen.getByRole('region', {name: 'Career check-ins'});
	fireEvent.click(within(region).getByRole('link', {name: /Put a career talk on the calendar/}));
	expect(actions.open).toHaveBeenCalledWith('https://calendar.google.com/Ana');
});

it('shows a finding with its level in a word and its evidence', () => {
	show(aPopupView({findings: [aFinding()]}));
	const region = screen.getByRole('region', {name: 'Needs attention'});
	expect(within(region).getByText('Jonas Feldt · Missing')).toBeTruthy();
	expect(within(region).getByText('Needs a look')).toBeTruthy();
	expect(within(region).getByText('Every day was looked at')).toBeTruthy();
});

it('collapses a long list and opens it', () => {
	show(aPopupView({runways: Array.from({length: 9}, (_, index) => runway(`Person ${index}`))}));
	expect(screen.queryByText('Person 8')).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Show 5 more'}));
	expect(screen.getByText('Person 8')).toBeTruthy();
});

it('opens a next 1-1 in the calendar', () => {
	const meeting = {occurrence: 'o', title: 'x', start: '2026-11-24T09:00:00Z', end: null, kind: 'career' as const, kindFrom: 'title' as const, url: 'https://calendar.google.com/o', personName: 'Ana Sousa', prepared: true, waiting: 2};
	const actions = show(aPopupView({next: [meeting]}));
	const link = screen.getByRole('link', {name: /Tomorrow.*10:00.*Ana Sousa.*Career.*2 waiting.*Prepared/});
	fireEvent.click(link);
	expect(actions.open).toHaveBeenCalledWith('https://calendar.google.com/o');
});

it('says what will be here before a calendar was seen', () => {
	const actions = show(aPopupView({people: 0, lastSeenAt: null}));
	expect(screen.getByRole('heading', {name: 'Kept has not seen your calendar yet'})).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Open Google Calendar'}));
	expect(actions.open).toHaveBeenCalledWith('https://calendar.google.com/');
});

it('offers to reload a calendar it cannot see', () => {
	const actions = show(aPopupView(), true);
	fireEvent.click(screen.getByRole('button', {name: 'Reload'}));
	expect(actions.reloadCalendar).toHaveBeenCalled();
});

it('takes a correction for the event that is open', () => {
	const open = {occurrence: 'o', title: 'Catch-up', verdict: {is: 'unknown' as const, with: null, reasons: ['Its guests were not seen'], corrected: false}};
	const actions = show(aPopupView({open}));
	expect(screen.getByRole('heading', {name: 'Open now: Catch-up'})).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Not a 1-1'}));
	expect(actions.correct).toHaveBeenCalledWith({is: 'no'});
});

it('counts what is quiet as well kept, and lists it apart', () => {
	show(aPopupView({findings: [aFinding({life: 'acknowledged'})]}));
	expect(screen.getByText('Everyone is within cadence.')).toBeTruthy();
	expect(screen.getByText('Quiet (1)')).toBeTruthy();
});

it('turns a 1-1 into the career talk, and takes it back', () => {
	const action = {type: 'turn' as const, label: 'Make the next one the career talk', occurrence: 'o', kind: 'career' as const};
	const actions = show(aPopupView({runways: [runway('Ana', {action})]}));
	fireEvent.click(screen.getByRole('button', {name: 'Make the next one the career talk: Ana'}));
	expect(actions.act).toHaveBeenCalledWith(action);
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(actions.unact).toHaveBeenCalledWith(action);
});

const away = {id: 'a', who: 'me' as const, person: null, from: '2026-12-24', to: '2026-12-28', reason: 'Out of office', state: 'proposed' as const, updatedAt: '', whose: 'You'};

it('asks whether an absence that was seen pauses the clock', () => {
	const actions = show(aPopupView({away: [away]}));
	expect(screen.getByText(/^You: Out of office, 24\s?–\s?28 Dec/)).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Yes, pause'}));
	expect(actions.answerAway).toHaveBeenCalledWith(away, 'accepted');
});

it('asks whether two people are one, and says why', () => {
	const merge = {from: 's', into: 'ana', fromName: 'Ana S', intoName: 'Ana Silva', reasons: ['Their series took over from one another']};
	const actions = show(aPopupView({merges: [merge]}));
	expect(screen.getByText('Their series took over from one another')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Merge', description: 'Ana S and Ana Silva may be one person'}));
	expect(actions.answerMerge).toHaveBeenCalledWith(merge, 'one');
});
