// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {Notice} from './notice';

let front: HTMLElement;
let notice: Notice;
const words = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const dismiss = (): void => front.querySelector('button')?.click();

beforeEach(() => {
	document.body.innerHTML = '<div></div>';
	front = document.body.firstElementChild as HTMLElement;
	notice = new Notice({front, ghosts: front});
});

describe('Notice', () => {
	it('has its status in the page before there is anything to say, and the newest words in it', () => {
		expect(words()).toBe('');
		expect(front.querySelector('button')).toBeNull();
		notice.say('one');
		notice.say('two');
		expect(words()).toBe('two');
		expect(front.querySelectorAll('button').length).toBe(1);
		notice.say(null);
		expect(words()).toBe('');
		expect(front.querySelector('button')).toBeNull();
		notice.say('two');
		expect(words()).toBe('two');
	});

	it('dismissed words do not come back, others do', () => {
		notice.say('one');
		dismiss();
		notice.say('one');
		expect(words()).toBe('');
		notice.say(null);
		notice.say('one');
		expect(words()).toBe('');
		notice.say('two');
		expect(words()).toBe('two');
	});
});
