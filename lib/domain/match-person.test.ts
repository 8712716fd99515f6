import {describe, expect, it} from 'vitest';
import {matchPerson} from './match-person';
import type {Raisable} from './next-time';

const person = (name: string, next: string | null = null, emails: string[] = []): Raisable => ({id: name, name, emails, next});

const team = [
	person('Ana Lim', '2026-12-01T09:00:00Z', ['ana.lim@example.com']),
	person('Ana Sousa', '2026-11-26T09:00:00Z'),
	person('Anastasia Berg', '2026-11-25T09:00:00Z'),
	person('José Ángel Núñez'),
	person('Łukasz Żak'),
	person('Straße, Björn (Ops)'),
	person('Jean-Luc O’Brien'),
	person('kim@example.com', null, ['kim@example.com']),
	person('田中 太郎'),
	person('김민준'),
	person('رنا حداد'),
];

const found = (typed: string, people = team): [string, string][] => matchPerson(typed, people).map(({person: {name}, text}) => [name, text]);

describe('who is meant by the first words', () => {
	it.each<[string, [string, string] | undefined]>([
		['jose ask about the trip', ['José Ángel Núñez', 'ask about the trip']],
		['JOSÉ ask', ['José Ángel Núñez', 'ask']],
		['nunez ask', ['José Ángel Núñez', 'ask']],
		['jose angel ask', ['José Ángel Núñez', 'ask']],
		['jose nunez ask', ['José Ángel Núñez', 'ask']],
		['angel jose ask', ['José Ángel Núñez', 'jose ask']],
		['lukasz zak: raise', ['Łukasz Żak', 'raise']],
		['łuk raise', ['Łukasz Żak', 'raise']],
		['bjorn, hello', ['Straße, Björn (Ops)', 'hello']],
		['strasse hello', ['Straße, Björn (Ops)', 'hello']],
		['jean-luc make it so', ['Jean-Luc O’Brien', 'make it so']],
		['luc make it so', ['Jean-Luc O’Brien', 'make it so']],
		['brien make it so', ['Jean-Luc O’Brien', 'make it so']],
		['kim@example.com hello', ['kim@example.com', 'hello']],
		['kim hello', ['kim@example.com', 'hello']],
		['ana.lim@example.com hello', ['Ana Lim', 'hello']],
		['田中 相談', ['田中 太郎', '相談']],
		['김 이야기', ['김민준', '이야기']],
		['رنا السفر', ['رنا حداد', 'السفر']],
		['jo', ['José Ángel Núñez', '']],
		['zoe ask', undefined],
		['sé ask', undefined],
		['', undefined],
		['  ', undefined],
		['– ask', undefined],
	])('%j', (typed, first) => {
		expect(found(typed)[0]).toEqual(first);
	});

	it.each(['müller', 'muller', 'mueller', 'MÜLLER', 'Mu\u0308ller', 'Müll', 'mull', 'muell', 'mue'])('%j finds Müller', typed => {
		expect(found(`${typed} ask`, [person('Jörg Müller'), person('Mu Tan', '2026-12-01T09:00:00Z')]).map(([name]) => name)).toContain('Jörg Müller');
	});

	it.each<[string, string]>([
		['müller', 'Eva Mueller'], ['müller', 'Eva Muller'], ['soerensen', 'Bo Sørensen'], ['sorensen', 'Bo Sørensen'], ['sörensen', 'Bo Sørensen'], ['sørensen', 'Bo Soerensen'],
		['aakerstroem', 'Åkerström'], ['akerstrom', 'Åkerström'], ['aakerstrom', 'Åkerström'], ['åkerström', 'Aakerstrom'], ['kjär', 'Ib Kjær'], ['kjær', 'Ib Kjaer'],
		['weiss', 'Uwe Weiß'], ['weiß', 'Uwe Weiss'], ['juergen', 'Karl-Jürgen Groß'], ['jorg', 'Joerg-Jörg'], ['müller@example.com', 'mueller@example.com'],
	])('%j finds %s', (typed, name) => {
		expect(found(`${typed} ask`, [person(name)])).toEqual([[name, 'ask']]);
	});

	it.each([['sue', 'Susan'], ['samul', 'Samuel'], ['nol', 'Noel'], ['mueler', 'Müller'], ['meuller', 'Müller']])('%j does not find %s', (typed, name) => {
		expect(found(typed, [person(name)])).toEqual([]);
	});

	it('takes the second name however it is typed, and tells two apart by it', () => {
		const two = [person('Ana Müller'), person('Ana Moser')];
		expect(found('ana mueller ask', two)[0]).toEqual(['Ana Müller', 'ask']);
		expect(found('ana mue ask', two)[0]).toEqual(['Ana Müller', 'ask']);
	});

	it('is not led astray by a word of such letters alone', () => {
		expect(found('ü'.repeat(2000), [person(`${'ü'.repeat(2000)} Lim`)])).toHaveLength(1);
	});

	it('leaves the text as it was typed', () => {
		expect(found('jose  say:  “two  spaces”, and ÄÖÜ ')[0]).toEqual(['José Ángel Núñez', 'say:  “two  spaces”, and ÄÖÜ']);
	});
});

describe('of several who are called alike', () => {
	it('offers all, whoever is met soonest first', () => {
		expect(found('ana ask').slice(0, 2)).toEqual([['Ana Sousa', 'ask'], ['Ana Lim', 'ask']]);
	});

	it('offers those whose name only begins so after those who are called so, however soon they are met', () => {
		expect(found('ana ask').map(([name]) => name)).toEqual(['Ana Sousa', 'Ana Lim', 'Anastasia Berg']);
	});

	it('goes by whoever is met soonest where all only begin so', () => {
		expect(found('an ask')[0]).toEqual(['Anastasia Berg', 'ask']);
	});

	it('puts those never met last, by name', () => {
		expect(found('ana', [person('Ana C'), person('Ana B'), person('Ana A', '2026-12-01T09:00:00Z')]).map(([name]) => name)).toEqual(['Ana A', 'Ana B', 'Ana C']);
	});

	it.each<[string, [string, string]]>([
		['ana lim ask', ['Ana Lim', 'ask']],
		['ana li ask', ['Ana Lim', 'ask']],
		['ana l. ask', ['Ana Lim', 'ask']],
		['ana li', ['Ana Lim', '']],
		// A single letter may be a word, and no word may get lost.
		['ana l ask', ['Ana Sousa', 'l ask']],
		['ana trip', ['Ana Sousa', 'trip']],
	])('a second name tells them apart: %j', (typed, first) => {
		expect(found(typed)[0]).toEqual(first);
	});

	it('takes no word of the text for a name where there is only one', () => {
		expect(found('jose an idea')[0]).toEqual(['José Ángel Núñez', 'an idea']);
	});

	it('keeps offering the other, with the word as text', () => {
		expect(found('ana so what')).toContainEqual(['Ana Lim', 'so what']);
	});
});
