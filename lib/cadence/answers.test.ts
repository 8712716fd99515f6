import {describe, expect, it} from 'vitest';
import {findFindings} from '@/lib/cadence/findings';
import {at14, meeting, now, occurrence, world} from '@/lib/cadence/world.fixture';
import type {Occurrence} from '@/lib/domain/occurrence';

const start = '2026-11-24T13:00:00Z';
const answers = (of: Occurrence[], at = now) => findFindings(world(of.map(each => meeting(each)), {now: at})).filter(({type}) => type === 'declined' || type === 'abandoned');

describe('answers', () => {
	it('the owner declined', () => {
		expect(answers([occurrence(start, {response: 'declined'})])).toMatchObject([{
			id: `declined|robin@acme.test|s|${start}|${start}`, level: 'warn', summary: 'You declined Tue 24 Nov, 14:00', date: '2026-11-24',
			evidence: ['Your answer was read on your calendar, Mon 23 Nov, 09:12', 'The event itself is still on the calendar'],
		}]);
	});

	it('the other person declined', () => {
		expect(answers([occurrence(start, {theirResponse: 'declined'})])).toMatchObject([{
			type: 'abandoned', level: 'warn', summary: 'Ana declined Tue 24 Nov, 14:00',
			evidence: ['Ana\'s answer was read from the guest list, Mon 23 Nov, 09:12', 'The event itself is still on the calendar'],
		}]);
	});

	it('both are two facts', () => {
		expect(answers([occurrence(start, {response: 'declined', theirResponse: 'declined'})]).map(({type}) => type)).toEqual(['abandoned', 'declined']);
	});

	it('another one in the same week makes it a notice', () => {
		const other = occurrence('2026-11-26T10:00:00Z', {original: null});
		expect(answers([occurrence(start, {response: 'declined'}), other])).toMatchObject([{level: 'notice', evidence: [expect.any(String), 'Another 1-1 in the same week: Thu 26 Nov, 11:00']}]);
		expect(answers([occurrence(start, {response: 'declined'}), ...at14(['2026-12-01']).map(one => one.occurrence)])).toMatchObject([{level: 'warn'}]);
	});

	it.each([
		['tentative', occurrence(start, {response: 'tentative', theirResponse: 'needs-response'})],
		['gone', occurrence(start, {response: 'declined', present: false})],
		['over for 15 days', occurrence('2026-11-08T08:00:00Z', {response: 'declined'})],
	])('%s is none', (_why, of) => {
		expect(answers([of])).toEqual([]);
	});
});
