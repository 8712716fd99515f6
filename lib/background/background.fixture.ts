import type {Details, Guest, Sighting, View} from '@/lib/domain/sighting';
import type {Opened, Paint} from '@/lib/domain/views';
import type {Topic} from '@/lib/messages/protocol';
import type {Handlers} from '@/lib/messages/server';
import {Store} from '@/lib/store/store';
import {handlersFor} from './handlers';
import {Memory} from './memory';
import {pageOpened} from './page-opened';
import {pageSeen} from './page-seen';
import {paint, type PaintRequest} from './paint';
import type {Services} from './services';

/** The owner of every example. */
export const account = {email: 'me@example.com', name: 'Sam Owner', zone: 'Europe/Berlin', locale: 'en-GB'};

/** The moment of every example, a Monday. UTC. */
export const now = '2026-11-16T08:00:00Z';

/** The dates of its week. */
export const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];

/** A 1-1 with Ana on Tuesday. */
export const sighting = (over: Partial<Sighting> = {}): Sighting => ({
	id: 'abc_20261117T140000Z', base: 'abc', lineage: 'abc', original: '2026-11-17T14:00:00Z', calendar: account.email,
	title: 'Ana / Sam', start: '2026-11-17T14:00:00Z', end: '2026-11-17T14:30:00Z', response: 'accepted',
	witnesses: ['place', 'spoken'], ...over,
});

/** The same series on Thursday. */
export const thursday = sighting({
	id: 'abc_20261119T140000Z', original: '2026-11-19T14:00:00Z', start: '2026-11-19T14:00:00Z', end: '2026-11-19T14:30:00Z',
});

/** The key of the Tuesday one. */
export const key = 'me@example.com|abc|2026-11-17T14:00:00Z';

/** A settled week that shows `changed`, and everything else there is on its dates. */
export const view = (changed: Sighting[], over: Partial<View> = {}): View => ({
	account, dates: week, whole: over.dates ?? week, week: {first: 1, shown: [1, 2, 3, 4, 5, 6, 7]}, present: changed.map(({id}) => id), unread: [],
	calendars: [account.email], zoneCheck: 'agrees', away: [], changed, seenAt: now, ...over,
});

/** Somebody invited. */
export const guest = (email: string, over: Partial<Guest> = {}): Guest => ({
	email, name: '', response: 'accepted', organizer: false, optional: false, room: false, group: false, ...over,
});

/** The opened event, with the owner and Ana as guests. */
export const opened = (event: Sighting, over: Partial<Details> = {}): Details => ({
	id: event.id, base: event.base, lineage: event.lineage, original: event.original, calendar: event.calendar, account,
	title: event.title, guests: [guest(account.email), guest('ana@example.com', {name: 'Ana Bee'})],
	start: null, end: null, repeats: null, unsaved: false, from: 'bubble', seenAt: now, ...over,
});

/** All answers of the background, but those to a page: they get what was read of it instead of what it drew. */
export type TestHandlers = Omit<Handlers, 'page.seen' | 'page.opened' | 'page.paint'> & {
	'page.seen': (view: View) => Promise<Paint>;
	'page.opened': (details: Details) => Promise<Opened>;
	'page.paint': (request: PaintRequest) => Promise<Paint>;
};

/** A background with an empty database of its own, and what it announced. */
export function startBackground(announce: Services['announce'] = () => undefined): {handlers: TestHandlers; drawn: Handlers; store: Store; memory: Memory; announced: Topic[][]} {
	const store = new Store(`kept-${crypto.randomUUID()}`);
	const announced: Topic[][] = [];
	let count = 0;
	const services: Services = {
		store, memory: new Memory(store, () => now), now: () => now,
		newId: () => `id-${count++}`, announce(topics, by) {
			announced.push(topics);
			announce(topics, by);
		},
		version: '1.2.3',
	};
	const drawn = handlersFor(services);
	const handlers = {
		...drawn,
		async 'page.seen'(seen: View) {
			await pageSeen(services, seen);
			return paint(services, {account: seen.account.email, dates: seen.dates, present: seen.present, ribbon: seen.dates});
		},
		'page.opened': (details: Details) => pageOpened(services, details),
		'page.paint': (request: PaintRequest) => paint(services, request),
	};
	return {handlers, drawn, store, memory: services.memory, announced};
}
