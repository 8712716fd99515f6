import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '..', '..', '..');

/** One file of the project. */
export interface Source {
	/** Path from the root, with `/`. */
	path: string;
	text: string;
}

/** Never ours to judge. */
const foreign = new Set(['node_modules', '.git', '.output', '.wxt']);

/** All files below a folder whose name ends in one of `extensions`, sorted. */
export function filesIn(folder: string, extensions: string[]): Source[] {
	const start = join(root, folder);
	if (!existsSync(start)) {
		return [];
	}

	return readdirSync(start, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && extensions.some(extension => entry.name.endsWith(extension)))
		.map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter(path => !path.split('/').some(part => foreign.has(part)))
		.toSorted()
		.map(path => ({path, text: readFileSync(join(root, path), 'utf8')}));
}

/** Is it a test, or made only for tests? */
export const isTest = ({path}: Source): boolean =>
	/\.(test|spec|example)\.tsx?$/.test(path) || path.startsWith('tests/') || path.includes('/fixtures/');

/** TypeScript that is shipped: everything in `lib`, `components` and `entrypoints` but tests and fixtures. */
export const shipped = ['lib', 'components', 'entrypoints']
	.flatMap(folder => filesIn(folder, ['.ts', '.tsx']))
	.filter(source => !isTest(source));

/** Reads one file of the project as text. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/**
 * The same text with comments blanked out, line numbers kept.
 * Good enough for the code here: a `//` after a quote or a colon is taken for part of a string.
 */
export const withoutComments = (text: string): string => text
	.replaceAll(/\/\*[\s\S]*?\*\//g, comment => comment.replaceAll(/[^\n]/g, ' '))
	.replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
