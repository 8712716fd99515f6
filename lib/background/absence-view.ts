import {absenceOn} from '@/lib/cadence/missing';
import {bookAction, nextSlot} from '@/lib/cadence/propose';
import {subjectsOf} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {aboutDate} from '@/lib/domain/outcome';
import {addDays, instantAt} from '@/lib/domain/time';
import type {AbsenceView} from '@/lib/domain/views';
import type {AbsentDate} from '@/lib/messages/protocol';
import {readWholePerson} from '@/lib/store/people';
import {readWord} from '@/lib/store/said';
import {readHistory, shownPast} from './history';
import type {Services} from './services';

/** How long a pause lasts unless the owner says otherwise. Days. */
const pauseDays = 14;

/** Everything the panel shows for a date that should hold a 1-1 with somebody; null when there is no such person, or nothing is expected of them. */
export async function absenceView({store, memory, now}: Services, {person: id, date}: AbsentDate): Promise<AbsenceView | null> {
	const {world} = await memory.know();
	return store.read(async tables => {
		const whole = await readWholePerson(tables, id);
		const subject = subjectsOf(world).find(({person}) => person.id === whole?.person.id);
		if (!whole || !subject) {
			return null;
		}

		const {account} = subject;
		const slot = usualSlot(subject, instantAt(date, 0, account.zone));
		const title = subject.meetings.findLast(({kind}) => kind === 'regular')?.occurrence.title ?? '';
		return {
			person: whole.person,
			date,
			zone: account.zone,
			locale: account.locale,
			finding: absenceOn(world, subject, date),
			said: await readWord(tables, aboutDate(whole.person.id, date)),
			book: bookAction(subject, {start: nextSlot(world, subject, slot, date), minutes: slot.minutes}, title),
			pauseUntil: addDays(date, pauseDays),
			history: (await readHistory(tables, whole.ids, {before: instantAt(date, 24 * 60, account.zone), account, now: now()})).slice(0, shownPast),
		};
	});
}
