import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {scrub} from './scrub';

it.each([
	'the page does not say whose calendar it is',
	'the chip stands in no dated column',
	'where the chip is drawn and what it says disagree',
	'42 of 43 events',
	'a week of 7 days, 12 guests',
	'the calendar\'s own day does not fit',
	'TypeError: Cannot read properties of null',
	'Extension context invalidated.',
])('leaves a sentence that names nobody: %s', sentence => {
	expect(scrub(sentence)).toBe(sentence);
});

it.each([
	['Cannot read properties of null (reading \'Dana Roe\')', 'Cannot read properties of null (reading …)'],
	['Unexpected token \'A\', "Ana Sousa"... is not valid JSON', 'Unexpected token …... is not valid JSON'],
	['it says "salary talk, Ana', 'it says …'],
	['titled “layoffs” and «licenciement» and 「昇進」', 'titled … and … and …'],
	['no row for ana.sousa@northwind.example here', 'no row for … here'],
	['blob:https://calendar.google.com/x?eid=abc is gone', '… is gone'],
	['at chrome-extension://abcdef/content.js:1:200', 'at …'],
	['the id YWJjMTIzZGVmNDU2Z2hpNzg5XzIwMjYxMDA1VDE0MDAwMFogbWVAbQ is odd', 'the id … is odd'],
	['event 542h7vo65mq3614bbkif1tj5o2_20190130T000000Z', 'event …'],
	['call 4915112345678', 'call …'],
	['Ana Sousa has no row', '… has no row'],
	['no row for O\'Brien-Smith', 'no row for …'],
	['Встреча с Анной is no title', '… is no title'],
	['the title 昇進について is not there', 'the title … is not there'],
	['zoë has no row', '… has no row'],
	['two\nlines\u202E and\u0000 more', 'two lines and more'],
])('takes out what may be private: %s', (said, kept) => {
	expect(scrub(said)).toBe(kept);
});

it('is never long, however long the reason is', () => {
	expect(scrub('not so '.repeat(5000)).length).toBeLessThanOrEqual(200);
});

it('lets no address, no capitalised name and no id through, wherever it stands', () => {
	const letters = fc.string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 4, maxLength: 12});
	const name = letters.map(text => `Q${text}`);
	const address = fc.tuple(letters, letters).map(([local, domain]) => `${local}.x@${domain}.example`);
	const id = fc.string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuv0123456789'), minLength: 20, maxLength: 60});
	const around = fc.constantFrom('', 'the row of ', 'no "', 'at (', 'Error: ', '\n', '🙂', '\u202B', '<b>', '\'', '…');
	fc.assert(fc.property(fc.oneof(name, address, id), around, around, (secret, before, after) => {
		const plain = scrub(`${before}${secret}${after} is gone`);
		expect(plain).not.toContain(secret);
		expect(plain).not.toContain(secret.slice(1));
	}));
});
