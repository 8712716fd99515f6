// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
import {aPanelView} from '@/tests/unit/sample-views';
import {showPanel} from '@/tests/unit/show-panel';

afterEach(cleanup);

function open() {
	const moveNote = {to: 'Ana', before: 'Hi Ana, I have to move our 1-1.', after: 'It is now on Wed 25 Nov, 09:30.'};
	const shown = showPanel(aPanelView({moveNote}));
	fireEvent.click(screen.getByRole('button', {name: 'Tell Ana about the move'}));
	const message = screen.getByRole('textbox', {name: 'The message'}) as HTMLTextAreaElement;
	const write = (reason: string): boolean => fireEvent.input(screen.getByRole('textbox', {name: 'Why it had to move, if you like'}), {target: {value: reason}});
	return {...shown, message, write};
}

it('is offered only for one that was moved', () => {
	showPanel(aPanelView());
	expect(screen.queryByRole('button', {name: /about the move/})).toBeNull();
});

it.each([
	['', 'Hi Ana, I have to move our 1-1. It is now on Wed 25 Nov, 09:30.'],
	['  A customer needs me ', 'Hi Ana, I have to move our 1-1. A customer needs me. It is now on Wed 25 Nov, 09:30.'],
	['Sorry!', 'Hi Ana, I have to move our 1-1. Sorry! It is now on Wed 25 Nov, 09:30.'],
	['(the train is late.)', 'Hi Ana, I have to move our 1-1. (the train is late.) It is now on Wed 25 Nov, 09:30.'],
	['客先に行きます。', 'Hi Ana, I have to move our 1-1. 客先に行きます。 It is now on Wed 25 Nov, 09:30.'],
])('puts the reason "%s" between its sentences', (reason, text) => {
	const {message, write} = open();
	write(reason);
	expect(message.value).toBe(text);
});

it('copies what it shows and says so', async () => {
	const {actions, message, write} = open();
	actions.copy.mockResolvedValue(true);
	write('A customer needs me');
	fireEvent.click(screen.getByRole('button', {name: 'Copy'}));
	expect(actions.copy).toHaveBeenCalledWith(message.value, expect.any(Function));
	expect((await screen.findByText(/^Copied\./)).closest('output')).toBeTruthy();
	write('Something else');
	expect(screen.queryByText(/^Copied\./)).toBeNull();
});

it('selects the message when the browser does not let it copy', async () => {
	const {actions, message} = open();
	actions.copy.mockResolvedValue(false);
	fireEvent.click(screen.getByRole('button', {name: 'Copy'}));
	await screen.findByText(/did not let Kept copy/);
	expect(document.activeElement).toBe(message);
	expect(message.value.slice(message.selectionStart, message.selectionEnd)).toBe(message.value);
});
