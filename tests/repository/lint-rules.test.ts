import {expect, test} from 'vitest';
import {read} from './support/sources';

interface Override {
	files: string[];
	rules: Record<string, unknown>;
}

const {overrides} = JSON.parse(read('.oxlintrc.json')) as {overrides: Override[]};

/** Where a file matches two overrides that set the same rule, the later one silently replaces the earlier. */
test('no folder is given its import rules twice', () => {
	const globs = overrides
		.filter(({rules}) => Array.isArray(rules['no-restricted-imports']))
		.flatMap(({files}) => files);
	expect(globs.length).toBeGreaterThan(5);
	const folders = globs.map(glob => glob.replace(/\*\*$/, ''));
	const nested = folders.filter((folder, index) =>
		folders.some((other, place) => place !== index && folder.startsWith(other)));
	expect(nested).toEqual([]);
});
