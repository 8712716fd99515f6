import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {OccurrenceRow} from '@/lib/store/rows';
import {questions} from '@/lib/templates/questions';
import {themeTitles} from '@/lib/templates/themes';
import {account, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let ana: string;

const keyOf = (date: string): string => `me@example.com|abc|${date}T14:00:00Z`;

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting()]));
	await handlers['page.opened'](opened(sighting()));
	[ana = ''] = (await handlers['people.read']()).map(({id}) => id);
	const rows: [string, Partial<OccurrenceRow>][] = [
		['2025-12-30', {}], ['2026-01-05', {}], ['2026-03-02', {title: 'Career 1-1', talk: 'career'}], ['2026-06-01', {present: false}], ['2026-09-07', {}], ['2026-10-05', {}],
	];
	await background.store.write(tables => tables.occurrences.bulkPut(rows.map(([date, more]) => {
		const start = `${date}T14:00:00Z`;
		return {
			key: keyOf(date), series: 'me@example.com|abc', account: account.email, eventId: `abc_${date.replaceAll('-', '')}T140000Z`, calendar: account.email, original: start,
			title: 'Ana / Sam', start, end: `${date}T14:30:00Z`, minutesBefore: null, present: true, response: 'accepted', theirResponse: 'unknown', hops: [], entries: 1,
			firstSeenAt: start, lastSeenAt: start, person: ana, talk: null, ...more,
		};
	})));
});

const read = async () => (await handlers['year.read']({person: ana, from: '2026-01-01', to: '2026-12-31'}))!;

it('knows nobody that is not there', async () => {
	expect(await handlers['year.read']({person: 'nobody', from: '2026-01-01', to: '2026-12-31'})).toBeNull();
});

it('holds talks, wins, promises and other notes of the period, oldest first', async () => {
	await handlers['note.save']({occurrence: keyOf('2025-12-30'), section: 'notes', text: 'before #win', base: 0});
	await handlers['note.save']({occurrence: keyOf('2026-10-05'), section: 'notes', text: 'late', base: 0});
	await handlers['note.save']({occurrence: keyOf('2026-01-05'), section: 'notes', text: 'early\n- Shipped it #win', base: 0});
	await handlers['note.save']({occurrence: keyOf('2026-03-02'), section: 'skills', text: 'Wants to teach', base: 0});
	await handlers['item.save']({occurrence: keyOf('2025-12-30'), id: 'kept', list: 'action', owner: 'me', text: 'kept', due: null});
	await handlers['item.save']({occurrence: keyOf('2025-12-30'), id: 'open', list: 'action', owner: 'them', text: 'open', due: null});
	await handlers['item.tick']({occurrence: keyOf('2026-01-05'), id: 'kept', done: true});
	const year = await read();
	expect(year.entries.map(({date}) => date)).toEqual(['2026-01-05', '2026-10-05']);
	expect(year.talks.map(({date, notes}) => [date, notes[0]?.text])).toEqual([['2026-03-02', 'Wants to teach']]);
	expect(year.wins).toEqual([{date: '2026-01-05', text: 'Shipped it'}]);
	expect(year.promises.kept.map(({id}) => id)).toEqual(['kept']);
	expect(year.promises.open.map(({id}) => id)).toEqual(['open']);
	expect(year).toMatchObject({person: {name: 'Ana Bee'}, zone: 'Europe/Berlin', locale: 'en-GB'});
});

it('holds what was promised in it and kept since', async () => {
	await handlers['item.save']({occurrence: keyOf('2025-12-30'), id: 'late', list: 'action', owner: 'me', text: 'late', due: null});
	await handlers['item.tick']({occurrence: keyOf('2026-01-05'), id: 'late', done: true});
	const year = (await handlers['year.read']({person: ana, from: '2025-01-01', to: '2025-12-31'}))!;
	expect([year.promises.kept.map(({id}) => id), year.promises.open]).toEqual([['late'], []]);
	expect((await handlers['year.read']({person: ana, from: '2024-01-01', to: '2024-12-31'}))!.promises.kept).toEqual([]);
});

it('counts what was due, but not what was skipped on purpose or is ahead', async () => {
	await handlers['outcome.say']({about: {occurrence: keyOf('2026-09-07')}, what: 'skipped', reason: ''});
	// January, March and October were held, June was called off; the one of this week is ahead.
	expect((await read()).kept).toMatchObject({kept: 3, of: 4});
});

it('names the themes of questions that were taken up and of sections that were written in', async () => {
	const [asked, passed] = [questions.find(({theme}) => theme === 'energy')!, questions.find(({theme}) => theme === 'team')!];
	for (const date of ['2026-01-05', '2026-09-07']) {
		await handlers['question.answer']({occurrence: keyOf(date), question: asked.id, answer: 'used'});
	}

	await handlers['question.answer']({occurrence: keyOf('2026-09-07'), question: passed.id, answer: 'another'});
	await handlers['question.answer']({occurrence: keyOf('2025-12-30'), question: asked.id, answer: 'used'});
	expect((await read()).themes).toEqual([{title: themeTitles.energy, dates: ['2026-01-05', '2026-09-07']}]);
});
