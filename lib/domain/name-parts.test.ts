import {expect, it} from 'vitest';
import {beginsName} from './name-parts';

it.each([
	['', 'Ana Sousa', true],
	['sou an', 'Ana Sousa', true],
	['ana sou', 'Ana Sousa', true],
	['ana x', 'Ana Sousa', false],
	['NUÑ', 'José Nunez', true],
	['nunez', 'José Núñez', true],
	['mueller jö', 'Jörg Müller', true],
	['muller joerg', 'Jörg Müller', true],
	['müller', 'Joerg Mueller', true],
	['luc', 'Jean-Luc', true],
	['uc', 'Jean-Luc', false],
	['रा', 'राम', true],
	['रु', 'राम', false],
])('%j begins %j: %s', (typed, name, begins) => {
	expect(beginsName(typed, name)).toBe(begins);
});
