import {beforeEach, describe, expect, it} from 'vitest';
import {opened, sighting, startBackground, thursday, view, week, key, guest, account, now} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: ReturnType<typeof startBackground>['handlers'];

/** The week before the example's, with the 1-1 in it. */
const before = sighting({
	id: 'abc_20261110T140000Z', original: '2026-11-10T14:00:00Z', start: '2026-11-10T14:00:00Z', end: '2026-11-10T14:30:00Z',
});
const lastWeek = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15'];
const earlier = sighting({
	id: 'abc_20261103T140000Z', original: '2026-11-03T14:00:00Z', start: '2026-11-03T14:00:00Z', end: '2026-11-03T14:30:00Z',
});
const weekBefore = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08'];

/** Ana's weekly 1-1 is known, and this week holds none. */
async function missOne(): Promise<string> {
	await handlers['page.seen'](view([earlier], {dates: weekBefore}));
	await handlers['page.seen'](view([before], {dates: lastWeek}));
	await handlers['page.opened'](opened(before));
	await handlers['page.seen'](view([]));
	return (await handlers['options.read']()).people[0]?.person.id ?? '';
}

const missing = async () => (await handlers['popup.read']({open: null})).findings.filter(({type}) => type === 'missing');
const ghosts = async () => (await handlers['page.paint']({account: account.email, dates: week, present: []})).ghosts;

beforeEach(() => {
	background = startBackground();
	({handlers} = background);
});

describe('a date without a 1-1', () => {
	it('can be skipped on purpose: the ghost goes, the finding is quiet, and all of it is taken back', async () => {
		const person = await missOne();
		expect([await missing(), await ghosts()]).toMatchObject([[{life: 'open', date: '2026-11-17'}], [{of: 'missing', person}]]);
		await handlers['outcome.say']({about: {person, date: '2026-11-17'}, what: 'skipped', reason: 'Offsite'});
		expect([await missing(), await ghosts()]).toMatchObject([[{life: 'skipped'}], []]);
		expect(await handlers['absence.read']({person, date: '2026-11-17'})).toMatchObject({said: {what: 'skipped', reason: 'Offsite'}});
		await handlers['outcome.say']({about: {person, date: '2026-11-17'}, what: null, reason: ''});
		expect(await missing()).toMatchObject([{life: 'open'}]);
	});

	it('can be paused, by dates away of this person', async () => {
		const person = await missOne();
		const pause = {id: 'pause', who: 'person' as const, person, from: '2026-11-16', to: '2026-11-30', reason: '', state: 'accepted' as const};
		await handlers['away.save'](pause);
		expect([await missing(), await ghosts()]).toEqual([[], []]);
		await handlers['away.remove']({id: 'pause'});
		expect(await missing()).toHaveLength(1);
		await expect(handlers['away.save']({...pause, person: 'nobody'})).rejects.toThrow(/^invalid: This person is not there any more/);
	});

	it('is shown with what is behind it, and is none when one stands there', async () => {
		const person = await missOne();
		expect(await handlers['absence.read']({person, date: '2026-11-17'})).toMatchObject({
			person: {name: 'Ana Bee'}, finding: {summary: 'No 1-1 with Ana this week'}, said: null,
			book: {type: 'book', url: expect.stringContaining('dates=20261117T150000')}, pauseUntil: '2026-12-01',
			history: [{date: '2026-11-10', outcome: 'kept'}, {date: '2026-11-03', outcome: 'kept'}],
		});
		expect(await handlers['absence.read']({person, date: '2026-11-10'})).toMatchObject({finding: null});
		expect(await handlers['absence.read']({person: 'nobody', date: '2026-11-10'})).toBeNull();
	});
});

describe('a 1-1', () => {
	it('that did not happen leaves its week without one; "we met anyway" fills it again', async () => {
		await missOne();
		const about = {occurrence: 'me@example.com|abc|2026-11-10T14:00:00Z'};
		expect(await handlers['panel.read'](about)).toMatchObject({outcome: 'kept', said: null});
		await handlers['outcome.say']({about, what: 'did-not-happen', reason: ''});
		expect(await handlers['panel.read'](about)).toMatchObject({outcome: 'did-not-happen', said: {what: 'did-not-happen'}});
		expect((await missing())[0]?.summary).toBe('No 1-1 with Ana for 2 weeks');
		await handlers['outcome.say']({about, what: 'met', reason: ''});
		expect(await handlers['panel.read'](about)).toMatchObject({outcome: 'met-anyway'});
		expect((await missing())[0]?.summary).toBe('No 1-1 with Ana this week');
	});

	it('nobody has seen is nothing to say a word on', async () => {
		await expect(handlers['outcome.say']({about: {occurrence: key}, what: 'skipped', reason: ''})).rejects.toThrow(/^invalid: Kept has not seen this 1-1/);
	});
});

