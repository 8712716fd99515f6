import type {Subject} from '@/lib/cadence/subject';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import type {AccountRecord} from '@/lib/domain/coverage';

/** What happened to a 1-1 longer ago is history, not news. */
const newsDays = 14;

/** A 1-1 to look at, with the account it is on. */
export interface Recent {
	subject: Subject;
	meeting: KnownMeeting;
	/** Its own account, for zone and language; not always the subject's. */
	account: AccountRecord;
}

/** All 1-1s on the calendar from 14 days ago to any time ahead. */
export function recentOf(world: World, subjects: Subject[]): Recent[] {
	const since = Date.parse(world.now) - newsDays * 86_400_000;
	return subjects.flatMap(subject => subject.meetings.flatMap((meeting): Recent[] => {
		const {occurrence} = meeting;
		const account = world.accounts[occurrence.account];
		// What the owner said did not happen, or was held all the same, is no news to them.
		const recent = occurrence.present && meeting.said?.what !== 'did-not-happen' && Date.parse(occurrence.start) >= since;
		return recent && account !== undefined ? [{subject, meeting, account}] : [];
	}));
}
