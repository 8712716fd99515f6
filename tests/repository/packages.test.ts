import {expect, test} from 'vitest';
import {allImports} from './support/imports';
import {filesIn, read, withoutComments} from './support/sources';

interface Package {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

interface Lock {
	packages: Record<string, {resolved?: string; integrity?: string; version?: string}>;
}

const manifest = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as Lock;

test('every dependency is pinned to one version', () => {
	const loose = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
		.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
	expect(loose).toEqual([]);
});

test('the lock names no place to download from, only what must arrive', () => {
	const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
	expect(entries.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
	expect(entries.filter(([, {integrity}]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('the lock agrees with package.json', () => {
	const wanted = {...manifest.dependencies, ...manifest.devDependencies};
	const locked = Object.fromEntries(Object.keys(wanted).map(name => [name, lock.packages[`node_modules/${name}`]?.version]));
	expect(locked).toEqual(wanted);
});

test('what is shipped imports only what package.json ships', () => {
	const packages = allImports
		.filter(({specifier, typeOnly}) => !typeOnly && !/^[.~@]?\.?\//.test(specifier))
		.map(({target}) => target)
		.filter(target => !['wxt', '#imports'].includes(target));
	expect([...new Set(packages)].filter(name => !(name in manifest.dependencies))).toEqual([]);
});

test('every dependency that is shipped is used', () => {
	const used = new Set(allImports.map(({target}) => target));
	// A module of WXT puts this one behind `browser`.
	if (read('wxt.config.ts').includes('@wxt-dev/webextension-polyfill')) {
		used.add('webextension-polyfill');
	}

	expect(Object.keys(manifest.dependencies).filter(name => !used.has(name))).toEqual([]);
});

test('the commands that people and CI rely on are there', () => {
	expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining([
		'start', 'test', 'build', 'build:firefox', 'zip', 'bench', 'lint', 'typecheck', 'test:unit', 'test:browser',
	]));
	const run = withoutComments(read('.ci/run'));
	expect(run).toMatch(/^npm test$/m);
});

test('every script that a command names exists', () => {
	const named = Object.values(manifest.scripts).flatMap(command => command.match(/scripts\/[\w/-]+\.(mjs|ts)/g) ?? []);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter(path => !filesIn('scripts', ['.mjs', '.ts']).some(source => source.path === path))).toEqual([]);
});
