import type {Account} from '@/lib/domain/sighting';
import type {Identity, SeriesKnowledge, Verdict} from '@/lib/domain/verdict';
import {verdictWords} from '@/lib/locales/findings';
import {nameInTitle} from '@/lib/verdict/name-in-title';
import {titleNamesOneOnOne} from '@/lib/verdict/title';

function shown({name, email}: Identity): string {
	return name === '' ? email : name;
}

/**
 * Is an event a 1-1 of `account`'s owner, with whom, and why: the owner and exactly one other human are invited.
 * A person's own word wins over everything read. While guests were never seen the title may make it `likely`, never more.
 * Dates in the reasons are in the account's zone.
 */
export function judge(account: Account, knowledge: SeriesKnowledge): Verdict {
	const {correction, others} = knowledge;
	if (correction !== null) {
		const other = correction.is === 'one-on-one' ? correction.with : null;
		return {is: correction.is, with: other, reasons: [verdictWords.said], corrected: true};
	}
	if (others === null) {
		const name = nameInTitle(knowledge.title, account);
		return titleNamesOneOnOne(knowledge.title, account) || name !== null
			? {is: 'likely', with: name === null ? null : {email: '', name}, reasons: [verdictWords.onlyTitle(knowledge.title)], corrected: false}
			: {is: 'unknown', with: null, reasons: [verdictWords.guestsUnseen], corrected: false};
	}

	const seen = knowledge.guestsSeenAt === null ? [] : [verdictWords.guestsSeen(knowledge.guestsSeenAt, account)];
	const no = (reason: string): Verdict => ({is: 'no', with: null, reasons: [reason, ...seen], corrected: false});
	const [other, ...more] = others;
	if (knowledge.group) return no(verdictWords.group);
	if (knowledge.ownerInvited !== true) return no(verdictWords.notInvited);
	if (other === undefined) return no(verdictWords.alone);
	if (more.length > 0) return no(verdictWords.others(others.length));
	return {is: 'one-on-one', with: other, reasons: [verdictWords.twoPeople(shown(other)), ...seen], corrected: false};
}
