// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {createRef} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, it, vi} from 'vitest';
import {Editor} from './editor';
import type {EditorHandle} from './editor';

afterEach(cleanup);

/** An editor whose view takes over at once what it is told, as the panel does. */
function open(markdown: string) {
	const text = signal(markdown);
	const handle = createRef<EditorHandle>();
	const onText = vi.fn((next: string) => {
		text.value = next;
	});
	const onFlush = vi.fn<() => void>();
	const View = () => <Editor label="Top of mind" describedBy="why" placeholder="What matters?" text={text.value} onText={onText} onFlush={onFlush} handle={handle} />;
	render(<View />);
	return {text, handle, onText, onFlush, box: screen.getByRole('textbox', {name: 'Top of mind'})};
}

it('is a named text box that says nothing of a note that was only opened', () => {
	const {box, onText} = open('*slanted*\n_too_\n\n* star');
	expect([box.getAttribute('aria-multiline'), box.getAttribute('aria-describedby')]).toEqual(['true', 'why']);
	fireEvent.blur(box);
	expect(onText).not.toHaveBeenCalled();
});

it('flushes when it is left', () => {
	const {box, onFlush} = open('a');
	fireEvent.blur(box);
	expect(onFlush).toHaveBeenCalledOnce();
});

it('shows what is written: headings, lists, links that are safe, in the direction of each line', () => {
	const {box} = open('# Plan\n[page](https://a.example)\n[bad](javascript:alert)\nhttps://b.example\nمرحبا\n- مرحبا');
	expect(within(box).getByRole('heading', {level: 4, name: 'Plan'}).getAttribute('dir')).toBe('auto');
	expect(within(box).getAllByRole('link').map(link => [link.getAttribute('href'), link.getAttribute('rel')]))
		.toEqual([['https://a.example', 'noreferrer'], ['https://b.example', 'noreferrer']]);
	expect(within(box).getByText('[bad](javascript:alert)')).toBeTruthy();
	expect(within(box).getByRole('listitem').getAttribute('dir')).toBe('rtl');
});

it('opens a link with Ctrl or ⌘, and with nothing else', () => {
	const {box} = open('[page](https://a.example)');
	const opened = vi.spyOn(window, 'open').mockReturnValue(null);
	fireEvent.click(within(box).getByRole('link'));
	expect(opened).not.toHaveBeenCalled();
	fireEvent.click(within(box).getByRole('link'), {ctrlKey: true});
	expect(opened).toHaveBeenCalledWith('https://a.example', '_blank', 'noopener,noreferrer');
});

it('has real boxes to tick', () => {
	const {text} = open('- [ ] Ask *Ana*\n- [ ] ');
	fireEvent.click(screen.getByRole('checkbox', {name: 'Ask Ana'}));
	expect(text.value).toBe('- [x] Ask *Ana*\n- [ ] ');
	expect(screen.getByRole('checkbox', {name: 'Check item'})).toBeTruthy();
});

it('follows a text from outside without saying it back', () => {
	const {text, box, onText} = open('one');
	act(() => {
		text.value = 'one\ntwo';
	});
	expect(within(box).getByText('two')).toBeTruthy();
	expect(onText).not.toHaveBeenCalled();
});

it('keeps what was typed when an older text of its own comes back late', () => {
	const handle = createRef<EditorHandle>();
	const view = (text: string) => <Editor label="Note" text={text} onText={() => {}} onFlush={() => {}} handle={handle} />;
	const {rerender} = render(view(''));
	handle.current?.insert('first');
	handle.current?.insert('second');
	rerender(view('first\n'));
	expect(screen.getByText('second')).toBeTruthy();
});

it('takes what is put in behind what is there, and can take it back', () => {
	const {text, handle, box} = open('a\n\n');
	handle.current?.insert('What next?');
	expect(text.value).toBe('a\n\nWhat next?\n');
	fireEvent.keyDown(box, {key: 'z', ctrlKey: true});
	expect(text.value).toBe('a\n\n');
});

it('has tools behind one stop of Tab, which the arrows go through', () => {
	open('a');
	const tools = within(screen.getByRole('toolbar', {name: 'Formatting: Top of mind'})).getAllByRole('button');
	expect(tools.filter(({tabIndex}) => tabIndex === 0)).toHaveLength(1);
	tools[0]?.focus();
	fireEvent.keyDown(document.activeElement!, {key: 'ArrowLeft'});
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote');
	fireEvent.keyDown(document.activeElement!, {key: 'Home'});
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Bold');
});

it('has tools that say whether they are on', () => {
	const {text} = open('a');
	const tool = screen.getByRole('button', {name: 'Checklist'});
	fireEvent.click(tool);
	expect([text.value, tool.getAttribute('aria-pressed')]).toEqual(['- [ ] a', 'true']);
	fireEvent.click(tool);
	expect([text.value, tool.getAttribute('aria-pressed')]).toEqual(['a', 'false']);
});

it('asks for the address of a link, takes no other than of a page or a mail, and Escape leaves everything', () => {
	const {text, box} = open('');
	const ask = (address: string, key: string): void => {
		fireEvent.keyDown(box, {key: 'k', ctrlKey: true});
		const field = screen.getByRole('textbox', {name: 'Address'});
		fireEvent.input(field, {target: {value: address}});
		fireEvent.keyDown(field, {key});
	};
	ask('a.example/b', 'Escape');
	expect(text.value).toBe('');
	// The Enter that ends a word of an input method is not meant for the form.
	fireEvent.keyDown(box, {key: 'k', ctrlKey: true});
	fireEvent.keyDown(screen.getByRole('textbox', {name: 'Address'}), {key: 'Escape', isComposing: true});
	expect(screen.getByRole('textbox', {name: 'Address'})).toBeTruthy();
	ask('a.example/b', 'Enter');
	expect(text.value).toBe('https://a.example/b');
	ask('javascript:alert', 'Enter');
	expect(screen.getByText(/^A link leads to/)).toBeTruthy();
});

it('asks with the keyboard in the field, and makes the link where it was asked for though text came from elsewhere', () => {
	const {text, box} = open('page');
	fireEvent.keyDown(box, {key: 'a', ctrlKey: true});
	fireEvent.keyDown(box, {key: 'k', ctrlKey: true});
	const field = screen.getByRole('textbox', {name: 'Address'});
	expect(document.activeElement).toBe(field);
	act(() => {
		text.value = 'theirs\n\npage';
	});
	fireEvent.input(field, {target: {value: 'a.example'}});
	fireEvent.keyDown(field, {key: 'Enter'});
	expect(text.value).toBe('theirs\n\n[page](https://a.example)');
});

it.each([
	['in a list is the editor’s, and the view’s when it is pressed again', '- a', [false, true]],
	['elsewhere is the view’s', 'a', [true, true]],
])('Escape %s', (_what, markdown, heard) => {
	const {box} = open(markdown);
	const onKey = vi.fn<() => void>();
	document.addEventListener('keydown', onKey);
	const reached = heard.map(() => {
		onKey.mockClear();
		fireEvent.keyDown(box, {key: 'Escape'});
		return onKey.mock.calls.length > 0;
	});
	document.removeEventListener('keydown', onKey);
	expect(reached).toEqual(heard);
});
