import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {read, root} from './support/sources';

const documents = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'];
const {scripts, version} = JSON.parse(read('package.json')) as {scripts: Record<string, string>; version: string};

test.each([...documents, 'LICENSE'])('%s is there', path => {
	expect(existsSync(join(root, path))).toBe(true);
});

test.each(documents)('every command in %s exists', path => {
	const named = [...read(path).matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(match => match[1] ?? '');
	const builtIn = new Set(['ci', 'install']);
	expect(named.filter(name => !builtIn.has(name) && !(name in scripts))).toEqual([]);
});

test.each(documents)('every link in %s leads somewhere', path => {
	const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(match => match[1] ?? '');
	expect(links.filter(link => !existsSync(join(root, link)))).toEqual([]);
});

test.each(documents)('every folder or file named in %s exists', path => {
	const named = [...read(path).matchAll(/`((?:lib|components|entrypoints|tests|scripts|public|docs)\/[\w./-]*)`/g)].map(match => match[1] ?? '');
	expect(named.filter(name => !existsSync(join(root, name)))).toEqual([]);
});

test('the changelog tells of the version in package.json', () => {
	expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});

test('the README names the oldest browsers that Kept runs in, as the manifests do', () => {
	const {chromium, firefox} = JSON.parse(read('scripts/set-up/oldest.json')) as {chromium: number; firefox: number};
	expect(read('README.md')).toContain(`Chromium (${chromium} or newer)`);
	expect(read('README.md')).toContain(`Firefox (${firefox} or newer)`);
});
