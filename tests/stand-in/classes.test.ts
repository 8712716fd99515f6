import {expect, it} from 'vitest';
import {classFor, translateClasses} from './classes';

it.each([
	['2019', 'NlL62b', 'ynRLnc'],
	['2024', 'GTG3wb', 'XuJrye'],
	['2026', 'GTG3wb', 'XuJrye'],
])('has the names of %s', (year, chip, spoken) => {
	expect([classFor('chip', year), classFor('spoken', year)]).toStrictEqual([chip, spoken]);
});

it('makes the same names of the same seed, others of another', () => {
	expect(classFor('chip', 'a')).toBe(classFor('chip', 'a'));
	expect(classFor('chip', 'a')).not.toBe(classFor('chip', 'b'));
	expect(classFor('chip', 'a')).toMatch(/^[a-z][a-z\d]+$/i);
});

it('gives the parts nobody wrote down a name of their own in every year', () => {
	expect(classFor('toast', '2019')).not.toBe(classFor('toast', '2026'));
});

it('translates selectors and leaves lengths alone', () => {
	expect(translateClasses('.chip:hover, b.spoken { opacity: .4; letter-spacing: .3px; }', '2026')).toBe('.GTG3wb:hover, b.XuJrye { opacity: .4; letter-spacing: .3px; }');
});
