import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {NoteSaved} from '@/lib/domain/views';
import {createDraft} from './draft';
import type {Draft} from './draft';
import {failure} from './fake-client';

const first = {text: 'before', revision: 4, updatedAt: null};
const saved = (text: string, revision: number, merged = false): NoteSaved => ({text, revision, updatedAt: null, merged});

let answers: ((text: string, base: number) => Promise<NoteSaved>)[];
let sent: [string, number][];
let revision: number;
let alive: boolean;
let draft: Draft;

beforeEach(() => {
	vi.useFakeTimers();
	answers = [];
	sent = [];
	revision = 4;
	alive = true;
	draft = createDraft(async (text, base) => {
		sent.push([text, base]);
		const answer = answers.shift();
		return answer ? answer(text, base) : saved(text, ++revision);
	}, first, () => alive);
});

afterEach(() => {
	vi.useRealTimers();
});

it('saves once, 300 ms after the last key', async () => {
	draft.type('a');
	await vi.advanceTimersByTimeAsync(200);
	draft.type('ab');
	await vi.advanceTimersByTimeAsync(299);
	expect(sent).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect(sent).toEqual([['ab', 4]]);
	expect(draft.dirty.value).toBe(false);
});

it('saves after two seconds of typing without a pause', async () => {
	for (let key = 1; key <= 21; key++) {
		draft.type('x'.repeat(key));
		await vi.advanceTimersByTimeAsync(100);
	}

	expect(sent).toHaveLength(1);
	expect(sent[0]?.[0].length).toBe(20);
});

it('saves at once when asked to, and nothing twice', async () => {
	draft.type('now');
	await draft.flush();
	await draft.flush();
	await vi.advanceTimersByTimeAsync(5000);
	expect(sent).toEqual([['now', 4]]);
});

it('keeps the last characters, typed while a save was under way', async () => {
	let finish = (_answer: NoteSaved): void => {};
	answers.push(() => new Promise(resolve => {
		finish = resolve;
	}));
	draft.type('one');
	const flushed = draft.flush();
	draft.type('one two');
	finish(saved('one', 5));
	await flushed;
	expect(draft.dirty.value).toBe(true);
	expect(draft.text.value).toBe('one two');
	await vi.advanceTimersByTimeAsync(300);
	expect(sent).toEqual([['one', 4], ['one two', 5]]);
	expect(draft.dirty.value).toBe(false);
});

it('saves again before a flush ends when more was typed meanwhile', async () => {
	let finish = (_answer: NoteSaved): void => {};
	answers.push(() => new Promise(resolve => {
		finish = resolve;
	}));
	draft.type('one');
	void draft.flush();
	draft.type('one two');
	const flushed = draft.flush();
	finish(saved('one', 5));
	await flushed;
	expect(sent).toEqual([['one', 4], ['one two', 5]]);
});

it('tries again with growing waits, and says why, until it worked', async () => {
	answers.push(() => Promise.reject(failure('unreachable')), () => Promise.reject(failure('full')));
	draft.type('kept');
	await vi.advanceTimersByTimeAsync(300);
	expect(draft.trouble.value).toBe('unreachable');
	await vi.advanceTimersByTimeAsync(1000);
	expect(draft.trouble.value).toBe('full');
	await vi.advanceTimersByTimeAsync(1999);
	expect(sent).toHaveLength(2);
	await vi.advanceTimersByTimeAsync(1);
	expect(sent).toHaveLength(3);
	expect(draft.trouble.value).toBeNull();
	expect(draft.text.value).toBe('kept');
});

it('stops trying and keeps the text when the extension was replaced', async () => {
	answers.push(() => Promise.reject(failure('unreachable')));
	alive = false;
	draft.type('kept');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(draft.trouble.value).toBe('updated');
	expect(sent).toHaveLength(1);
	expect(draft.text.value).toBe('kept');
});

it('takes both texts after a merge', async () => {
	answers.push(async text => saved(`theirs\n\n${text}`, 9, true));
	draft.type('mine');
	await draft.flush();
	expect(draft.text.value).toBe('theirs\n\nmine');
	expect(draft.merged.value).toBe(true);
	draft.type('theirs\n\nmine, more');
	await draft.flush();
	expect(sent.at(-1)).toEqual(['theirs\n\nmine, more', 9]);
});

it('keeps both texts and what was typed during a merge', async () => {
	let finish = (_answer: NoteSaved): void => {};
	answers.push(() => new Promise(resolve => {
		finish = resolve;
	}));
	draft.type('mine');
	const flushed = draft.flush();
	draft.type('mine, and more');
	finish(saved('theirs\n\nmine', 9, true));
	await flushed;
	expect(draft.text.value).toBe('theirs\n\nmine, and more');
});

it('never lets what was read overwrite what is being typed', async () => {
	draft.type('typing');
	draft.receive({text: 'from elsewhere', revision: 8, updatedAt: null}, true);
	expect(draft.text.value).toBe('typing');
	await draft.flush();
	expect(sent).toEqual([['typing', 4]]);
});

it('takes newer text while nothing is unsaved, and ignores an older reading', () => {
	draft.receive({text: 'newer', revision: 5, updatedAt: null}, false);
	expect(draft.text.value).toBe('newer');
	draft.receive({text: 'before', revision: 4, updatedAt: null}, false);
	expect(draft.text.value).toBe('newer');
	draft.receive({text: '', revision: 0, updatedAt: null}, true);
	expect(draft.text.value).toBe('');
});
