/** Why a part of the calendar's page could not be read, by the word that the page has for it. */
const sentences = {
	whose: 'the page does not say whose calendar it is',
	zone: 'the page does not say its time zone',
	columns: 'the columns do not say their dates',
	stray: 'the columns stand in no view',
	events: 'the events stand in no dated place',
	rows: 'a week does not say the dates of its days',
	groups: 'the groups do not say their dates',
	day: 'the day that is open does not say its date',
	bubble: 'the details do not say which event they are of',
	edits: 'the edit page does not say what it edits',
	edit: 'the edit page does not say which event it shows',
} as const;

/** The page's word for a reason. */
export type Unread = keyof typeof sentences;

/** The sentence of a reason; what is none of the page's words is a sentence already, such as the text of an error. */
export function unreadWords(why: string): string {
	return Object.hasOwn(sentences, why) ? sentences[why as Unread] : why;
}
