import {expect, test} from 'vitest';
import {allImports, reachableFrom, type Import} from './support/imports';

/** Imports of files below `folder`, as `from → target`, that the law forbids. */
const against = (forbidden: (entry: Import) => boolean): string[] =>
	allImports.filter(entry => forbidden(entry)).map(({from, target}) => `${from} → ${target}`);

const inside = (path: string, ...folders: string[]): boolean => folders.some(folder => path.startsWith(`${folder}/`));
const isOwn = (target: string): boolean => inside(target, 'lib', 'components', 'entrypoints', 'tests', 'scripts', 'public');

/** Who owns the page's DOM and who paints on it. */
const pageRing = ['lib/calendar', 'lib/overlay'];
/** What the page's texts mean, memory and judgement; `lib/background` is their wiring. */
const backgroundRing = ['lib/reading', 'lib/search', 'lib/store', 'lib/ledger', 'lib/cadence', 'lib/verdict', 'lib/background'];

test('there are imports to judge', () => {
	expect(allImports.length).toBeGreaterThan(20);
});

test('every import of our own leads to a file', () => {
	expect(against(({target}) => isOwn(target) && !/\.\w+$/.test(target))).toEqual([]);
});

test('domain imports nothing but itself', () => {
	expect(against(({from, target}) => inside(from, 'lib/domain') && !inside(target, 'lib/domain'))).toEqual([]);
});

test('the page ring is used by the content script alone', () => {
	expect(against(({from, target}) =>
		inside(target, ...pageRing) && !inside(from, ...pageRing, 'entrypoints/calendar.content'))).toEqual([]);
});

test('the background ring is used by the background alone', () => {
	const mayUse = (from: string): boolean =>
		inside(from, ...backgroundRing, 'lib/templates', 'entrypoints/background') || from === 'entrypoints/background.ts';
	expect(against(({from, target}) => inside(target, ...backgroundRing) && !mayUse(from))).toEqual([]);
});

test('the page ring and the background ring know nothing of views', () => {
	expect(against(({from, target}) =>
		inside(from, ...pageRing, ...backgroundRing, 'lib/templates', 'lib/messages', 'lib/locales')
		&& (inside(target, 'lib/state', 'components', 'entrypoints') || /^(preact|@preact\/)/.test(target)))).toEqual([]);
});

test('what texts mean is read from domain types alone', () => {
	expect(against(({from, target}) => inside(from, 'lib/reading') && !inside(target, 'lib/reading', 'lib/domain'))).toEqual([]);
});

test('words are looked for in texts alone', () => {
	expect(against(({from, target}) => inside(from, 'lib/search') && !inside(target, 'lib/search', 'lib/domain'))).toEqual([]);
});

test('page samples are made by the options page alone, from a document and nothing else', () => {
	expect(against(({from, target}) => inside(target, 'lib/page-sample') && !inside(from, 'lib/page-sample', 'entrypoints/options'))).toEqual([]);
	expect(against(({from, target}) => inside(from, 'lib/page-sample') && !inside(target, 'lib/page-sample', 'lib/domain'))).toEqual([]);
});

/** The editor's library is the editor's alone. */
const isEditors = (from: string, target: string): boolean => inside(from, 'components/editor') && target.startsWith('prosemirror-');

test('components know domain and locales only', () => {
	expect(against(({from, target}) =>
		inside(from, 'components') && isOwn(target) && !inside(target, 'components', 'lib/domain', 'lib/locales'))).toEqual([]);
	expect(against(({from, target}) =>
		inside(from, 'components') && !isOwn(target) && !/^(preact|@preact\/signals)$/.test(target) && !isEditors(from, target))).toEqual([]);
});

test('state models know messages and domain only', () => {
	expect(against(({from, target}) =>
		inside(from, 'lib/state') && isOwn(target) && !inside(target, 'lib/state', 'lib/messages', 'lib/domain', 'lib/locales'))).toEqual([]);
	expect(against(({from, target}) =>
		inside(from, 'lib/state') && !isOwn(target) && !/^(preact|@preact\/signals)$/.test(target))).toEqual([]);
});

test('lib/store is the only door to Dexie', () => {
	expect(against(({from, target}) => target === 'dexie' && !inside(from, 'lib/store'))).toEqual([]);
});

test('nothing that is shipped comes from tests or scripts', () => {
	expect(against(({target}) => inside(target, 'tests', 'scripts') || /\.test$|fixtures\//.test(target))).toEqual([]);
});

test('nobody imports an entrypoint but the entrypoint itself', () => {
	expect(against(({from, target}) => {
		const own = target.split('/').slice(0, 2).join('/');
		return inside(target, 'entrypoints') && !inside(from, own);
	})).toEqual([]);
});

test('the content script carries no database, view library or schema library', () => {
	const reached = [...reachableFrom(path => inside(path, 'entrypoints/calendar.content'))];
	expect(reached.length).toBeGreaterThan(5);
	expect(reached.filter(path => /^(dexie|preact|@preact\/.*|prosemirror-.*|valibot)$/.test(path) || inside(path, ...backgroundRing, 'lib/state', 'components'))).toEqual([]);
});

test('views reach no database and no page', () => {
	const reached = [...reachableFrom(path => inside(path, 'entrypoints/panel', 'entrypoints/popup', 'entrypoints/options', 'entrypoints/templates', 'entrypoints/year'))];
	expect(reached.length).toBeGreaterThan(5);
	expect(reached.filter(path => path === 'dexie' || inside(path, ...backgroundRing, ...pageRing))).toEqual([]);
});
