import {beforeEach, describe, expect, it} from 'vitest';
import type {Response} from '@/lib/domain/event';
import {readLearnedWords} from '@/lib/store/settings';
import {startBackground} from './background.fixture';
import {learnPageWords, pageWords, readPageWords, withLearned} from './page-words';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

beforeEach(() => {
	background = startBackground();
	({handlers} = background);
});

const learned = () => background.store.read(readLearnedWords);
const wordsFor = (locale: string) => background.store.read(tables => readPageWords(tables, locale));
const wordsOf = async (locale: string) => (await wordsFor(locale)).responses;
const learn = (locale: string, responses: Record<string, Response>) =>
	background.store.write(tables => learnPageWords(tables, locale, responses));

describe('the words of a page', () => {
	it('are those of the language, and English', async () => {
		const {responses, optional} = await wordsFor('de');
		expect(responses).toMatchObject({zugesagt: 'accepted', abgelehnt: 'declined', vielleicht: 'tentative', 'needs rsvp': 'needs-response'});
		expect(responses).not.toHaveProperty('refusé');
		expect(optional).toContain('optional');
	});

	it('are also those that pages of the language taught, and of no other', async () => {
		await learn('de', {'bin dabei': 'accepted'});
		expect(await wordsOf('de')).toMatchObject({'bin dabei': 'accepted', zugesagt: 'accepted'});
		expect(await wordsOf('de-AT')).not.toHaveProperty('bin dabei');
	});

	it('taught to one name of a language hold for its other', async () => {
		await learn('no', {'blir med': 'accepted'});
		expect(await wordsOf('nb')).toMatchObject({'blir med': 'accepted'});
	});
});

describe('a word that a page gave away', () => {
	it('is written once', async () => {
		await learn('de', {'bin dabei': 'accepted'});
		const {generation} = background.memory;
		await learn('de', {'bin dabei': 'accepted'});
		expect(background.memory.generation).toBe(generation);
	});

	it.each<[string, Record<string, Response>]>([
		['what is built in', {zugesagt: 'accepted'}],
		['another meaning of what is built in', {zugesagt: 'declined', maybe: 'accepted'}],
		['who need not come', {optional: 'declined'}],
		['an answer that could not be told', {rätselhaft: 'unknown'}],
		['an address', {'ana@example.com': 'accepted'}],
		['a date or a count', {'10. juni 2026': 'accepted', '٣ نعم': 'accepted'}],
		['signs', {'…': 'declined', '': 'declined', ' ': 'declined'}],
		['something too long to be a word', {['a'.repeat(61)]: 'declined'}],
		['the name of something every object has', JSON.parse('{"__proto__": "declined", "constructor": "declined"}') as Record<string, Response>],
		['nothing', {}],
	])('is not %s', async (_what, responses) => {
		await learn('de', responses);
		expect(await learned()).toEqual({});
		expect(background.memory.generation).toBe(0);
	});

	it('is kept in the form in which it is looked up', async () => {
		await learn('fr', {' Pre\u0301sente ': 'accepted'});
		expect(await learned()).toEqual({fr: {présente: 'accepted'}});
	});

	it('is believed in neither of two meanings, from then on', async () => {
		await learn('de', {dabei: 'accepted', fern: 'declined'});
		await learn('de', {dabei: 'declined'});
		await learn('de', {dabei: 'accepted'});
		expect(await wordsOf('de')).not.toHaveProperty('dabei');
		expect(await wordsOf('de')).toMatchObject({fern: 'declined'});
	});

	it('is believed in neither of two meanings told at once', async () => {
		await learn('de', {dabei: 'accepted', Dabei: 'declined'});
		expect(await wordsOf('de')).not.toHaveProperty('dabei');
	});
});

describe('what is learned stays small', () => {
	const letters = (index: number): string => String.fromCodePoint(0x4e00 + index);
	const many = (count: number, from = 0): Record<string, Response> =>
		Object.fromEntries(Array.from({length: count}, (_, index) => [`wort ${letters(from + index)}`, 'accepted' as const]));

	it('a hundred words a language; those known can still be contradicted', () => {
		const full = withLearned({}, 'de', many(150)) ?? {};
		expect(Object.keys(full['de'] ?? {})).toHaveLength(100);
		expect(withLearned(full, 'de', many(5, 200))).toBeNull();
		expect(withLearned(full, 'de', {[`wort ${letters(0)}`]: 'declined'})?.['de']).toMatchObject({[`wort ${letters(0)}`]: 'unknown'});
	});

	it('a hundred languages', () => {
		const tags = Array.from({length: 100}, (_, index) => `x${'abcdefghij'[Math.floor(index / 10)]}${'abcdefghij'[index % 10]}`);
		const full = Object.fromEntries(tags.map(tag => [tag, many(1)]));
		expect(withLearned(full, 'de', many(1))).toBeNull();
		expect(withLearned(full, 'xaa', many(1, 1))).not.toBeNull();
	});
});

it('a later Kept that knows a word by itself keeps to that', () => {
	expect(pageWords('de', {de: {zugesagt: 'declined', optional: 'declined'}})).toEqual(pageWords('de', {}));
});

it('learned words are in the backup, and come back from it', async () => {
	await learn('de', {'bin dabei': 'accepted', dabei: 'accepted'});
	await learn('de', {dabei: 'declined'});
	const [before, json] = [await learned(), await handlers['data.export']()];
	await handlers['data.erase']();
	expect(await learned()).toEqual({});
	await handlers['data.import']({json, dryRun: false});
	expect(await learned()).toEqual(before);
	expect(await handlers['data.export']()).toBe(json);
});

it.each([
	['no words', {'no word 1': 'accepted'}],
	['addresses', {'ana@example.com': 'accepted'}],
	['no answers', {dabei: 'perhaps'}],
])('a backup with %s among the learned words is refused', async (_what, words) => {
	const json = JSON.stringify({
		format: 'kept-backup', version: 1, schema: 1, exportedAt: '2026-11-16T08:00:00Z', tables: {settings: [{key: 'pageWords', value: {de: words}}]},
	});
	await expect(handlers['data.import']({json, dryRun: false})).rejects.toThrow(/"settings", row 1/);
});
