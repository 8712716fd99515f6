import type {Account} from '@/lib/domain/sighting';
import type {Identity, SeriesKnowledge} from '@/lib/domain/verdict';
import {verdictWords} from '@/lib/locales/verdict';
import type {Parties} from '@/lib/verdict/parties';

/** What somebody is called in a reason. */
export function shownName({name, email}: Identity): string {
	return name === '' ? email : name;
}

/** What stands below the reason that decided: the series, when guests were seen, who counted as whom. Dates in the account's zone. */
export function furtherReasons(account: Account, {repeats, guestsSeenAt}: SeriesKnowledge, {alsoMe, leftOut, humans}: Parties): string[] {
	const [only, ...more] = humans;
	return [
		...(repeats === null ? [] : [verdictWords.repeats(repeats)]),
		...(guestsSeenAt === null ? [] : [verdictWords.guestsSeen(guestsSeenAt, account)]),
		...(only !== undefined && more.length === 0 && only.addresses.length > 1 ? [verdictWords.samePerson(shownName(only.identity), only.addresses)] : []),
		...(alsoMe.length === 0 ? [] : [verdictWords.alsoYou(alsoMe)]),
		...(leftOut.length === 0 ? [] : [verdictWords.leftOut(leftOut)]),
	];
}
