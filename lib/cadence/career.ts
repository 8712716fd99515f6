import {findRunways} from '@/lib/cadence/runway';
import type {Subject} from '@/lib/cadence/subject';
import {talksOf} from '@/lib/cadence/talk';
import type {World} from '@/lib/cadence/world';
import type {Finding} from '@/lib/domain/finding';
import {addDays, dateIn, instantAt} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import {dateText, talkWords} from '@/lib/locales/findings';

/** Career and growth talks that are due and not on the calendar; a notice where none was ever seen. */
export function findDueTalks(world: World, subjects: Subject[]): Finding[] {
	const byPerson = new Map(subjects.map(subject => [subject.person.id, subject]));
	return findRunways(world, subjects).flatMap((runway): Finding[] => {
		const subject = byPerson.get(runway.person);
		const {kind, state, last, due, action} = runway;
		if (subject === undefined || (state !== 'overdue' && state !== 'due' && state !== 'none-seen')) return [];
		const {account, person, rules} = subject;
		const today = dateIn(world.now, account.zone);
		const every = talksOf(world, subject, kind)?.every ?? 0;
		const opened = due === null ? null : addDays(due, -rules.dueWindow * 7);
		const since: UtcInstant = opened === null ? person.createdAt : instantAt(opened, 0, account.zone);
		return [{
			id: `${kind}-due|${person.id}|${due ?? 'none'}`,
			type: `${kind}-due`,
			level: runway.level,
			person: person.id,
			personName: person.name,
			occurrence: null,
			date: due ?? today,
			summary: state === 'none-seen' ? runway.summary : talkWords.finding(kind, runway.summary),
			evidence: [
				last === null ? talkWords.noneSeen(kind) : talkWords.lastOne(kind, dateText(last, account.locale, today)),
				talkWords.nothingAhead(kind),
				talkWords.rule(kind, every),
			],
			since,
			action,
		}];
	});
}
