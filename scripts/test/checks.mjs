import {inRoot} from '../set-up/root.mjs';

/** Where reporters write what they counted. */
export const resultsOf = name => inRoot('.output', 'results', `${name}.json`);

const minutes = count => count * 60_000;

const vitest = project => ({
	command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(project)}`],
	results: {read: 'vitest', file: resultsOf(project)},
});

/**
 * Everything that `npm test` runs, in this order. A check without `results` counts as one.
 * `needs` names checks whose failure would make this one meaningless.
 */
export const checks = [
	{name: 'lint', command: ['oxlint', '--deny-warnings'], limit: minutes(1)},
	{name: 'types', command: ['tsc', '--noEmit'], limit: minutes(2)},
	{name: 'unit', ...vitest('unit'), limit: minutes(8)},
	{name: 'repository', ...vitest('repository'), limit: minutes(2)},
	{name: 'build for Chrome', command: ['wxt', 'build'], limit: minutes(2)},
	{name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'], limit: minutes(2)},
	{name: 'build', ...vitest('build'), limit: minutes(2), needs: ['build for Chrome', 'build for Firefox']},
	{
		name: 'browser',
		command: ['playwright', 'test'],
		// `playwright.config.ts` writes the file.
		results: {read: 'playwright', file: resultsOf('browser')},
		limit: minutes(30),
		needs: ['build for Chrome'],
	},
	{
		name: 'firefox',
		command: [
			'node', '--test', '--test-concurrency=1',
			'--test-reporter=spec', '--test-reporter-destination=stdout',
			'--test-reporter=tap', `--test-reporter-destination=${resultsOf('firefox')}`,
			'tests/firefox/*.test.ts',
		],
		results: {read: 'tap', file: resultsOf('firefox')},
		limit: minutes(4),
		needs: ['build for Firefox'],
	},
];
