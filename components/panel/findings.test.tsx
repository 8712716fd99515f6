// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
import {aFinding, aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

const region = () => within(screen.getByRole('region', {name: 'Worth knowing'}));

it('offers what can be made of a finding', () => {
	const finding = aFinding({summary: 'No 1-1 with Ana last week'});
	const {deeds} = showPanel(aPanelView({findings: [finding]}));
	fireEvent.click(region().getByRole('button', {name: /^Set aside/}));
	fireEvent.click(region().getByRole('button', {name: 'OK, I know'}));
	expect(deeds.live).toHaveBeenCalledWith(finding, 'acknowledged', null);
});

it('shows a few, and the others when asked, so that the notes stay in sight', () => {
	showPanel(aPanelView({findings: ['a', 'b', 'c', 'd'].map(id => aFinding({id, summary: `Fact ${id}`}))}));
	expect(region().queryByText('Fact d')).toBeNull();
	fireEvent.click(region().getByRole('button', {name: 'Show 2 more'}));
	expect(region().getByText('Fact d')).toBeTruthy();
});

it('keeps what is neither about this one nor pressing behind one word', () => {
	showPanel(aPanelView({findings: [
		aFinding({id: 'a', level: 'notice', type: 'growth-due', summary: 'No growth talk seen yet'}),
		aFinding({id: 'b', level: 'notice', type: 'moved', occurrence: 'one', summary: 'Moved from Tue'}),
		aFinding({id: 'c', level: 'warn', summary: 'No 1-1 last week'}),
	]}));
	expect(region().getByText('Moved from Tue')).toBeTruthy();
	expect(region().getByText('No 1-1 last week')).toBeTruthy();
	expect(screen.queryByText('No growth talk seen yet')).toBeNull();
	const button = screen.getByRole('button', {name: 'Good to know (1)'});
	fireEvent.click(button);
	expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toContain('No growth talk seen yet');
	expect(screen.getAllByText('No growth talk seen yet')).toHaveLength(1);
});

it('leaves out what the panel says or offers itself', () => {
	const turn = {type: 'turn' as const, label: 'Turn this one into the career talk', occurrence: 'one', kind: 'career' as const};
	showPanel(aPanelView({turns: [turn], findings: [
		aFinding({id: 'a', type: 'unprepared', occurrence: 'one', summary: 'Not prepared'}),
		aFinding({id: 'b', type: 'career-due', summary: 'Career talk due', action: turn}),
		aFinding({id: 'c', type: 'short', occurrence: 'one', summary: '15 minutes', action: {type: 'open', label: 'Open in Calendar', url: 'https://calendar.google.com/'}}),
	]}));
	expect(region().queryByText('Not prepared')).toBeNull();
	expect(screen.getAllByRole('button', {name: turn.label})).toHaveLength(1);
	expect(region().queryByRole('link', {name: 'Open in Calendar'})).toBeNull();
});
