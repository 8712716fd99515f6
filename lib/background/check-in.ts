import {checkInNear} from '@/lib/cadence/check-in-day';
import type {Person} from '@/lib/domain/person';
import {resolveRules} from '@/lib/domain/rule';
import {dateIn, type PlainDate, type Zone} from '@/lib/domain/time';
import type {Meeting, PanelView} from '@/lib/domain/views';
import type {Tables} from '@/lib/store/database';
import {readAgendasOf} from '@/lib/store/written';
import {builtIn} from '@/lib/templates/built-in';
import {isToCome} from './for-talk';
import type {Known} from './memory';

/** The template of the check-in that a regular 1-1 of this date can be, unless one to come is nearer to its day, or one of their 1-1s had it already. */
export async function readCheckIn(
	tables: Tables,
	{world: {meetings, rules, now}}: Known,
	{person, ids, meeting, date, zone}: {person: Person; ids: string[]; meeting: Meeting; date: PlainDate; zone: Zone},
): Promise<PanelView['checkIn']> {
	const others = meetings.filter(other => other.person === person.id && other.kind === 'regular' && other.occurrence.key !== meeting.occurrence && isToCome(other.occurrence, other.said, now))
		.map(({occurrence}) => dateIn(occurrence.start, zone));
	const days = meeting.kind === 'regular' ? checkInNear(person.startDate, resolveRules(rules, person.overrides).checkIns, date, others) : null;
	const template = builtIn.find(({id}) => id === `check-in-${days}`);
	const had = template !== undefined && (await readAgendasOf(tables, ids)).some(({chosen}) => chosen === template.id);
	return days === null || template === undefined || had ? null : {id: template.id, title: template.title, days};
}
