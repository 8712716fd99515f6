import {beforeEach, describe, expect, it} from 'vitest';
import {derive} from '@/lib/ledger/derive';
import {account, guest, key, opened, sighting, startBackground, thursday, view, week} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

beforeEach(() => {
	background = startBackground();
	({handlers} = background);
});

describe('page.seen', () => {
	it('paints nothing on an event nothing is known of, and remembers it', async () => {
		const paint = await handlers['page.seen'](view([sighting({title: 'Planning'})]));
		expect(paint).toMatchObject({marks: {}, panelOpens: 'by-itself'});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({
			person: null, meeting: {title: 'Planning', start: '2026-11-17T14:00:00Z', end: '2026-11-17T14:30:00Z'}, zone: 'Europe/Berlin',
		});
	});

	it('says that something changed the first time, and nothing when the same view is seen again', async () => {
		await handlers['page.seen'](view([sighting()]));
		expect(background.announced).toEqual([['calendar']]);
		await handlers['page.seen'](view([sighting()], {seenAt: '2026-11-16T08:05:00Z'}));
		expect(background.announced).toHaveLength(1);
		const ledger = await background.store.read(tables => tables.ledger.toArray());
		expect(ledger).toHaveLength(1);
	});

	it('writes nothing when it looks at the same thing again within minutes, and the newer look after that', async () => {
		await handlers['page.seen'](view([sighting()]));
		const {generation} = background.memory;
		await handlers['page.seen'](view([sighting()], {seenAt: '2026-11-16T08:02:00Z'}));
		expect(background.memory.generation).toBe(generation);
		await handlers['page.seen'](view([sighting()], {seenAt: '2026-11-16T08:06:00Z'}));
		const looks = async () => new Set((await background.store.read(tables => tables.coverage.toArray())).map(day => day.seenAt));
		expect(await looks()).toEqual(new Set(['2026-11-16T08:06:00Z']));
		await handlers['page.seen'](view([sighting(), thursday], {seenAt: '2026-11-16T08:04:00Z'}));
		expect(await looks()).toEqual(new Set(['2026-11-16T08:06:00Z']));
	});

	it('marks as likely what only its title says', async () => {
		const {marks} = await handlers['page.seen'](view([sighting({title: '1:1 Ana / Sam'})]));
		expect(marks[sighting().id]?.tokens).toContain('likely');
	});

	it('keeps nothing in an occurrence that its ledger does not tell', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting(), {guests: [guest(account.email), guest('ana@example.com', {response: 'declined'})]}));
		await handlers['page.seen'](view([sighting({start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z'})], {seenAt: '2026-11-16T09:00:00Z'}));
		await handlers['page.seen'](view([], {seenAt: '2026-11-16T10:00:00Z'}));
		const {ledger, rows} = await background.store.read(async tables => ({ledger: await tables.ledger.toArray(), rows: await tables.occurrences.toArray()}));
		expect(ledger.map(({state}) => state).sort()).toEqual(['answered', 'gone', 'seen', 'seen']);
		expect(rows).toEqual([{...derive(ledger), person: expect.any(String) as string, talk: null}]);
	});

	it('appends a move to the ledger and keeps both starts', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.seen'](view([sighting({start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z'})], {seenAt: '2026-11-16T09:00:00Z'}));
		const [row] = await background.store.read(tables => tables.occurrences.toArray());
		expect(row).toMatchObject({start: '2026-11-18T09:00:00Z', hops: [{from: '2026-11-17T14:00:00Z', to: '2026-11-18T09:00:00Z'}]});
	});

	it('keeps what two views of one account say at the same moment', async () => {
		const other = sighting({id: 'xyz', base: 'xyz', lineage: 'xyz', original: null, title: 'Other'});
		await Promise.all([
			handlers['page.seen'](view([sighting()], {present: ['abc_20261117T140000Z', 'xyz']})),
			handlers['page.seen'](view([other], {present: ['abc_20261117T140000Z', 'xyz']})),
		]);
		const rows = await background.store.read(tables => tables.occurrences.toArray());
		expect(rows.map(row => row.title).sort()).toEqual(['Ana / Sam', 'Other']);
	});

	describe('with an event of which only the id can be read', () => {
		const tuesday = '2026-11-17';
		const unread = [{...sighting(), date: tuesday}];
		const covered = async (): Promise<string[]> => background.store.read(async tables => (await tables.coverage.toArray()).map(({date}) => date));

		it('does not count its date as looked at, since it may be the 1-1 that is missed', async () => {
			await handlers['page.seen'](view([], {present: [sighting().id], unread}));
			expect(await covered()).toEqual(week.filter(date => date !== tuesday));
		});

		it('counts it when the event was read before, or its series is none of 1-1s', async () => {
			const team = sighting({id: 'team_20261112T140000Z', base: 'team', lineage: 'team', title: 'Team meeting', original: '2026-11-19T14:00:00Z', start: '2026-11-19T14:00:00Z', end: '2026-11-19T14:30:00Z'});
			await handlers['page.seen'](view([sighting(), team]));
			await handlers['page.seen'](view([], {
				present: [sighting().id, team.id], seenAt: '2026-11-16T09:00:00Z',
				unread: [...unread, {...team, id: 'team_20261118T140000Z', original: '2026-11-18T14:00:00Z', date: '2026-11-18'}],
			}));
			const days = await background.store.read(async tables => tables.coverage.toArray());
			expect(days.map(({seenAt}) => seenAt)).toEqual(week.map(() => '2026-11-16T09:00:00Z'));
		});
	});

	it('takes an event whose id is the name of something every object has', async () => {
		const odd = sighting({id: '__proto__', base: '__proto__', lineage: '__proto__', original: null});
		await handlers['page.seen'](view([odd]));
		await handlers['page.opened'](opened(odd));
		const {marks} = await handlers['page.paint']({account: account.email, dates: week, present: ['__proto__']});
		expect(Object.keys(marks)).toEqual(['__proto__']);
		expect(({} as {tokens?: unknown}).tokens).toBeUndefined();
	});
});

