import type {Occurrence} from '@/lib/domain/occurrence';
import type {Details, Guest, Sighting, View} from '@/lib/domain/sighting';
import type {UtcInstant} from '@/lib/domain/time';
import {applyEntry} from '@/lib/ledger/derive';
import {observe} from '@/lib/ledger/observe';

/** The owner's account. */
export const account = {email: 'robin@acme.test', name: 'Robin', zone: 'Europe/Berlin', locale: 'en-GB'};

let made = 0;
/** Ids that are never the same. */
export const newId = (): string => `id${made += 1}`;

/** Ana's 1-1 of series `s`, planned for 24 November 2026, 14:00 in Berlin, as drawn at `start` (UTC). */
export function sighting(start: UtcInstant, more: Partial<Sighting> & {minutes?: number} = {}): Sighting {
	const {minutes = 30, ...given} = more;
	const original = given.original === undefined ? '2026-11-24T13:00:00Z' : given.original;
	return {
		id: original === null ? 's' : `s_${original.replaceAll(/[-:]/gu, '')}`, base: 's', lineage: 's', original, calendar: account.email,
		title: 'Ana 1:1', start, end: new Date(Date.parse(start) + minutes * 60_000).toISOString().replace('.000', ''), response: 'accepted',
		witnesses: ['place', 'spoken'], ...given,
	};
}

const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];

/** A week view in which `changed` is everything there is on its dates. */
export function view(changed: Sighting[], more: Partial<View> = {}): View {
	return {
		account, week: null, calendars: [account.email], zoneCheck: 'agrees', away: [], changed,
		dates: week, whole: more.dates ?? week,
		present: changed.map(({id}) => id), unread: [], seenAt: '2026-11-23T08:00:00Z', ...more,
	};
}

/** What is known after looking at views in turn. */
export function known(...views: View[]): Map<string, Occurrence> {
	const all = new Map<string, Occurrence>();
	for (const each of views) {
		for (const entry of observe(each, all, newId)) {
			const after = applyEntry(all.get(entry.occurrence) ?? null, entry);
			if (after !== null) all.set(entry.occurrence, after);
		}
	}
	return all;
}

/** A guest who accepted. */
export const guest = (email: string, more: Partial<Guest> = {}): Guest => ({email, name: '', response: 'accepted', organizer: false, optional: false, room: false, group: false, ...more});

/** The opened bubble of Ana's 1-1. */
export function details(guests: Guest[] | null, more: Partial<Details> = {}): Details {
	const {id, base, lineage, original, calendar, title} = sighting('2026-11-24T13:00:00Z');
	return {
		id, base, lineage, original, calendar, title, account, guests, start: null, end: null, repeats: null, unsaved: false,
		from: 'bubble', seenAt: '2026-11-23T09:00:00Z', ...more,
	};
}
