import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {browserRandom} from './random';
import {decodeReference, encodeReference} from './reference';
import {Scrambler} from './scrambler';

const fresh = (taken: string[] = []): Scrambler => new Scrambler(browserRandom(), new Set(taken));

it.each([
	['Latin', 'Übergabe an Zoë', /^\p{sc=Latin}+$/u],
	['Cyrillic', 'Встреча', /^\p{sc=Cyrillic}+$/u],
	['Greek', 'Συνάντηση', /^\p{sc=Greek}+$/u],
	['Han', '昇進面談', /^\p{sc=Han}+$/u],
	['Hiragana', 'ひるごはん', /^\p{sc=Hiragana}+$/u],
	['Katakana', 'ランチ', /^[\p{sc=Katakana}ー]+$/u],
	['Hangul', '면담시간', /^\p{sc=Hangul}+$/u],
	['Arabic', 'اجتماع', /^\p{sc=Arabic}+$/u],
	['Hebrew', 'פגישה', /^\p{sc=Hebrew}+$/u],
	['Devanagari', 'बैठक', /^\p{sc=Devanagari}+$/u],
	['Thai', 'ประชุม', /^\p{sc=Thai}+$/u],
])('%s stays %s in shape', (_, text, script) => {
	const scrambled = fresh().text(text);
	expect(scrambled).not.toBe(text);
	expect([...scrambled]).toHaveLength([...text].length);
	expect(scrambled.replaceAll(/\s/g, '')).toMatch(script);
	expect(scrambled.replaceAll(/\S/g, '')).toBe(text.replaceAll(/\S/g, ''));
});

it('keeps case, spaces, punctuation and marks of direction, and replaces digits by digits of their script', () => {
	expect(fresh().text('\u200FDana / Roe: 42 ٤٢ (x)!')).toMatch(/^\u200F[A-Z][a-z]{3} \/ [A-Z][a-z]{2}: \d\d [٠-٩]{2} \([a-z]\)!$/);
});

it('replaces pictures and flags', () => {
	const scrambled = fresh().text('🤰 ☕ 🇩🇪');
	expect(scrambled).toMatch(/^🙂 ☆ [\u{1F1E6}-\u{1F1FF}]{2}$/u);
});

it('replaces the same by the same, whatever its case, and differently the next time', () => {
	const one = fresh();
	expect(one.text('Planning PLANNING planning').toLowerCase().split(' ').every((word, _, [first]) => word === first)).toBe(true);
	expect(one.word('Planning')).toBe(one.word('Planning'));
	expect(one.word('Planning')).not.toBe(fresh().word('Planning'));
});

it('never answers what it was asked to hide, nor anything else of the page', () => {
	fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-c]{3,4}$/), {minLength: 1, maxLength: 8}), words => {
		const one = fresh(words);
		expect(words.filter(word => words.includes(one.word(word)))).toEqual([]);
	}));
});

it('keeps what an address says of the kind of calendar', () => {
	const one = fresh();
	expect(one.address('ana.sousa@gmail.com')).toMatch(/^[a-z]{3}\.[a-z]{5}@gmail\.com$/);
	expect(one.address('ana@northwind.example')).toMatch(/^[a-z]{3}@[a-z]{9}\.[a-z]{7}$/);
	expect(one.address('c_1a2b3c4d5e6f7g8h9i@group.calendar.google.com')).toMatch(/^[a-v]_\d[a-v]\d[a-v0-9]+@group\.calendar\.google\.com$/);
	expect(one.address('en.german#holiday@group.v.calendar.google.com')).toMatch(/^[a-z]{2}\.[a-z]{6}#holiday@group\.v\.calendar\.google\.com$/);
	expect(one.address('addressbook#contacts@group.v.calendar.google.com')).toMatch(/^[a-z]{11}#contacts@group\.v/);
	expect(one.address('berlin-3@resource.calendar.google.com')).toMatch(/@resource\.calendar\.google\.com$/);
	expect(one.address('Ana@Firm.com').toLowerCase()).toBe(one.address('ana@firm.com'));
});

it.each([
	['abc123def456ghi789_20261005T080000Z', '_20261005T080000Z'],
	['abc123def456ghi789_20261005', '_20261005'],
	['abc123def456ghi789_R20260910T180000', '_R20260910T180000'],
	['abc123def456ghi789_R20260910T180000_20261005T080000Z', '_R20260910T180000_20261005T080000Z'],
	['abc123def456ghi789', ''],
	['tasks_abc123def456', ''],
])('of the id %s only the tail stays', (id, tail) => {
	const one = fresh();
	const scrambled = one.eventId(id);
	expect(scrambled.endsWith(tail)).toBe(true);
	expect(scrambled).toHaveLength(id.length);
	expect(scrambled).not.toContain('abc123');
	expect(scrambled.startsWith('tasks_')).toBe(id.startsWith('tasks_'));
	expect(one.eventId('abc123def456ghi789_20270101T080000Z').slice(0, 18)).toBe(one.eventId('abc123def456ghi789'));
});

it('a tail that is no date belongs to the base', () => {
	expect(fresh().eventId('abc_99999999')).not.toContain('99999999');
});

it('opens base64, replaces id and calendar, and closes it again', () => {
	const one = fresh();
	const raw = encodeReference({id: 'abc123def456ghi789_20261005T080000Z', calendar: 'sam.owner@m'}, 'x');
	const {id, calendar} = decodeReference(one.reference(raw)) ?? {id: '', calendar: ''};
	expect(id).toBe(one.eventId('abc123def456ghi789_20261005T080000Z'));
	expect(calendar).toBe(`${one.text('sam')}.${one.text('owner')}@m`);
	expect(one.reference('ttb_nothing-of-the-kind')).not.toContain('nothing');
});

it('opens a task that holds an event', () => {
	const inner = btoa('abc123def456ghi789 sam@m').replace(/=+$/, '');
	expect(fresh().eventId(`ttb_${inner}`)).toMatch(/^ttb_/);
	expect(atob(fresh().eventId(`ttb_${inner}`).slice(4))).not.toContain('abc123');
});

it('does not stumble over names every object has', () => {
	expect(fresh().text('__proto__ constructor hasOwnProperty')).toMatch(/^__[a-z]{5}__ [a-z]{11} [a-z]{3}[A-Z][a-z]{2}[A-Z][a-z]{7}$/);
});
