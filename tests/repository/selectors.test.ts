import {expect, test} from 'vitest';
import {shipped} from './support/sources';

/** Does a line hold a string that is a selector with a class in it? Attribute values may have dots. */
function namesClass(line: string): boolean {
	const strings = line.matchAll(/(?<quote>['"`])(?<text>(?:(?!\k<quote>).)*)\k<quote>/g);
	return [...strings].some(({groups}) => {
		const selector = (groups?.text ?? '').replaceAll(/\[[^\]]*\]/g, '[]').replaceAll(/\$\{[^}]*\}/g, '');
		return /(^|[\w\s>+~,()\]*])\.-?[_a-zA-Z]/.test(selector);
	});
}

/** Where a string is a selector: a query, a constant of `selectors.ts`, or a template of one. */
const asksPage = /\b(querySelector(All)?|closest|matches)\b/;

/** "2026-11-23", the day somebody looked and found nothing better. */
const dated = /\b20\d\d-\d\d-\d\d\b/;

test('lib/calendar and lib/overlay select by attributes, ids and roles; a class name needs a dated comment', () => {
	const found = shipped
		.filter(({path}) => /^lib\/(calendar|overlay)\//.test(path))
		.flatMap(({path, text}) => {
			const lines = text.split('\n');
			return lines.flatMap((line, index) => {
				const isSelector = asksPage.test(line) || path.endsWith('/selectors.ts');
				const explained = dated.test(line) || dated.test(lines[index - 1] ?? '');
				return isSelector && namesClass(line) && !/^\s*(\*|\/\/|\/\*|import\b)/.test(line) && !explained
					? [`${path}:${index + 1} ${line.trim()}`]
					: [];
			});
		});
	expect(found).toEqual([]);
});

test.each([
	["element.querySelector('.XuJrye')", true],
	["element.closest('div.QZVPzb > span')", true],
	["element.matches('[data-eventid] .KcY3wb')", true],
	["element.querySelector('[data-eventchip][data-eventid]')", false],
	["element.querySelector('#xDetDlg')", false],
	["element.querySelector('a[href$=\".ics\"]')", false],
	["element.querySelector(':scope > [aria-hidden]')", false],
])('the rule above reads %s', (line, hasClass) => {
	expect(namesClass(line)).toBe(hasClass);
});
