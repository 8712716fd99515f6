// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {createNotice} from './notice';

let front: HTMLElement;
let say: (words: string) => void;
const words = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const dismiss = (): void => front.querySelector('button')?.click();

beforeEach(() => {
	document.body.innerHTML = '<div></div>';
	front = document.body.firstElementChild as HTMLElement;
	say = createNotice({front, ghosts: front});
});

describe('notice', () => {
	it('has its status in the page before there is anything to say, and the newest words in it', () => {
		expect(words()).toBe('');
		expect(front.querySelector('button')).toBeNull();
		say('one');
		say('two');
		expect(words()).toBe('two');
		expect(front.querySelectorAll('button').length).toBe(1);
		say('');
		expect(words()).toBe('');
		expect(front.querySelector('button')).toBeNull();
		say('two');
		expect(words()).toBe('two');
	});

	it('dismissed words do not come back, others do', () => {
		say('one');
		dismiss();
		say('one');
		expect(words()).toBe('');
		say('');
		say('one');
		expect(words()).toBe('');
		say('two');
		expect(words()).toBe('two');
	});
});
