import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {fold} from './fold';
import {piecesOf} from './pieces';
import {readQuery} from './query';
import {findBest, scoreOf} from './rank';

const doc = (text: string, at = '2026-11-01') => ({text, folded: fold(text), at});
const holds = (text: string, typed: string): boolean => scoreOf(doc(text), readQuery(typed)) !== null;
const hits = (text: string, typed: string): string[] => piecesOf(text, readQuery(typed)).filter(({hit}) => hit).map(piece => piece.text);

describe('a query', () => {
	it.each<[string, ReturnType<typeof readQuery>]>([
		['', []], ['   ', []], ['#', []], ['"', []], ['""', []],
		['Maps  roads', [{type: 'word', text: 'maps'}, {type: 'word', text: 'roads'}]],
		['e-mail', [{type: 'word', text: 'e'}, {type: 'word', text: 'mail'}]],
		['#Win', [{type: 'tag', text: 'win'}]],
		['#1', [{type: 'word', text: '1'}]],
		['"next Step', [{type: 'phrase', words: ['next', 'step'], closed: false}]],
		['„nächster Schritt“ x', [{type: 'phrase', words: ['nachster', 'schritt'], closed: true}, {type: 'word', text: 'x'}]],
		['→', [{type: 'sign', text: '→'}]],
	])('%j', (typed, terms) => {
		expect(readQuery(typed)).toEqual(terms);
	});
});

describe('finding', () => {
	it.each([
		['Moving team soon', 'mov', true], ['Moving team soon', 'oving', false], ['Moving team soon', 'soon team', true],
		['Moving team soon', 'team gone', false], ['Die Straße', 'strasse', true], ['Die STRASSE', 'straß', true],
		['İzmir, ıslak', 'izm isl', true], ['العربية جميلة', 'جميله', true], ['وَالقَلَمُ', 'والقلم', true],
		['来週の会議で話す', '会議', true], ['来週の会議で話す', '会話', false], ['다음 회의에서', '회의', true], ['ประชุมทีม', 'ทีม', true],
		['今週はOKRの話', 'okr', true], ['新しいPC版を出す', 'pc版', true], ['担当はAnaさん', '"ana"', true], ['第3四半期', '3', true], ['𠮷野家', '野家', true], ['大𠮷野', '𠮷', true],
		['It went well. Next\nstep: rest', '"next step"', true], ['Next stepping stone', '"next step"', false], ['Next stepping stone', '"next step', true],
		['step next', '"next step"', false], ['a #win', '#wi', true], ['a win', '#win', false], ['see https://a.example/#win', '#win', false],
		['don’t', 'don', true], ['snake_case', 'case', true], ['C++ → Rust', '→', true], ['C++ → Rust', '++', true], ['100%', '100', true],
	])('%j by %j: %s', (text, typed, found) => {
		expect(holds(text, typed)).toBe(found);
	});

	it.each([
		['اللغة العربية جميلة', 'عربية', true], ['لغة عربية', 'العربية', true], ['اللغة العربية', 'اللُّغَة', true], ['كتب بالعربية', 'عربية', true], ['كتب بالعربية', 'العربية', true],
		['ترجمة للعربية', 'العربية', true], ['الورقة والقلم', 'قلم', true], ['قلم', 'والقلم', true], ['الحب', 'حب', true], ['العربية', 'ربية', false], ['عربية', 'ال', false],
		// Of a word of two letters too little would be left: what is found by it would say something else.
		['قال له', 'الله', false], ['حضر ان شاء', 'الآن', false], ['هذا ده', 'والده', false],
		// What stands in quotes is looked for as it is.
		['لغة عربية', '"العربية"', false], ['اللغة العربية', '"عربية"', false], ['اللغة العربية', '"اللغة العربية"', true], ['#العربية', 'عربية', true],
	])('with and without the Arabic article: %j by %j: %s', (text, typed, found) => {
		expect(holds(text, typed)).toBe(found);
	});

	it('finds a word of Arabic with the article and without, by either', () => {
		const word = fc.string({unit: fc.constantFrom(...'بتثجحخدذرسعفقمني'), minLength: 3, maxLength: 8});
		fc.assert(fc.property(word, fc.constantFrom('', 'ال', 'وال', 'بال', 'فال', 'كال', 'لل'), fc.constantFrom('', 'ال'), (stem, article, asked) => {
			expect(holds(`نص ${article}${stem} نص`, `${asked}${stem}`)).toBe(true);
		}));
	});

	it('finds every text by any of its words, whatever its script', () => {
		fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 40}), text => {
			const words = (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(word => readQuery(word).length > 0);
			expect(words.filter(word => !holds(text, word))).toEqual([]);
		}), {numRuns: 300});
	});

	it('finds nothing in which a word is missing', () => {
		const word = fc.stringMatching(/^[a-e]{1,4}$/);
		fc.assert(fc.property(fc.array(word), fc.array(word, {minLength: 1}), (text, asked) => {
			expect(holds(text.join(' '), asked.join(' '))).toBe(asked.every(one => text.some(own => own.startsWith(one))));
		}));
	});

	it('has tags first, then headings, then whole words, then the latest', () => {
		const all = [doc('winter is near', '2026-11-09'), doc('a win', '2026-01-01'), doc('a win', '2026-02-01'), doc('## Win of the year', '2020-01-01'), doc('so #win', '2019-01-01')];
		expect(findBest(all, readQuery('win'), 50).map(({text, at}) => `${text} ${at.slice(0, 4)}`)).toEqual([
			'so #win 2019', '## Win of the year 2020', 'a win 2026', 'a win 2026', 'winter is near 2026',
		]);
		expect(findBest(all, readQuery('win'), 2)).toHaveLength(2);
		expect(findBest(all, readQuery(''), 2)).toEqual([]);
	});
});

