import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {linesTagged, tagsIn} from './tags';

it.each<[string, string[]]>([
	['A great #win today', ['win']],
	['#Win, #win and (#WIN).', ['win']],
	['#größer #レビュー #дело #٣أهداف', ['größer', 'レビュー', 'дело', '٣أهداف']],
	['#two-words #two_words #q4-2026 #-', ['two-words', 'two_words', 'q4-2026']],
	['#1 #42 is no tag', []],
	['# Heading\n## Another', []],
	['C#sharp, a#b, ##c, \\#no, /#no, &#x41;', []],
	['https://example.com/page#part and www.example.com/#part', []],
	['[see #this](https://example.com/#that) #but', ['but']],
	['`#code` and ``a ` #code`` #real', ['real']],
	['```\n#code\n```\n#after', ['after']],
	['~~~ts\n#code\n\n#more', []],
	['one ` alone\n\n#still', ['still']],
	['- [ ] #todo-later call\n- #next\n> #quoted', ['todo-later', 'next', 'quoted']],
	['#end-', ['end']],
	['', []],
])('of %j: %j', (text, tags) => {
	expect(tagsIn(text, 'en-GB')).toEqual(tags);
});

it.each([['tr', '#TITIZ', 'tıtız'], ['en', '#TITIZ', 'titiz'], ['no such language', '#TITIZ', 'titiz']])('in %s %s is %s', (locale, text, tag) => {
	expect(tagsIn(text, locale)).toEqual([tag]);
});

it('a tag is found in whatever plain words stand around it', () => {
	const word = fc.stringMatching(/^[a-zé]{1,8}$/);
	fc.assert(fc.property(fc.array(word), word, fc.array(word), (before, tag, after) => {
		expect(tagsIn([...before, `#${tag}`, ...after].join(' '), 'en')).toEqual([tag]);
	}));
});

it('is not led astray by long rows of signs', () => {
	const text = '#'.repeat(20_000) + '`'.repeat(20_001) + '['.repeat(20_000) + '-'.repeat(20_000) + '1'.repeat(20_000);
	expect(tagsIn(`${text}\n#${'1'.repeat(20_000)}`, 'en')).toEqual([]);
});

it.each([
	['- #win Shipped the map', ['Shipped the map']],
	['Talked.\n1. Spoke at the meetup #Win\n2. Else', ['Spoke at the meetup']],
	['#win: the review went well. #brag', ['the review went well. #brag']],
	['- [x] Passed #win the exam', ['Passed the exam']],
	['> ## Great #win', ['Great']],
	['`#win`', []],
	['#win', []],
	['#winner', []],
	['`😀` Demo went well #win indeed', ['`😀` Demo went well indeed']],
])('lines of %j: %j', (text, lines) => {
	expect(linesTagged(text, ['win'], 'en')).toEqual(lines);
});

it('lines are those with the tag in capitals, too, where the small letter of I has no dot', () => {
	expect(linesTagged('Spoke at the meetup #WIN', ['win'], 'tr')).toEqual(['Spoke at the meetup']);
});
