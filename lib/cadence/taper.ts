import type {Fact} from '@/lib/cadence/fact';
import {rhythmOf} from '@/lib/cadence/rhythm';
import type {Subject} from '@/lib/cadence/subject';
import {weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import {addDays, dateIn, instantAt} from '@/lib/domain/time';
import {newcomerWords} from '@/lib/locales/people';

/** People who have been here long enough to meet more seldom, by the rules. A suggestion: nothing changes until the owner says so. */
export function findTapers(world: World, subjects: Subject[]): Fact[] {
	return subjects.flatMap((subject): Fact[] => {
		const {person, name, account, rules, meetings} = subject;
		const {taper} = rules;
		if (taper === null || person.startDate === null) return [];
		const date = addDays(person.startDate, taper.afterDays);
		const today = dateIn(world.now, account.zone);
		const every = rhythmOf(subject, meetings)(weekNumber(today, account.weekStart));
		if (today < date || every === null || every >= taper.every) return [];
		return [{
			id: `taper|${person.id}|${taper.every}`,
			type: 'taper',
			level: 'notice',
			person: person.id,
			personName: person.name,
			occurrence: null,
			date,
			summary: newcomerWords.taper(name, taper.every),
			evidence: [newcomerWords.started(name, person.startDate, account.locale), newcomerWords.taperRule(taper)],
			since: instantAt(date, 0, account.zone),
			action: {type: 'taper', label: newcomerWords.taperAction(taper.every), person: person.id, every: taper.every},
		}];
	});
}
