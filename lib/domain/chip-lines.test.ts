import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {fromLines, toLines} from './chip-lines';

const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('', '__proto__', '1:1 Ana / Sam', '\u202Eevil'));
const chip = fc.record({
	raw: text, day: fc.nat(400), top: fc.option(fc.integer({min: -5, max: 5000})), height: fc.option(fc.nat(5000)),
	filled: fc.boolean(), torn: fc.boolean(), shown: text, title: text, before: text, after: text,
});

it('chips come back as they went, but for tabs and line ends', () => {
	fc.assert(fc.property(fc.array(chip), drawn => {
		const flat = (value: string): string => value.replaceAll(/[\t\n\r]/g, ' ');
		const chips = drawn.map(({before, after, ...rest}) => ({...rest, spoken: `${before}, ${rest.title}, ${after}`}));
		expect(fromLines(toLines(chips))).toEqual(chips.map(one => ({...one, raw: flat(one.raw), title: flat(one.title), shown: flat(one.shown), spoken: flat(one.spoken)})));
	}));
});

it('a title that is not in the spoken text goes beside it', () => {
	const odd = {raw: 'a', day: 0, top: null, height: null, filled: false, torn: false, shown: '', title: 'Else', spoken: '10am, Title'};
	expect(fromLines(toLines([odd]))).toEqual([odd]);
});
