import {beforeEach, describe, expect, it} from 'vitest';
import {key, opened, sighting, startBackground, thursday, view} from './background.fixture';

let handlers: ReturnType<typeof startBackground>['handlers'];
const next = async (): Promise<string[]> => (await handlers['popup.read']({open: null})).next.map(({occurrence}) => occurrence);
const thursdays = 'me@example.com|abc|2026-11-19T14:00:00Z';

beforeEach(async () => {
	({handlers} = startBackground());
	await handlers['page.seen'](view([sighting(), thursday]));
	await handlers['page.opened'](opened(sighting()));
});

describe('the next 1-1s of the popup', () => {
	it('are those to come, in order', async () => {
		expect(await next()).toEqual([key, thursdays]);
	});

	it('leave out one that is skipped, until that is taken back', async () => {
		await handlers['outcome.say']({about: {occurrence: key}, what: 'skipped', reason: 'Offsite'});
		expect(await next()).toEqual([thursdays]);
		await handlers['outcome.say']({about: {occurrence: key}, what: null, reason: ''});
		expect(await next()).toEqual([key, thursdays]);
	});

	it.each(['declined', 'gone'] as const)('leave out one that is %s', async what => {
		const present = what === 'gone' ? [thursday] : [sighting({response: 'declined'}), thursday];
		await handlers['page.seen'](view(present, {seenAt: '2026-11-16T08:01:00Z'}));
		expect(await next()).toEqual([thursdays]);
	});

	it('tell what waits at the first that will be held', async () => {
		const [ana] = await handlers['people.read']();
		await handlers['inbox.save']({id: 'a', person: ana!.id, text: 'Ask about maps', from: 'popup'});
		await handlers['outcome.say']({about: {occurrence: key}, what: 'skipped', reason: ''});
		expect((await handlers['popup.read']({open: null})).next).toMatchObject([{occurrence: thursdays, waiting: 1}]);
	});
});