describe('a finding', () => {
	it('is quiet once it is known, or put off, and open again when that is taken back', async () => {
		await missOne();
		const [{id = ''} = {}] = await missing();
		await handlers['finding.live']({finding: id, life: 'acknowledged', until: null});
		expect(await missing()).toMatchObject([{life: 'acknowledged'}]);
		await handlers['finding.live']({finding: id, life: 'snoozed', until: '2026-11-18T08:00:00Z'});
		expect(await missing()).toMatchObject([{life: 'snoozed', until: '2026-11-18T08:00:00Z'}]);
		await handlers['finding.live']({finding: id, life: 'open', until: null});
		expect(await missing()).toMatchObject([{life: 'open', until: null}]);
	});

	it('that many tabs tell at once is one', async () => {
		await missOne();
		await Promise.all([1, 2, 3, 4].map(() => handlers['page.seen'](view([]))));
		expect(await missing()).toHaveLength(1);
	});
});

describe('who the owner is', () => {
	it('an event with two of the owner\'s addresses and somebody else is a 1-1, once both are known as the owner\'s', async () => {
		await handlers['page.seen'](view([sighting()]));
		const guests = [guest(account.email), guest('sam@home.example'), guest('ana@example.com', {name: 'Ana Bee'})];
		expect(await handlers['page.opened'](opened(sighting(), {guests}))).toMatchObject({verdict: 'no'});
		await handlers['aliases.save']({emails: ['sam@home.example']});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({verdict: {is: 'one-on-one'}, person: {name: 'Ana Bee'}});
		await handlers['aliases.save']({emails: []});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({verdict: {is: 'no'}});
	});
});

describe('why (not) a 1-1', () => {
	it('is answered for everything that was seen, and corrected with one word', async () => {
		await handlers['page.seen'](view([sighting(), sighting({id: 'team', base: 'team', lineage: 'team', original: null, title: 'Team lunch', start: '2026-11-18T11:00:00Z', end: '2026-11-18T12:00:00Z'})]));
		await handlers['page.opened'](opened(sighting()));
		expect(await handlers['events.find']({text: ''})).toMatchObject([
			{title: 'Team lunch', verdict: {is: 'unknown', reasons: [expect.stringMatching(/hidden or were not seen/)]}},
			{title: 'Ana / Sam', verdict: {is: 'one-on-one', reasons: [expect.stringContaining('Ana'), expect.stringContaining('16 Nov')]}},
		]);
		const [lunch] = await handlers['events.find']({text: ' LUNCH '});
		await handlers['verdict.correct']({occurrence: lunch?.occurrence ?? '', correction: {is: 'one-on-one', with: {email: 'bo@example.com', name: 'Bo'}}});
		expect(await handlers['events.find']({text: 'lunch'})).toMatchObject([{verdict: {is: 'one-on-one', corrected: true}}]);
	});
});

describe('before a move', () => {
	it('is told what to think of, and who moved it is remembered', async () => {
		await handlers['page.seen'](view([sighting(), thursday]));
		await handlers['page.opened'](opened(sighting()));
		const raw = btoa(`${sighting().id} ${account.email}`).replace(/=+$/u, '');
		expect(await handlers['page.think']({account: account.email, raw, what: 'drag'})).toMatchObject({occurrence: key, title: '1-1 with Ana: think twice?', slots: [{of: 'free'}, {of: 'free'}, {of: 'free'}]});
		await handlers['page.seen'](view([sighting({start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z'}), thursday]));
		const rows = await background.store.read(tables => tables.occurrences.get(key));
		expect(rows?.hops).toMatchObject([{to: '2026-11-18T09:00:00Z', noticedAt: now, by: 'me'}]);
	});

	it('says nothing about what is no 1-1, or no event', async () => {
		await handlers['page.seen'](view([sighting()]));
		const raw = btoa(`${sighting().id} ${account.email}`);
		expect(await handlers['page.think']({account: 'other@example.com', raw, what: 'drag'})).toBeNull();
		expect(await handlers['page.think']({account: account.email, raw: 'tasks_1', what: 'delete'})).toBeNull();
	});

	it('an edit page whose fields would move it asks, too, and writes nothing', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
		const {generation} = background.memory;
		const typed = (start: string) => handlers['page.opened'](opened(sighting(), {unsaved: true, from: 'edit-page', start, end: '2026-11-17T14:30:00Z'}));
		expect(await typed('2026-11-17T14:00:00Z')).toMatchObject({think: null});
		expect(await typed('2026-11-17T14:15:00Z')).toMatchObject({think: {occurrence: key}});
		expect(background.memory.generation).toBe(generation);
	});
});
