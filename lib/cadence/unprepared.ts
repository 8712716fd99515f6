import type {Fact} from '@/lib/cadence/fact';
import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {counts} from '@/lib/cadence/standing';
import type {World} from '@/lib/cadence/world';
import {dateIn, instantAt} from '@/lib/domain/time';
import {occurrenceWords} from '@/lib/locales/findings';

/** 1-1s that begin within the hours that the rules say and are not prepared. A reminder, so never more than a notice. */
export function findUnprepared(world: World, recent: Recent[]): Fact[] {
	const now = Date.parse(world.now);
	return recent.flatMap(({subject: {person, rules}, meeting, account}): Fact[] => {
		const {occurrence} = meeting;
		const ahead = Date.parse(occurrence.start) - now;
		if (ahead <= 0 || ahead > rules.prepareAhead * 3_600_000) return [];
		if (meeting.likely || !counts(meeting) || world.prepared.has(occurrence.key)) return [];
		const opened = new Date(Date.parse(occurrence.start) - rules.prepareAhead * 3_600_000).toISOString().replace('.000', '');
		const date = dateIn(occurrence.start, account.zone);
		return [{
			id: `unprepared|${occurrence.key}|${occurrence.start}`,
			type: 'unprepared',
			level: 'notice',
			person: person.id,
			personName: person.name,
			occurrence: occurrence.key,
			date,
			summary: occurrenceWords.unprepared(occurrence.start, account),
			evidence: [occurrenceWords.unticked, occurrenceWords.prepareRule(rules.prepareAhead)],
			since: Date.parse(opened) > Date.parse(instantAt(date, 0, account.zone)) ? opened : instantAt(date, 0, account.zone),
			action: openAction(occurrence),
		}];
	});
}
