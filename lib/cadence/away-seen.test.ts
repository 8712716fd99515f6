import {describe, expect, it} from 'vitest';
import {proposeAway} from '@/lib/cadence/away-seen';
import {account, ana, now} from '@/lib/cadence/world.fixture';
import type {Away, AwaySighting} from '@/lib/domain/away';

const seen = (more: Partial<AwaySighting> = {}): AwaySighting =>
	({id: 'ev1', calendar: account.email, title: 'Out of office', kind: 'out-of-office', from: '2026-12-21', to: '2026-12-31', ...more});
const before = (more: Partial<Away> = {}): Away =>
	({id: `seen|${account.email}|ev1`, who: 'me', person: null, from: '2026-12-21', to: '2026-12-31', reason: 'Out of office', state: 'proposed', updatedAt: now, ...more});
const propose = (sightings: AwaySighting[], known: Away[] = []) =>
	proposeAway(sightings, {me: new Set([account.email]), people: [ana], known: new Map(known.map(row => [row.id, row])), zone: account.zone, now});

describe('proposed when an out-of-office or holiday event was seen', () => {
	it.each<[string, AwaySighting, Partial<Away>[]]>([
		['the owner\'s', seen(), [{who: 'me', person: null, state: 'proposed', reason: 'Out of office'}]],
		['a known person\'s', seen({calendar: 'ana@acme.test'}), [{who: 'person', person: 'ana', state: 'proposed'}]],
		['on the owner\'s own calendar, of somebody it names', seen({title: 'OOO: Ana'}), [{who: 'person', person: 'ana'}]],
		['a stranger\'s', seen({calendar: 'x@acme.test'}), []],
		['a holiday', seen({calendar: 'en.german#holiday@group.v.calendar.google.com', kind: 'holiday', title: 'Christmas Day'}), [{who: 'everyone', reason: 'Christmas Day'}]],
		['long over', seen({from: '2026-09-01', to: '2026-09-10'}), []],
		['over, but of the last weeks', seen({from: '2026-11-09', to: '2026-11-10'}), [{state: 'proposed'}]],
	])('%s', (_what, sighting, expected) => {
		expect(propose([sighting])).toMatchObject(expected);
	});

	it('once; with new dates when these change; and what the owner said stands', () => {
		expect(propose([seen()], [before()])).toEqual([]);
		expect(propose([seen({to: '2027-01-03'})], [before({state: 'accepted', reason: 'Ski'})])).toMatchObject([{to: '2027-01-03', state: 'accepted', reason: 'Ski'}]);
		expect(propose([seen({to: '2027-01-03'})], [before({state: 'dismissed'})])).toMatchObject([{state: 'dismissed'}]);
	});
});
