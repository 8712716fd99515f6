import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import type {AskedQuestion} from '@/lib/domain/agenda';
import {questionNamed} from '@/lib/templates/pick';
import {suggest} from './suggestion';

const wanted = {ids: ['ana'], kind: 'regular', zone: 'Europe/Berlin'} as const;
const at = (week: number): string => new Date(Date.parse('2026-01-05T14:00:00Z') + week * 7 * 86_400_000).toISOString();
const next = (asked: AskedQuestion[], week: number) => suggest(asked, {...wanted, ids: ['ana'], key: `key-${week}`, start: at(week)});

describe('the suggested question', () => {
	it('stays the same for a 1-1, and says when its theme was talked about last', () => {
		const first = next([], 0);
		const kept = {...first!.fresh!, used: true};
		expect(next([kept], 0)).toEqual({shown: {...first!.shown, used: true}, fresh: null});
		expect(first?.shown.touched).toBeNull();
	});

	it('is another one when it was passed over, of another theme after two of one', () => {
		const asked: AskedQuestion[] = [];
		const themes = [0, 1, 2].map(() => {
			const suggested = next(asked, 0);
			asked.push({...suggested!.fresh!, passed: true});
			return questionNamed(suggested!.shown.id)?.theme;
		});
		expect(new Set(asked.map(({question}) => question)).size).toBe(3);
		expect(themes[0]).toBe(themes[1]);
		expect(themes[2]).not.toBe(themes[0]);
	});

	it('never comes again within six 1-1s, whatever is taken up, and its theme is the one not touched for longest', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('used', 'shown', 'another'), {minLength: 20, maxLength: 60}), fates => {
			const asked: AskedQuestion[] = [];
			fates.forEach((fate, week) => {
				const suggested = next(asked, week);
				const lately = asked.filter(one => one.at > at(week - 6.5));
				expect(lately.map(({question}) => question)).not.toContain(suggested!.shown.id);
				asked.push({...suggested!.fresh!, used: fate === 'used', passed: fate === 'another'});
			});
		}), {numRuns: 20});
	});
});
