import type {UtcInstant} from '@/lib/domain/time';
import {countText, instantDateText, type Reading} from './moments';

/** Why an event is a 1-1 or not; sentences for the panel. */
export const verdictWords = {
	guess: 'Only titles say that these are 1-1s with them: open one, and the guest list makes it certain',
	said: 'You said so',
	guestsSeen: (seenAt: UtcInstant, reading: Reading) => `Guests seen ${instantDateText(seenAt, reading)}`,
	twoPeople: (other: string) => `2 people: you and ${other}`,
	others: (count: number) => `${countText(count, 'person', 'people')} besides you`,
	group: 'A group or mailing list is invited',
	list: (email: string) => `${email} looks like a mailing list`,
	unclear: (email: string) => `It is not known who stands behind ${email}`,
	notInvited: 'You are not on its guest list',
	alone: 'Nobody else is invited',
	interview: (title: string) => `Its title says that it is an interview: "${title}"`,
	allDay: 'It has no time of day',
	birthdays: 'It is on a calendar of birthdays',
	holidays: 'It is on a calendar of holidays',
	automatic: 'It is on a calendar that Google fills by itself',
	shared: 'It is on an additional calendar, not on a person\'s main one',
	onlyTitle: (title: string) => `Only the title says so: "${title}"`,
	guestsUnseen: 'Its guests are hidden or were not seen yet, and its title does not name a 1-1',
	/** How a series repeats, in the page's own words. English ones are plain enough to be said shorter. */
	repeats: (said: string) => {
		const [, every] = /^(daily|weekly|monthly|every 2 weeks)\b/iu.exec(said.trim()) ?? [];
		return every === undefined ? `Repeats: "${said}"` : /^every/iu.test(every) ? 'Fortnightly series' : `${every[0]?.toUpperCase()}${every.slice(1).toLowerCase()} series`;
	},
	alsoYou: (emails: string[]) => `Also you: ${emails.join(', ')}`,
	/** One human invited by several addresses. */
	samePerson: (name: string, emails: string[]) => `All ${name}: ${emails.join(', ')}`,
	leftOut: (names: string[]) => `Left out: ${names.join(', ')}`,
};
