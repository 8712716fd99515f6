import linter from 'addons-linter';
import {expect, test} from 'vitest';
import {built} from './support/output';

test('Mozilla’s own linter finds no error in the Firefox build', {timeout: 60_000}, async () => {
	const {errors} = await linter.createInstance({
		config: {_: [built('firefox').folder], logLevel: 'fatal', stack: false, pretty: false, output: 'none', selfHosted: false},
		runAsBinary: false,
	}).run();
	expect(errors).toEqual([]);
});
