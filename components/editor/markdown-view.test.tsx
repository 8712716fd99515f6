// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/preact';
import {afterEach, expect, it} from 'vitest';
import {MarkdownView} from './markdown-view';

afterEach(cleanup);

it('shows what was written, and nothing of it can be changed', () => {
	render(<MarkdownView text={'# Plan\n- [x] **done**\n- one\n  1. in it\n[page](https://a.example) https://b.example'} />);
	expect(screen.getByRole('heading', {level: 4, name: 'Plan'})).toBeTruthy();
	expect((screen.getByRole('checkbox', {name: 'done'}) as HTMLInputElement).disabled).toBe(true);
	expect(screen.getAllByRole('list')).toHaveLength(2);
	expect(screen.getAllByRole('link').map(link => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]))
		.toEqual([['https://a.example', 'noreferrer', '_blank'], ['https://b.example', 'noreferrer', '_blank']]);
});

it.each(['<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '#tag * _x', '&amp;'])('shows %s as the text it is', text => {
	const {container} = render(<MarkdownView text={text} />);
	expect(container.textContent).toBe(text);
	expect(container.querySelectorAll('img, a')).toHaveLength(0);
});

it.each([['- one\n- ', ['one']], ['1. one\n2. \n3. three\n4. ', ['one', '', 'three']], ['- [ ] one\n- [ ] ', ['one']]])('ends a list with its last item that says something: %j', (text, items) => {
	render(<MarkdownView text={text} />);
	expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(items);
});

it('shows no list of which nothing was begun', () => {
	const {container} = render(<MarkdownView text={'before\n\n- \n\nafter'} />);
	expect(screen.queryByRole('list')).toBeNull();
	expect(container.textContent).toBe('beforeafter');
});
