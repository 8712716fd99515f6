import {describe, expect, it} from 'vitest';
import type {Raisable} from '@/lib/domain/next-time';
import {meantBy, suggest} from './omnibox';

const person = (id: string, name: string, next: string | null = null, emails: string[] = []): Raisable => ({id, name, emails, next});
const reading = {locale: 'en-GB', zone: 'Europe/Berlin'};
const plain = (typed: string, people: Raisable[]) => suggest(typed, people, {reading, markup: false});

const lim = person('lim', 'Ana Lim', '2026-12-01T13:00:00Z');
const sousa = person('sousa', 'Ana Sousa', '2026-12-03T13:00:00Z');
const jonas = person('jonas', 'Jonas Feldt');

describe('suggestions in the address bar', () => {
	it('say what Enter does, and when they meet next', () => {
		expect(plain('jon ask', [lim, jonas])).toEqual({first: 'Next time with Jonas Feldt: ask – no next 1-1 seen', others: []});
		expect(plain('lim ask', [lim, jonas]).first).toBe('Next time with Ana Lim: ask – next on Tue 1 Dec, 14:00');
	});

	it('offer both of two who are called alike, whoever is met soonest first', () => {
		expect(plain('ana ask about the trip', [sousa, lim])).toEqual({
			first: 'Next time with Ana Lim: ask about the trip – next on Tue 1 Dec, 14:00',
			others: [{content: 'Ana Sousa ask about the trip', description: 'Next time with Ana Sousa: ask about the trip – next on Thu 3 Dec, 14:00'}],
		});
	});

	it('tell two of the same name apart by their addresses, and choosing one means that one', () => {
		const people = [person('one', 'Ana Lim', '2026-12-01T13:00:00Z', ['ana@one.example']), person('two', 'Ana Lim', null, ['ana@two.example'])];
		const {first, others} = plain('ana ask', people);
		expect(first).toContain('Ana Lim (ana@one.example)');
		expect(others).toEqual([{content: 'ana@two.example ask', description: 'Next time with Ana Lim (ana@two.example): ask – no next 1-1 seen'}]);
		expect(meantBy('ana@two.example ask', people)).toEqual({person: people[1], text: 'ask'});
	});

	it.each(['ana ask', 'ana li xu ask', 'an', 'ana xu sousa'])('what is chosen means what was shown: %j', typed => {
		const people = [lim, sousa, person('li', 'Ana Li'), person('xu', 'Ana Li Xu'), person('andrea', 'Andrea Xu, PhD')];
		const {others} = plain(typed, people);
		for (const {content, description} of others) {
			const meant = meantBy(content, people);
			expect(description).toContain(`Next time with ${meant?.person.name}${meant?.text === '' ? ' …' : `: ${meant?.text}`} –`);
		}

		expect(others.length).toBeGreaterThan(0);
	});

	it('say so when nobody is called so', () => {
		expect(plain('zoe ask', [lim])).toEqual({first: 'No 1-1 with anybody called zoe. Enter keeps the text and lets you choose', others: []});
		expect(meantBy('zoe ask', [lim])).toBeNull();
	});

	it('say what can be typed before anything is', () => {
		expect(plain('  ', [lim]).first).toBe('A name, then what to raise next time with them');
	});
});
