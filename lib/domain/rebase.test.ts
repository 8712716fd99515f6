import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {rebase} from './rebase';

it.each([
	['a plain answer', 'one', 'one', 'one two', 'one two'],
	['nothing typed meanwhile', 'theirs\n\none', 'one', 'one', 'theirs\n\none'],
	['theirs above', 'theirs\n\none', 'one', 'one two', 'theirs\n\none two'],
	['theirs below', 'one\n\ntheirs', 'one', 'one two', 'one two\n\ntheirs'],
	['another line changed there', 'zero\none\ntwo!', 'zero\none\ntwo', 'zero?\none\ntwo', 'zero?\none\ntwo!'],
	['a line of theirs that begins alike', 'Kofi went\n\nK', 'K', 'Kim', 'Kofi went\n\nKim'],
	['a word of theirs that holds what was sent', 'Kofi went', 'K', 'Kim', 'Kofi went\n\nKim'],
	['an answer to nothing', 'theirs', '', 'mine', 'theirs\n\nmine'],
	['an answer that does not hold what was sent', 'other', 'one', 'one two', 'other\n\none two'],
	['the same change on both sides', 'one two', 'one', 'one two', 'one two'],
	['a line taken out that was changed there', 'one\ntwo!', 'one\ntwo', 'one', 'one\ntwo!'],
])('%s', (_name, theirs, base, mine, expected) => {
	expect(rebase(theirs, base, mine)).toBe(expected);
});

it('keeps every line that either side wrote, and each of them once', () => {
	const lines = fc.array(fc.constantFrom<string>('', 'a', 'b', '- c'), {maxLength: 6});
	const change = fc.record({at: fc.nat(6), gone: fc.nat(3)});
	fc.assert(fc.property(lines, change, change, (base, their, own) => {
		const theirs = base.toSpliced(their.at, their.gone, 'THEIRS');
		const mine = base.toSpliced(own.at, own.gone, 'MINE');
		const both = rebase(theirs.join('\n'), base.join('\n'), mine.join('\n')).split('\n');
		expect(both.filter(line => line === 'THEIRS')).toHaveLength(1);
		expect(both.filter(line => line === 'MINE')).toHaveLength(1);
		// What nobody touched is there.
		const kept = base.filter((_line, index) => [their, own].every(({at, gone}) => index < at || index >= at + gone));
		for (const line of new Set(kept)) {
			expect(both.filter(one => one === line).length).toBeGreaterThanOrEqual(kept.filter(one => one === line).length);
		}
	}));
});