describe('the words around', () => {
	it.each<[string, string, string[]]>([
		['Die Straße ist lang', 'strass', ['Straß']], ['Die Straße', 'stras', ['Straß']], ['Café crème', 'creme cafe', ['Café', 'crème']],
		['İstanbul', 'ist', ['İst']], ['وَالقَلَمُ هنا', 'والقلم', ['وَالقَلَمُ']], ['في اللُّغَة العربية', 'لغة عربي', ['اللُّغَة', 'العربي']], ['لغة', 'اللغة', ['لغة']], ['来週の会議で', '会議', ['会議']],
		['Next\n step now', '"next step"', ['Next step']], ['a #win here', '#win', ['#win']], ['team teams', 'team', ['team', 'team']],
	])('of %j by %j are marked exactly: %j', (text, typed, words) => {
		expect(hits(text, typed)).toEqual(words);
	});

	it('are cut between words, and say so', () => {
		const text = `${'before '.repeat(40)}NEEDLE ${'after '.repeat(60)}`;
		const whole = piecesOf(text, readQuery('needle')).map(piece => piece.text).join('');
		expect(whole).toMatch(/^…(before )+NEEDLE (after )+after…$/);
		expect(whole.length).toBeLessThan(200);
	});

	it('are those around most of what was looked for', () => {
		const text = `ana ${'x '.repeat(300)} ana likes maps`;
		expect(hits(text, 'ana maps')).toEqual(['ana', 'maps']);
	});

	it('are without the signs of Markdown', () => {
		expect(piecesOf('## Plan\n- [ ] **Write** the `paper` soon', readQuery('paper')).map(piece => piece.text).join('')).toBe('Plan Write the paper soon');
	});

	it('are some of the text, in order, and every hit begins as a term does', () => {
		const word = fc.stringMatching(/^[a-cß]{1,3}$/);
		fc.assert(fc.property(fc.array(word, {minLength: 1, maxLength: 120}), fc.nat(), (words, pick) => {
			const asked = words[pick % words.length] ?? '';
			const pieces = piecesOf(words.join(' '), readQuery(asked));
			expect(words.join(' ')).toContain(pieces.map(piece => piece.text).join('').replaceAll('…', ''));
			expect(pieces.some(({hit}) => hit)).toBe(true);
			expect(pieces.filter(({text, hit}) => hit && !fold(text).startsWith(fold(asked)))).toEqual([]);
		}));
	});
});
