// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {anOptionsView} from '@/tests/unit/sample-views';
import {showOptions} from '@/tests/unit/show-options';

beforeEach(() => {
	vi.useFakeTimers({now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date']});
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

it('lists those who are archived, each to be brought back', () => {
	const {bringBack} = showOptions(anOptionsView({archived: [{person: 'bo', name: 'Bo Cee', since: '2026-10-01T08:00:00Z'}]}));
	expect(screen.getByRole('list', {name: 'Archived'}).textContent).toContain('Bo Cee · since 1 Oct');
	fireEvent.click(screen.getByRole('button', {name: 'Bring back: Bo Cee'}));
	expect(bringBack).toHaveBeenCalledWith('bo');
});

it('says nothing of it while nobody is', () => {
	showOptions(anOptionsView());
	expect(screen.queryByText('Archived')).toBeNull();
});

it('opens the details that were asked for, and gives them the keyboard', async () => {
	showOptions(anOptionsView(), {asked: 'ana'});
	await vi.waitFor(() => expect(screen.getByRole('button', {name: 'Details: Ana Sousa', expanded: true})).toBe(document.activeElement));
});

it('leads to the templates', () => {
	const {openTemplates} = showOptions(anOptionsView());
	fireEvent.click(screen.getByRole('button', {name: 'Look at templates, and make your own'}));
	expect(openTemplates).toHaveBeenCalledOnce();
});
