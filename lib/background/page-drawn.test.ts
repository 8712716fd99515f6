import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {toLines} from '@/lib/domain/chip-lines';
import type {DrawnChip, DrawnDetails, ToldView} from '@/lib/domain/drawn';
import {account, now, startBackground, week} from './background.fixture';

let background: ReturnType<typeof startBackground>;
beforeEach(() => {
	fakeBrowser.reset();
	background = startBackground();
});

const raw = (id: string): string => btoa(`${id} ${account.email}`).replace(/=+$/, '');
const anas = raw('abc_20261117T140000Z');

/** Ana on Tuesday at 15:00 in Berlin, as a chip of 40 pixels an hour. */
const chip = (more: Partial<DrawnChip> = {}): DrawnChip => ({
	raw: anas, day: 1, top: 599, height: 18, filled: true, title: '1:1 Ana / Sam', shown: '', torn: false,
	spoken: '15:00 to 15:30, 1:1 Ana / Sam, Sam Owner, Accepted, No location, 17 November 2026', ...more,
});
const drawn = (chips: DrawnChip[], more: Partial<Omit<ToldView, 'chips'>> = {}): ToldView => ({
	report: 'page week', account, kind: 'columns', days: week.map(date => ({date, heading: '', more: false, lost: false})), chips: toLines(chips), beside: [], hour: 40,
	corner: 'GMT+01', weekBegins: week[0] ?? null, principals: [btoa(account.email)], quiet: true, rested: true, browserZone: account.zone, seenAt: now, ...more,
});

it('reads what a page draws, remembers it, and answers marks by the ids that the page knows', async () => {
	const painting = await background.drawn['page.seen'](drawn([chip()]));
	expect(painting.marks[anas]?.tokens).toEqual(['likely']);
	expect(painting.read).toEqual([{part: 'chips', ok: true, found: '1 of 1 events', why: ''}, {part: 'zone', ok: true, found: '', why: ''}]);
	expect(painting.proven).toBe(true);
	expect(await background.drawn['page.paint']({report: 'page week'})).toMatchObject({marks: {[anas]: {tokens: ['likely']}}});
});

it('says which report a change came from, so that the page that made it is not told twice', async () => {
	const told: (string | undefined)[] = [];
	const {drawn: handlers} = startBackground((_topics, by) => void told.push(by));
	await handlers['page.seen'](drawn([chip()], {report: 'page other'}));
	expect(told).toEqual(['page other']);
});

it('a report that is not remembered any more is to be told again', async () => {
	expect(await background.drawn['page.paint']({report: 'unheard of'})).toBeNull();
});

it('events that cannot be read are counted, and pause the reader when they are many', async () => {
	const {read} = await background.drawn['page.seen'](drawn([chip(), chip({top: 99, raw: raw('def')})]));
	expect(read[0]).toEqual({part: 'chips', ok: false, found: '1 of 2 events', why: 'where a chip is drawn and what it says disagree'});
});

it('an empty calendar proves nothing before it has rested', async () => {
	expect(await background.drawn['page.seen'](drawn([], {rested: false}))).toMatchObject({proven: false});
	expect(await background.drawn['page.seen'](drawn([], {rested: true}))).toMatchObject({proven: true});
});

it('lines that are no chips are left out, and so is a chip in no day', async () => {
	const {read} = await background.drawn['page.seen']({...drawn([chip(), chip({day: 99, raw: raw('def')})]), chips: `${toLines([chip(), chip({day: 99})])}what\nis\tthis\t\tNaN\n`});
	expect(read[0]).toMatchObject({found: '1 of 1 events'});
});

it('says whether other views have to be asked for again', async () => {
	const next = (id: string, title: string): DrawnChip => chip({raw: raw(id), title, spoken: chip().spoken.replace('1:1 Ana / Sam', title)});
	expect(await background.drawn['page.seen'](drawn([chip()]))).toMatchObject({others: true});
	expect(await background.drawn['page.seen'](drawn([chip(), next('xyz', 'Planning')]))).toMatchObject({others: false});
	expect(await background.drawn['page.seen'](drawn([chip(), next('uvw', '1:1 Bo / Sam')]))).toMatchObject({others: true});
});

it('an opened event is read, and teaches the word of its answer', async () => {
	const details: DrawnDetails = {
		account, raw: anas, title: '1:1 Ana / Sam', guestCount: '2 guests', repeats: 'Weekly on Tuesday', pressed: 'yes', form: null, seenAt: now,
		guests: [
			{email: account.email, label: 'Sam Owner, Jutawi', name: 'Sam Owner', organizer: false, group: false},
			{email: 'ana@example.com', label: 'Ana Bee, Jutawi', name: 'Ana Bee', organizer: true, group: false},
		],
	};
	await background.drawn['page.seen'](drawn([chip({spoken: chip().spoken.replace('Accepted', 'Jutawe')}), chip({raw: raw('xyz'), title: 'Lunch', top: 479, spoken: '12:00 to 12:30, Lunch, Sam Owner, No location, 17 November 2026'})]));
	expect(await background.drawn['page.opened'](details)).toMatchObject({verdict: 'one-on-one'});
	const [first] = await background.store.read(tables => tables.occurrences.toArray());
	expect(first?.response).toBe('unknown');
	// The next look at the same page knows the word.
	await background.drawn['page.seen'](drawn([chip({spoken: chip().spoken.replace('Accepted', 'Jutawe')})]));
	const again = (await background.store.read(tables => tables.occurrences.toArray())).find(({title}) => title === '1:1 Ana / Sam');
	expect(again?.response).toBe('accepted');
});

it('a task is no event', async () => {
	const task: DrawnDetails = {account, raw: 'tasks_1', title: 'Do', guests: [], guestCount: '', repeats: '', pressed: null, form: null, seenAt: now};
	expect(await background.drawn['page.opened'](task)).toBeNull();
});