describe('page.opened', () => {
	it('learns with whom it is, so that every occurrence of the series is marked', async () => {
		await handlers['page.seen'](view([sighting(), thursday]));
		expect(await handlers['page.opened'](opened(sighting()))).toEqual({occurrence: key, verdict: 'one-on-one', panelOpens: 'by-itself', think: null});
		const {marks} = await handlers['page.paint']({account: account.email, dates: week, present: [sighting().id, thursday.id]});
		expect(Object.keys(marks).sort()).toEqual([sighting().id, thursday.id]);
		expect(marks[thursday.id]?.tokens).toContain('one-on-one');
		expect(background.announced.at(-1)).toEqual(['calendar', 'people']);
	});

	it('says nothing when it is read again unchanged', async () => {
		await handlers['page.opened'](opened(sighting()));
		const before = background.announced.length;
		await handlers['page.opened'](opened(sighting(), {seenAt: '2026-11-16T08:00:05Z'}));
		expect(background.announced).toHaveLength(before);
	});

	it('shows an event that was opened before it was ever drawn, with its original start', async () => {
		await handlers['page.opened'](opened(sighting()));
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({
			meeting: {title: 'Ana / Sam', start: '2026-11-17T14:00:00Z'}, person: {name: 'Ana Bee', emails: ['ana@example.com']},
		});
	});

	it('does not know the start of a single event that was never drawn', async () => {
		const single = sighting({id: 'one', base: 'one', lineage: 'one', original: null});
		const {occurrence} = await handlers['page.opened'](opened(single));
		expect(await handlers['panel.read']({occurrence})).toMatchObject({meeting: {start: null, end: null}});
	});

	it('remembers how it repeats, and tells of it once', async () => {
		const weekly = opened(sighting(), {repeats: 'Weekly on Tuesday'});
		await handlers['page.opened'](opened(sighting()));
		await handlers['page.opened'](weekly);
		const before = background.announced.length;
		await handlers['page.opened'](weekly);
		await handlers['page.opened'](opened(sighting()));
		expect(background.announced).toHaveLength(before);
		const [row] = await background.store.read(tables => tables.series.toArray());
		expect(row).toMatchObject({repeats: 'Weekly on Tuesday'});
	});

	it('remembers how the other person answered', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting(), {guests: [guest(account.email), guest('ana@example.com', {response: 'declined'})]}));
		const [row] = await background.store.read(tables => tables.occurrences.toArray());
		expect(row).toMatchObject({theirResponse: 'declined'});
	});
});

describe('page.opened on a page with changes that are not saved', () => {
	const changed = opened(sighting(), {
		title: 'All hands', guests: [guest(account.email), guest('ana@example.com'), guest('bo@example.com')], from: 'edit-page', unsaved: true,
	});
	const everything = () => background.store.read(tables => Promise.all([tables.accounts.toArray(), tables.series.toArray(), tables.ledger.toArray(), tables.people.toArray()]));

	it('judges what stands there, and writes and announces nothing', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
		const [before, announced, {generation}] = [await everything(), background.announced.length, background.memory];
		expect(await handlers['page.opened'](changed)).toEqual({occurrence: key, verdict: 'no', panelOpens: 'by-itself', think: null});
		expect(await everything()).toEqual(before);
		expect(background.announced).toHaveLength(announced);
		expect(background.memory.generation).toBe(generation);
	});

	it('answers of an event nothing is known of, and knows nothing of it afterwards', async () => {
		expect(await handlers['page.opened']({...opened(sighting()), unsaved: true})).toMatchObject({verdict: 'one-on-one'});
		expect(await everything()).toEqual([[], [], [], []]);
		expect(await handlers['panel.read']({occurrence: key})).toBeNull();
	});

	it('keeps to what a person said', async () => {
		await handlers['page.opened'](opened(sighting()));
		await handlers['verdict.correct']({occurrence: key, correction: {is: 'no'}});
		expect(await handlers['page.opened']({...opened(sighting()), unsaved: true})).toMatchObject({verdict: 'no'});
	});
});
