import {expect, it} from 'vitest';
import {hashForTab, readHash} from '@/entrypoints/panel/read-hash';

const key = 'me@example.com|abc|2026-11-17T14:00:00Z';

it.each([[true], [false]])('opens the same 1-1 in a tab, blurred as it was (%s)', blurred => {
	expect(readHash(`#${hashForTab(key, blurred)}`)).toEqual({occurrence: key, absence: null, focus: false, theme: null, blurred});
});

it('takes nothing from an address that says nothing', () => {
	expect(readHash('')).toEqual({occurrence: null, absence: null, focus: false, theme: null, blurred: false});
	expect(readHash('#occurrence=&theme=pink&focus=yes&blurred=no')).toEqual({occurrence: null, absence: null, focus: false, theme: null, blurred: false});
});
