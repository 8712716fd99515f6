import type {Account} from '@/lib/domain/sighting';
import type {SeriesKnowledge, Verdict} from '@/lib/domain/verdict';
import {verdictWords} from '@/lib/locales/verdict';
import {calendarKind} from '@/lib/verdict/calendars';
import {namesInterview} from '@/lib/verdict/interview';
import {memo} from '@/lib/domain/memo';
import {nameInTitle} from '@/lib/verdict/name-in-title';
import {partiesOf} from '@/lib/verdict/parties';
import {furtherReasons, shownName} from '@/lib/verdict/reasons';
import {titleNamesOneOnOne} from '@/lib/verdict/title';

const nobody: ReadonlySet<string> = new Set();
const itself = (email: string): string => email;

/**
 * Is an event a 1-1 of `account`'s owner, with whom, and why: the owner and exactly one other human are invited to something with a time,
 * on a person's own calendar, that is no interview. A person's own word wins over everything read. While guests were never seen the title
 * may make it `likely`, never more. Dates in the reasons are in the account's zone.
 * `me`: further addresses of the owner (other accounts, aliases). `sameAs`: a word that is the same for all addresses of one person.
 */
export function judge(account: Account, knowledge: SeriesKnowledge, me: ReadonlySet<string> = nobody, sameAs: (email: string) => string = itself): Verdict {
	const {correction} = knowledge;
	if (correction !== null) {
		const other = correction.is === 'one-on-one' ? correction.with : null;
		return {is: correction.is, with: other, reasons: [verdictWords.said], corrected: true};
	}

	const parties = partiesOf(account, knowledge, me, sameAs);
	const reasons = (first: string): string[] => [first, ...furtherReasons(account, knowledge, parties)];
	const never = neverOne(knowledge);
	if (never !== null) return {is: 'no', with: null, reasons: reasons(never), corrected: false};
	if (knowledge.others === null) return byTitle(account, knowledge, reasons);

	const no = (reason: string): Verdict => ({is: 'no', with: null, reasons: reasons(reason), corrected: false});
	const {humans, lists: [list], unclear: [unclear]} = parties;
	const [other, ...more] = humans;
	if (knowledge.group) return no(verdictWords.group);
	if (list !== undefined) return no(verdictWords.list(list));
	if (!parties.me) return no(verdictWords.notInvited);
	if (more.length > 0) return no(verdictWords.others(humans.length));
	if (unclear !== undefined) return {is: 'unknown', with: null, reasons: reasons(verdictWords.unclear(unclear)), corrected: false};
	if (other === undefined) return no(verdictWords.alone);
	return {is: 'one-on-one', with: other.identity, reasons: reasons(verdictWords.twoPeople(shownName(other.identity))), corrected: false};
}

/** Why a series is no 1-1 whoever is invited; null when nothing says so. */
function neverOne({calendar = '', allDay = false, title, others}: SeriesKnowledge): string | null {
	// What a shared calendar organises has that calendar among its guests, wherever it is drawn.
	const [kind = null] = [calendar, ...(others ?? []).map(({email}) => email)].map(calendarKind).filter(each => each !== null);
	return kind !== null ? verdictWords[kind]
		: allDay ? verdictWords.allDay
			: namesInterview(title) ? verdictWords.interview(title) : null;
}

/** Its guests are hidden or were not seen yet: the title may say that it is likely one. */
function byTitle(account: Account, {title}: SeriesKnowledge, reasons: (first: string) => string[]): Verdict {
	const name = nameInTitle(title, account);
	return mayBeOneOnOne(title, account)
		? {is: 'likely', with: name === null ? null : {email: '', name}, reasons: reasons(verdictWords.onlyTitle(title)), corrected: false}
		: {is: 'unknown', with: null, reasons: reasons(verdictWords.guestsUnseen), corrected: false};
}

const saysSo = /* @__PURE__ */ memo((title: string, name: string, email: string): boolean =>
	titleNamesOneOnOne(title, {name, email}) || nameInTitle(title, {name, email}) !== null);

/** Could an event of `account` be taken for a 1-1 by its title alone? Cheap: answers are remembered. */
export function mayBeOneOnOne(title: string, {name, email}: Account): boolean {
	return saysSo(title, name, email);
}
