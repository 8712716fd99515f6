import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {fold, foldWithPlaces} from './fold';

it.each([
	['Größe', 'groesse', false], ['Größe', 'GROSSE', true], ['STRASSE', 'Straße', true], ['naïve Café', 'naive cafe', true],
	['İstanbul', 'istanbul', true], ['ISPARTA', 'ısparta', true], ['Łódź', 'lodz', true], ['Ὀδυσσεύς', 'οδυσσευσ', true],
	['مُحَمَّد', 'محمد', true], ['أحمد', 'احمد', true], ['مدرسة', 'مدرسه', true], ['שָׁלוֹם', 'שלום', true],
	['ガイド', 'カイト', false], ['가나', '각나', false], ['हिन्दी', 'हनद', false], ['ﬁnd', 'find', true],
])('%s and %s fold the same: %s', (one, two, same) => {
	expect(fold(one) === fold(two)).toBe(same);
});

it('every Latin letter folds the same in a text of Latin letters as beside others', () => {
	for (let code = 0; code < 0x180; code += 1) {
		const letter = String.fromCharCode(code);
		expect([letter, fold(`${letter}東`)]).toEqual([letter, `${fold(letter)}東`]);
	}
});

it('knows of each unit of a fold where it came from', () => {
	fc.assert(fc.property(fc.string({unit: 'grapheme'}), given => {
		const {text, folded, places} = foldWithPlaces(given);
		expect(folded).toBe(fold(given));
		expect(places).toHaveLength(folded.length + 1);
		expect(places.at(-1)).toBe(text.length);
		expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
	}));
});
