import type {AbsenceView} from '@/lib/domain/views';
import {aFinding, ana} from './sample-views';

/** What the panel shows for a Thursday without a 1-1 with Ana. */
export function anAbsenceView(over: Partial<AbsenceView> = {}): AbsenceView {
	return {
		person: ana, date: '2026-11-26', zone: 'Europe/Berlin', locale: 'en-GB',
		finding: aFinding({person: 'ana', personName: 'Ana Sousa', summary: 'No 1-1 with Ana this week', evidence: ['Every day was looked at', 'Last one: Thu 19 Nov, 11:00']}),
		said: null,
		book: {type: 'book', label: 'Put one on the calendar', url: 'https://calendar.google.com/calendar/render?action=TEMPLATE'},
		pauseUntil: '2026-12-10',
		history: [{occurrence: 'zero', date: '2026-11-19', outcome: 'kept', summary: 'Kept'}],
		...over,
	};
}
