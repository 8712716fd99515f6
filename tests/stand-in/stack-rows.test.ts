import {expect, it} from 'vitest';
import {rowsOf} from './stack-rows';

it('puts chips that share a date under each other, and others beside', () => {
	expect(rowsOf([
		{first: '2026-11-23', last: '2026-11-25'},
		{first: '2026-11-24', last: '2026-11-24'},
		{first: '2026-11-26', last: '2026-11-26'},
		{first: '2026-11-25', last: '2026-11-26'},
	])).toStrictEqual([0, 1, 0, 1]);
});
