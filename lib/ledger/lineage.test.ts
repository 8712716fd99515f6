import {describe, expect, it} from 'vitest';
import {ana} from '@/lib/cadence/world.fixture';
import {rootOf, type Person} from '@/lib/domain/person';
import {pairOf, proposeMerges, type PersonHistory} from '@/lib/ledger/lineage';

const weeks = (from: number, to: number): string[] => Array.from({length: to - from}, (_, index) => new Date(Date.parse('2026-01-06T13:00:00Z') + (from + index) * 604_800_000).toISOString());
const history = (id: string, name: string, email: string, starts: string[], title = ''): PersonHistory =>
	({person: {...ana, id, name, emails: email === '' ? [] : [email]}, starts, title});

describe('4.10 a new address is the same person: proposed, never done', () => {
	const old = history('old', 'Ana Silva', 'ana.silva@acme.test', weeks(0, 10), 'Ana / Robin 1:1');
	it.each<[string, PersonHistory, string[]]>([
		['the same whole name', history('new', 'Ana  Sílva', 'as@new.test', weeks(10, 14)), ['Both are called Ana Silva']],
		['the same address at another domain', history('new', 'Ana S', 'ana.silva@new.test', weeks(10, 14)), ['Both have an address that begins with "ana.silva"']],
		['the title goes on under another address', history('new', '', 'x@new.test', weeks(11, 14), 'Ana / Robin 1:1'), ['"Ana / Robin 1:1" went on with the other one when it ended with the first']],
		['the title goes on with somebody of another whole name', history('new', 'Oksana Lind', 'x@new.test', weeks(11, 14), 'Ana / Robin 1:1'), []],
		['the title goes on much later', history('new', '', 'x@new.test', weeks(20, 24), 'Ana / Robin 1:1'), []],
		['a first name alone', history('new', 'Ana', 'x@new.test', weeks(10, 14)), []],
		['an address of a role', history('new', '', 'info@new.test', weeks(10, 14)), []],
		['1-1s with both in the same weeks', history('new', 'Ana Silva', 'as@new.test', weeks(6, 14)), []],
	])('%s', (_what, other, reasons) => {
		expect(proposeMerges([old, other], new Set())).toEqual(reasons.length === 0 ? [] : [{into: 'old', from: 'new', reasons}]);
		expect(proposeMerges([other, old], new Set())).toEqual(reasons.length === 0 ? [] : [{into: 'old', from: 'new', reasons}]);
	});

	it('a title that several bear tells nothing', () => {
		const weekly = (id: string, from: number) => history(id, '', `${id}@acme.test`, weeks(from, from + 6), 'Weekly');
		expect(proposeMerges([weekly('a', 0), weekly('b', 6), weekly('c', 20)], new Set())).toEqual([]);
	});

	it('is not asked again once somebody said no', () => {
		expect(proposeMerges([old, history('new', 'Ana Silva', 'as@new.test', weeks(10, 14))], new Set([pairOf('new', 'old')]))).toEqual([]);
	});
});

describe('who somebody turned out to be', () => {
	const people = (of: Record<string, string | null>): Map<string, Person> => new Map(Object.entries(of).map(([id, mergedInto]) => [id, {...ana, id, mergedInto}]));
	it.each<[string, Record<string, string | null>, string]>([
		['themselves', {a: null}, 'a'],
		['another', {a: 'b', b: null}, 'b'],
		['another\'s other', {a: 'b', b: 'c', c: null}, 'c'],
		['somebody who is gone: themselves', {a: 'gone'}, 'a'],
	])('%s', (_what, of, root) => {
		expect(rootOf('a', people(of))).toBe(root);
	});

	it('ends, even where a broken backup made a ring', () => {
		expect(['a', 'b']).toContain(rootOf('a', people({a: 'b', b: 'a'})));
	});
});
