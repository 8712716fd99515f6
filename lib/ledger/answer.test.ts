import {expect, it} from 'vitest';
import {account, details, guest, known, newId, sighting, view} from '@/lib/ledger/ledger.fixture';
import {observeAnswer} from '@/lib/ledger/observe';

const before = [...known(view([sighting('2026-11-24T13:00:00Z')])).values()][0];
const robin = guest('robin@acme.test');
const ana = guest('ana@acme.test', {response: 'declined'});

const me = new Set([account.email]);

it('enters the other person\'s answer when it is new', () => {
	expect(observeAnswer(details([robin, ana, guest('room@x', {room: true, response: 'accepted'})]), before, me, () => 'x')).toEqual({
		id: 'x', occurrence: 'robin@acme.test|s|2026-11-24T13:00:00Z', series: 'robin@acme.test|s', account: 'robin@acme.test',
		eventId: 's_20261124T130000Z', calendar: 'robin@acme.test', original: '2026-11-24T13:00:00Z', seenAt: '2026-11-23T09:00:00Z',
		state: 'answered', start: null, end: null, title: 'Ana 1:1', response: 'declined', turn: 1, by: null,
	});
});

it.each([
	['it is known already', [robin, ana], before === undefined ? before : {...before, theirResponse: 'declined' as const}],
	['it cannot be read', [robin, guest('ana@acme.test', {response: 'unknown'})], before],
	['guests are hidden', null, before],
	['there are two others', [robin, ana, guest('mei@acme.test')], before],
	['a group is invited', [robin, ana, guest('all@acme.test', {group: true})], before],
	['nobody else is there', [robin], before],
	['the occurrence was never seen', [robin, ana], undefined],
	['it was read before the last look', [robin, ana], before === undefined ? before : {...before, lastSeenAt: '2026-11-23T10:00:00Z'}],
])('enters nothing when %s', (_why, guests, occurrence) => {
	expect(observeAnswer(details(guests), occurrence, me, newId)).toBeNull();
});
