import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {kinds} from '@/lib/domain/kind';
import {themes, type Theme} from '@/lib/domain/question';
import {pickQuestion, pickTheme, questionNamed} from '@/lib/templates/pick';
import {questions} from '@/lib/templates/questions';

const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`;
const anyKind = fc.constantFrom(...kinds);
const anyTheme = fc.constantFrom(...themes);
const suiting = (kind: (typeof kinds)[number]) => questions.filter(question => question.kinds.includes(kind));

describe('the theme', () => {
	it.each<[string, Theme[], {theme: Theme; at: string}[], Theme | null]>([
		['the only one', ['team'], [], 'team'],
		['none of none', [], [], null],
		['the one that never was', ['team', 'life', 'work'], [{theme: 'team', at: on(1)}, {theme: 'work', at: on(2)}], 'life'],
		['the one of longest ago', ['team', 'life', 'work'], [{theme: 'team', at: on(2)}, {theme: 'work', at: on(1)}, {theme: 'life', at: on(3)}], 'work'],
		['by the last time, not by the first', ['team', 'life'], [{theme: 'team', at: on(1)}, {theme: 'life', at: on(2)}, {theme: 'team', at: on(3)}], 'life'],
		['whichever order it is told in', ['team', 'life'], [{theme: 'team', at: on(3)}, {theme: 'team', at: on(1)}, {theme: 'life', at: on(2)}], 'life'],
		['whatever was touched beside', ['team', 'life'], [{theme: 'team', at: on(1)}, {theme: 'direction', at: on(1)}], 'life'],
		['by the moment, not by how it is written', ['team', 'life'], [{theme: 'team', at: '2026-11-01T10:00Z'}, {theme: 'life', at: '2026-11-01T10:00:00.5Z'}], 'team'],
	])('is %s', (_, among, touched, expected) => {
		expect(pickTheme(among, touched, 'regular', 'ana')).toBe(expected);
	});

	it('has questions for the kind', () => {
		expect(pickTheme(['focus'], [], 'first', 'ana')).toBeNull();
		fc.assert(fc.property(fc.uniqueArray(anyTheme), anyKind, fc.string(), (among, kind, seed) => {
			const theme = pickTheme(among, [], kind, seed);
			const possible = among.filter(one => suiting(kind).some(question => question.theme === one));
			expect(possible.length === 0 ? [null] : possible).toContain(theme);
		}));
	});

	it('is each of them once before any comes again', () => {
		fc.assert(fc.property(fc.string(), seed => {
			const touched: {theme: Theme; at: string}[] = [];
			for (let day = 1; day <= themes.length; day += 1) {
				touched.push({theme: pickTheme(themes, touched, 'regular', seed)!, at: on(day)});
			}

			expect(new Set(touched.map(({theme}) => theme)).size).toBe(themes.length);
			expect(pickTheme(themes, touched, 'regular', seed)).toBe(touched[0]!.theme);
		}));
	});

	it('does not begin the same for everybody, but always the same for one', () => {
		const begin = (seed: string) => pickTheme(themes, [], 'regular', seed);
		const people = Array.from({length: 40}, (_, index) => `person-${index}`);
		expect(new Set(people.map(begin)).size).toBeGreaterThan(8);
		expect(people.map(begin)).toEqual(people.map(begin));
	});
});

describe('the question', () => {
	const anyRecent = fc.subarray(questions.map(({id}) => ({question: id})));

	it('is never a recent one, and none only when all are', () => {
		fc.assert(fc.property(anyKind, fc.option(anyTheme, {nil: undefined}), anyRecent, fc.string(), (kind, theme, recent, seed) => {
			const picked = pickQuestion({kind, theme, recent, seed});
			const left = suiting(kind).filter(({id}) => !recent.some(({question}) => question === id));
			expect(left.length === 0 ? [null] : left).toContain(picked);
		}));
	});

	it('is of the theme while there is one left', () => {
		fc.assert(fc.property(anyKind, anyTheme, anyRecent, fc.string(), (kind, theme, recent, seed) => {
			const left = suiting(kind).some(question => question.theme === theme && !recent.some(({question: id}) => id === question.id));
			expect(!left || pickQuestion({kind, theme, recent, seed})?.theme === theme).toBe(true);
		}));
	});

	it('takes up theme after theme when one is used up, and ends when all are', () => {
		const recent: {question: string}[] = [];
		const met: Theme[] = [];
		for (let question = pickQuestion({kind: 'regular', theme: 'life', recent, seed: 'ana'}); question !== null; question = pickQuestion({kind: 'regular', theme: 'life', recent, seed: 'ana'})) {
			recent.push({question: question.id});
			if (met.at(-1) !== question.theme) met.push(question.theme);
		}

		expect(recent).toHaveLength(suiting('regular').length);
		expect(met[0]).toBe('life');
		expect(met).toHaveLength(themes.length);
	});

	it('is the same when asked again, and not the same for everybody', () => {
		const people = Array.from({length: 20}, (_, index) => `person-${index}`);
		const ask = (seed: string) => pickQuestion({kind: 'regular', theme: 'team', recent: [], seed})?.id;
		expect(people.map(ask)).toEqual(people.map(ask));
		expect(new Set(people.map(ask)).size).toBeGreaterThan(4);
	});

	it('that was a recent one of an older Kept is simply not there', () => {
		expect(pickQuestion({kind: 'first', recent: [{question: 'never-was'}], seed: ''})).not.toBeNull();
		expect(questionNamed('never-was')).toBeNull();
		expect(questionNamed(questions[0]!.id)).toBe(questions[0]);
	});
});
