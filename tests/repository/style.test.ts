import {expect, test} from 'vitest';
import {filesIn, shipped, withoutComments} from './support/sources';

/** Page samples are kept as they come. */
const everything = ['lib', 'components', 'entrypoints', 'tests', 'scripts']
	.flatMap(folder => filesIn(folder, ['.ts', '.tsx', '.mjs', '.css', '.html']))
	.filter(({path}) => !path.startsWith('lib/calendar/fixtures/pages/'));

test('no file is longer than 250 lines', () => {
	const long = everything
		.map(({path, text}) => ({path, lines: text.trimEnd().split('\n').length}))
		.filter(({lines}) => lines > 250);
	expect(long).toEqual([]);
});

test('files are named in lower case with hyphens', () => {
	const odd = everything.filter(({path}) => !/^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(path.split('/').at(-1) ?? ''));
	expect(odd.map(({path}) => path)).toEqual([]);
});

test('lines are indented by tabs, end without spaces, and files end with one newline', () => {
	const odd = everything.filter(({text}) => /^ {2,}[^ *]/m.test(text) || /[ \t]+$/m.test(text) || !/[^\n]\n$/.test(text));
	expect(odd.map(({path}) => path)).toEqual([]);
});

test('every export has a docstring', () => {
	const declaration = /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|class|interface|type|const|let|enum) ([\w$]+)/;
	const bare = shipped.flatMap(({path, text}) => {
		const lines = text.split('\n');
		return lines.flatMap((line, index) => {
			const name = declaration.exec(line)?.[1];
			return name && !isDocumented(lines, index) ? [`${path}:${index + 1} ${name}`] : [];
		});
	});
	expect(bare).toEqual([]);
});

/** An overload shares the docstring of the first; a decorator or a linter's comment may stand between. */
function isDocumented(lines: string[], index: number): boolean {
	const before = lines.slice(0, index).findLast(line => !/^\s*(\/\/|@)/.test(line)) ?? '';
	return /\*\/\s*$/.test(before) || /^export (default )?(async )?function .*;\s*$/.test(before);
}

test('nothing is left for later in a comment', () => {
	// Put together here, so that this file is not its own finding.
	const words = [['TO', 'DO'], ['FIX', 'ME'], ['X', 'XX'], ['HA', 'CK']].map(parts => parts.join(''));
	const marker = new RegExp(`\\b(${words.join('|')})\\b`);
	expect(everything.filter(({text}) => marker.test(text)).map(({path}) => path)).toEqual([]);
});

test('no test is skipped or singled out without a reason that is known only when it runs', () => {
	const cheating = /\b(?:test|it|describe|suite)\.(?:only|skip|todo|fixme|fails)\b/;
	const found = everything.filter(({path, text}) => /\.(test|spec)\.tsx?$/.test(path) && cheating.test(withoutComments(text)));
	expect(found.map(({path}) => path)).toEqual([]);
});

test('no test sleeps', () => {
	const found = everything.filter(({path, text}) => path.startsWith('tests/') && /\bwaitForTimeout\s*\(/.test(withoutComments(text)));
	expect(found.map(({path}) => path)).toEqual([]);
});
