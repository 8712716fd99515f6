import {expect, it} from 'vitest';
import {nameInTitle} from './name-in-title';

const owner = {name: 'Robin Example', email: 'robin@example.com'};

it.each([
	['Ana / Robin', 'Ana'],
	['Robin <> Mei Lin', 'Mei Lin'],
	['1-1 Jonas / Robin', 'Jonas'],
	['Weekly 1:1 Oluwaseun & Robin', 'Oluwaseun'],
	['Priya & Robin 1-1', 'Priya'],
	['Career 1-1: Mei / Robin', 'Mei'],
	['First 1-1: Kofi / Robin', 'Kofi'],
	['1:1 with Søren', 'Søren'],
	['1:1 - Zoë', 'Zoë'],
	['Zoë 1:1', 'Zoë'],
	['Biweekly 1-1 w/ Anne-Marie', 'Anne-Marie'],
	['Nguyễn Thị Minh Khai / Robin', 'Nguyễn Thị Minh Khai'],
	['عبد الرحمن بن عبد العزيز / Robin', 'عبد الرحمن بن عبد العزيز'],
	['1on1: 田中 <> Robin', '田中'],
])('%s is with %s', (title, name) => {
	expect(nameInTitle(title, owner)).toBe(name);
});

it.each(['1:1', '1:1 tooling review', 'How to run a good 1-1', 'Robin 1:1', 'Team 1:1', '1:1s training', 'Ana <> Bo', ''])('%s names nobody for sure', title => {
	expect(nameInTitle(title, owner)).toBeNull();
});
