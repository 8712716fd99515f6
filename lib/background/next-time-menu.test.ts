import {describe, expect, it} from 'vitest';
import type {Raisable} from '@/lib/domain/next-time';
import {menuFor, saidInMenu, type MenuEntry} from './next-time-menu';
import {menuKeeper} from './next-time-menu-keeper';

const person = (id: string, name = id, emails: string[] = []): Raisable => ({id, name, emails, next: null});

describe('the menu on selected text', () => {
	it('names people in their order, and somebody else', () => {
		expect(menuFor([person('ana', 'Ana Lim'), person('jonas', 'Jonas')])).toEqual([
			{id: 'next-time', title: 'Next time with…', parentId: null},
			{id: 'next-time:ana', title: 'Ana Lim', parentId: 'next-time'},
			{id: 'next-time:jonas', title: 'Jonas', parentId: 'next-time'},
			{id: 'next-time:', title: 'Somebody else…', parentId: 'next-time'},
		]);
	});

	it('names no more than twelve', () => {
		expect(menuFor(Array.from({length: 30}, (_, index) => person(String(index))))).toHaveLength(14);
	});

	it('is not there while nobody is known', () => {
		expect(menuFor([])).toEqual([]);
	});

	it('shows a name as it is, and two of the same name with their addresses', () => {
		const titles = menuFor([person('a', 'A & B %s'), person('one', 'Ana', ['ana@one.example']), person('two', 'Ana', ['ana@two.example'])]).map(({title}) => title);
		expect(titles.slice(1, 4)).toEqual(['A && B %\u200Bs', 'Ana (ana@one.example)', 'Ana (ana@two.example)']);
	});

	it.each<[string, string | undefined, ReturnType<typeof saidInMenu>]>([
		['next-time:ana', '  Launch\n\tplan ', {person: 'ana', text: 'Launch plan'}],
		['next-time:', 'Launch plan', {person: null, text: 'Launch plan'}],
		['next-time:ana', undefined, {person: 'ana', text: ''}],
		['next-time:ana', '🦄'.repeat(1200), {person: 'ana', text: '🦄'.repeat(1000)}],
		['next-time', 'x', null],
		['other', 'x', null],
	])('a click on %j', (menuItemId, selectionText, said) => {
		expect(saidInMenu({menuItemId, selectionText})).toEqual(said);
	});
});

/** A browser's menu that takes its time, and complains about what it has already. */
function browserMenu() {
	const menu: MenuEntry[] = [];
	const clashes: string[] = [];
	let shown: string | null = null;
	let removals = 0;
	return {
		menu, clashes, removals: () => removals,
		async removeAll() {
			await Promise.resolve();
			removals += 1;
			menu.length = 0;
		},
		async create(entry: MenuEntry) {
			await Promise.resolve();
			if (menu.some(({id}) => id === entry.id)) {
				clashes.push(entry.id);
			}

			menu.push(entry);
		},
		shown: () => Promise.resolve(shown),
		async remember(text: string | null) {
			await Promise.resolve();
			shown = text;
		},
	};
}

describe('keeping the menu up to date', () => {
	it('follows whoever is known, however many changes come at once', async () => {
		const menus = browserMenu();
		let people = [person('ana')];
		const keep = menuKeeper(() => Promise.resolve(menuFor(people)), menus);
		const first = keep();
		people = [person('ana'), person('jonas')];
		await Promise.all([first, keep(), keep(), keep()]);
		expect(menus.menu).toEqual(menuFor(people));
		expect(menus.clashes).toEqual([]);
	});

	it('leaves a menu alone that is shown already', async () => {
		const menus = browserMenu();
		const keep = menuKeeper(() => Promise.resolve(menuFor([person('ana')])), menus);
		await keep();
		await keep();
		expect(menus.removals()).toBe(1);
	});

	it('builds anew what another worker left half-way', async () => {
		const menus = browserMenu();
		await menus.create({id: 'next-time', title: 'x', parentId: null});
		await menuKeeper(() => Promise.resolve(menuFor([person('ana')])), menus)();
		expect(menus.menu).toEqual(menuFor([person('ana')]));
		expect(menus.clashes).toEqual([]);
	});

	it('goes on after a failure', async () => {
		const menus = browserMenu();
		let fails = true;
		const keep = menuKeeper(() => (fails ? Promise.reject(new Error('asleep')) : Promise.resolve(menuFor([person('ana')]))), menus);
		await keep();
		fails = false;
		await keep();
		expect(menus.menu).toHaveLength(3);
	});
});
