// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import type {Finding, Life} from '@/lib/domain/finding';
import {aFinding} from '@/tests/unit/sample-views';
import type {FindingDeeds} from './finding-deeds';
import {FindingList} from './finding-list';

afterEach(cleanup);

/** Monday, 08:00 in Berlin is 07:00 UTC. */
const at = {now: '2026-11-23T07:00:00Z', zone: 'Europe/Berlin', locale: 'en-GB'};

/** A list whose findings live as their owner says, as the model would have it. */
function show(first: Finding[]) {
	const findings = signal(first);
	const lives = (finding: Finding, life: Life, until: string | null = null): void => {
		findings.value = findings.value.map(one => (one.id === finding.id ? {...one, life, until} : one));
	};
	const deeds = {
		live: vi.fn<FindingDeeds['live']>(lives),
		say: vi.fn<FindingDeeds['say']>((finding, what) => lives(finding, what === null ? 'open' : 'skipped')),
		act: vi.fn<FindingDeeds['act']>(),
		unact: vi.fn<FindingDeeds['unact']>(),
	};
	const List = () => <FindingList findings={findings.value} at={at} deeds={deeds} />;
	render(<List />);
	return deeds;
}

const setAside = (): void => {
	fireEvent.click(screen.getByRole('button', {name: 'Set aside: Jonas Feldt · Missing'}));
};

it('says the level, the fact and its age in words', () => {
	show([aFinding()]);
	expect(screen.getByText('Jonas Feldt · Missing')).toBeTruthy();
	expect(screen.getByText('Needs a look')).toBeTruthy();
	expect(screen.getByText('7 days ago')).toBeTruthy();
});

it('takes a known one out of sight, leaves a line that takes it back, and gives the focus back', () => {
	const deeds = show([aFinding()]);
	setAside();
	fireEvent.click(screen.getByRole('button', {name: 'OK, I know'}));
	expect(deeds.live).toHaveBeenLastCalledWith(expect.objectContaining({id: 'f'}), 'acknowledged', null);
	expect(screen.getByText('You know: Jonas Feldt · Missing')).toBeTruthy();
	expect(document.activeElement?.textContent).toBe('Undo');
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(deeds.live).toHaveBeenLastCalledWith(expect.objectContaining({id: 'f'}), 'open', null);
	expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Set aside: Jonas Feldt · Missing'}));
});

it.each([
	['Later: Tomorrow', '2026-11-23T23:00:00Z'],
	['Later: Next week', '2026-11-29T23:00:00Z'],
	['Later: In 4 weeks', '2026-12-20T23:00:00Z'],
])('puts one off: %s', (name, until) => {
	const deeds = show([aFinding()]);
	setAside();
	fireEvent.click(screen.getByRole('button', {name}));
	expect(deeds.live).toHaveBeenCalledWith(expect.objectContaining({id: 'f'}), 'snoozed', until);
});

it('skips one on purpose with a reason', () => {
	const deeds = show([aFinding()]);
	setAside();
	fireEvent.click(screen.getByRole('button', {name: 'Skip on purpose…'}));
	expect(document.activeElement).toBe(screen.getByRole('textbox', {name: 'Reason'}));
	fireEvent.input(screen.getByRole('textbox', {name: 'Reason'}), {target: {value: ' Offsite '}});
	fireEvent.click(screen.getByRole('button', {name: 'Skip it'}));
	expect(deeds.say).toHaveBeenCalledWith(expect.objectContaining({id: 'f'}), 'skipped', 'Offsite');
});

it('offers only what can be: nobody has met on a date that has not come, and a move is not skipped', () => {
	show([aFinding({date: '2026-11-30'}), aFinding({id: 'm', type: 'moved'})]);
	fireEvent.click(screen.getByRole('button', {name: 'Set aside: Jonas Feldt · Missing'}));
	expect(screen.queryByRole('button', {name: 'We met anyway'})).toBeNull();
	fireEvent.click(screen.getByRole('button', {name: 'Set aside: Jonas Feldt · Moved'}));
	expect(screen.getAllByRole('button', {name: 'Skip on purpose…'})).toHaveLength(1);
});

it('lists quiet ones apart, each to be taken back', () => {
	const deeds = show([aFinding(), aFinding({id: 'k', type: 'short', life: 'acknowledged'}), aFinding({id: 'l', type: 'moved', life: 'snoozed', until: '2026-11-30T07:00:00Z'})]);
	const quiet = screen.getByText('Quiet (2)').closest('details') as HTMLElement;
	expect(within(quiet).getByText('· Quiet until 30 Nov')).toBeTruthy();
	fireEvent.click(within(quiet).getByRole('button', {name: 'Take back: Jonas Feldt · Short', hidden: true}));
	expect(deeds.live).toHaveBeenCalledWith(expect.objectContaining({id: 'k'}), 'open', null);
	expect(screen.getByText('Quiet (1)')).toBeTruthy();
});

it('does what needs no calendar with a button, and takes it back', () => {
	const action = {type: 'taper' as const, label: 'Every 2 weeks from now on', person: 'jonas', every: 2 as const};
	const findings = signal([aFinding({type: 'taper', action})]);
	const deeds = {live: vi.fn(), say: vi.fn(), act: vi.fn(() => {
		findings.value = [];
	}), unact: vi.fn()};
	const List = () => <FindingList findings={findings.value} at={at} deeds={deeds} />;
	render(<List />);
	fireEvent.click(screen.getByRole('button', {name: 'Every 2 weeks from now on: Jonas Feldt'}));
	expect(screen.getByText('From now on every 2 weeks: Jonas Feldt · Could be rarer')).toBeTruthy();
	fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
	expect(deeds.unact).toHaveBeenCalledWith(expect.objectContaining({id: 'f'}), action);
});

it('leaves no line behind for a fact that went away by itself, or came back', () => {
	const findings = signal([aFinding()]);
	const deeds = {live: vi.fn(), say: vi.fn(), act: vi.fn(), unact: vi.fn()};
	const List = () => <FindingList findings={findings.value} at={at} deeds={deeds} />;
	render(<List />);
	setAside();
	fireEvent.click(screen.getByRole('button', {name: 'OK, I know'}));
	expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
	act(() => {
		findings.value = [aFinding({life: 'acknowledged'})];
	});
	expect(screen.getByRole('button', {name: 'Undo'})).toBeTruthy();
	act(() => {
		findings.value = [];
	});
	expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
});

it('closes the ways with Escape, and nothing else', () => {
	show([aFinding()]);
	setAside();
	const above = vi.fn();
	document.body.addEventListener('keydown', above, {once: true});
	fireEvent.keyDown(screen.getByRole('button', {name: 'OK, I know'}), {key: 'Escape'});
	expect(screen.queryByRole('button', {name: 'OK, I know'})).toBeNull();
	expect(above).not.toHaveBeenCalled();
});
