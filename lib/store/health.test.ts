import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {readHealth, saveHealth} from './health';

beforeEach(() => {
	fakeBrowser.reset();
});

it('begins with nothing', async () => {
	expect(await readHealth()).toEqual([]);
});

it('keeps the last word, the last success and the last failure of each part', async () => {
	await saveHealth({part: 'chips', ok: true, found: '42 of 43 events', why: '', at: '2026-11-16T08:00:00Z'});
	await saveHealth({part: 'chips', ok: false, found: '', why: 'the chip does not say its title', at: '2026-11-16T09:00:00Z'});
	await saveHealth({part: 'view', ok: true, found: 'a week', why: '', at: '2026-11-16T09:00:00Z'});
	await saveHealth({part: 'chips', ok: true, found: '12 events', why: 'left over', at: '2026-11-16T10:00:00Z'});
	expect(await readHealth()).toEqual([
		{part: 'view', ok: true, found: 'a week', why: '', at: '2026-11-16T09:00:00Z', lastOk: '2026-11-16T09:00:00Z', lastFailure: null, failures: 0},
		{
			part: 'chips', ok: true, found: '12 events', why: '', at: '2026-11-16T10:00:00Z',
			lastOk: '2026-11-16T10:00:00Z', lastFailure: {why: 'the chip does not say its title', at: '2026-11-16T09:00:00Z'}, failures: 1,
		},
	]);
});

it('never worked: there is no last success', async () => {
	await saveHealth({part: 'zone', ok: false, found: '', why: 'the page does not say its time zone', at: '2026-11-16T08:00:00Z'});
	expect(await readHealth()).toMatchObject([{ok: false, why: 'the page does not say its time zone', lastOk: null, failures: 1}]);
});

it('loses nothing when several tabs report at once', async () => {
	await Promise.all(Array.from({length: 20}, async (_, index) =>
		saveHealth({part: index % 2 === 0 ? 'chips' : 'view', ok: false, found: '', why: 'no', at: '2026-11-16T08:00:00Z'})));
	expect((await readHealth()).map(({part, failures}) => [part, failures]).toSorted()).toEqual([['chips', 10], ['view', 10]]);
});

it('keeps no names, whatever the reason says', async () => {
	await saveHealth({part: 'chips', ok: false, found: 'Ana Sousa', why: 'Unexpected token in "Ana Sousa <ana@example.com>"', at: '2026-11-16T08:00:00Z'});
	expect(JSON.stringify(await readHealth())).not.toMatch(/ana|sousa|example/i);
});
