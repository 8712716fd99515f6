import {dateIn} from '@/lib/domain/time';
import type {Finding} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
import {shortDate} from './dates';
import type {Answer, FindingDeeds, Moment} from './finding-deeds';

const absences = new Set<Finding['type']>(['missing', 'first-missing', 'abandoned', 'declined']);
const skippable = new Set<Finding['type']>([...absences, 'short']);

/** Can it be left out on purpose? Only what is about a 1-1 that is not, or hardly, held. */
export const canSkip = ({type}: Finding): boolean => skippable.has(type);

/** Can they have met all the same? Not on a date that has not come. */
export const canHaveMet = ({type, date}: Finding, {now, zone}: Moment): boolean => absences.has(type) && date <= dateIn(now, zone);

/** Takes back what was made of a finding. */
export function takeBack(deeds: FindingDeeds, finding: Finding, answer: Answer): void {
	if (answer.is === 'acted') {
		deeds.unact(finding, answer.action);
	} else if (answer.is === 'skipped' || answer.is === 'met') {
		deeds.say(finding, null, '');
	} else {
		deeds.live(finding, 'open', null);
	}
}

/** What was made of it, in words. */
export function answerInWords(answer: Answer, at: Moment): string {
	const {did} = words.answer;
	if (answer.is === 'later') {
		return did.until(shortDate(dateIn(answer.until, at.zone), at, dateIn(at.now, at.zone)));
	}

	if (answer.is === 'acted') {
		return answer.action.type === 'turn' ? did[answer.action.kind] : did.taper(answer.action.every);
	}

	return did[answer.is];
}

/** What a quiet finding is quiet by, so that it can be taken back. */
export function answerOf({life, until}: Finding): Answer | null {
	if (life === 'snoozed' && until !== null) {
		return {is: 'later', until};
	}

	if (life === 'skipped') {
		return {is: 'skipped'};
	}

	return life === 'open' ? null : {is: 'known'};
}

/** Names a finding where several stand together: "Ana Sousa · Missing". */
export const nameOf = ({personName, type}: Finding, withName: boolean): string =>
	(withName ? `${personName} · ${words.finding[type]}` : words.finding[type]);
