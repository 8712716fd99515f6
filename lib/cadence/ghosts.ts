import {absencesOf} from '@/lib/cadence/absence';
import {inDoubt} from '@/lib/cadence/doubles';
import {seenDays} from '@/lib/cadence/seen-days';
import {subjectsOf} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {dateInWeek, weekBegins, weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {Ghost} from '@/lib/domain/mark';
import {addDays, dateIn, instantAt} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import {absenceWords} from '@/lib/locales/findings';

/**
 * Where 1-1s should be and are not, among `dates` of one account's calendar (dates in its zone): at the usual slot,
 * in weeks that were looked at. Empty for an account that is not remembered.
 */
export function ghostsFor(world: World, account: string, dates: PlainDate[]): Ghost[] {
	const record = world.accounts[account];
	const sorted = dates.toSorted();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (record === undefined || first === undefined || last === undefined) return [];
	const {zone, weekStart, locale} = record;
	const shown = new Set(dates);
	const days = seenDays(world, record);
	const current = weekNumber(dateIn(world.now, zone), weekStart);
	const doubtful = inDoubt(world);
	const from = instantAt(first, 0, zone);
	const to = instantAt(last, 0, zone);

	return subjectsOf(world)
		.filter(subject => subject.account.email === account && !doubtful.has(subject.person.id))
		.flatMap(subject => absencesOf(world, subject, days, from, to).filter(({skipped}) => skipped === null).flatMap(({weeks, every}) => weeks.flatMap((week): Ghost[] => {
			const monday = weekBegins(week, weekStart);
			if (!dates.some(date => date >= monday && date < addDays(monday, 7))) return [];
			const {weekday, startMinute, minutes} = usualSlot(subject, instantAt(addDays(monday, 7), 0, zone));
			const date = dateInWeek(week, weekday, weekStart);
			const label = absenceWords.one(subject.name, {week: monday, today: week === current, every}, locale);
			return shown.has(date) ? [{date, startMinute, minutes, label, of: 'missing', person: subject.person.id}] : [];
		})));
}
