import type {Kind} from '@/lib/domain/kind';
import type {Outcome, OutcomeGroup} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import {countText, momentText, type Reading} from './moments';

/** What one move did, as it is told. */
export interface ToldHop {
	from: UtcInstant;
	to: UtcInstant;
	/** Hours of notice; null when nobody saw it happen, or only afterwards. */
	noticeHours: number | null;
	sameDay: boolean;
	direction: 'earlier' | 'later';
	length: 'longer' | 'shorter' | 'same' | 'unknown';
	by: 'me' | null;
}

function noticeText(hours: number): string {
	if (hours < 1) return 'with less than an hour’s notice';
	if (hours < 48) return `with ${countText(Math.floor(hours), 'hour’s', 'hours’')} notice`;
	return `with ${Math.floor(hours / 24)} days’ notice`;
}

/** "earlier the same day, shorter, with 3 hours’ notice, by you". */
function hopText({noticeHours, sameDay, direction, length, by}: ToldHop): string {
	return [
		sameDay ? `${direction} the same day` : `to ${direction === 'earlier' ? 'an earlier' : 'a later'} day`,
		...(length === 'shorter' || length === 'longer' ? [`made ${length}`] : []),
		...(noticeHours === null ? [] : [noticeText(noticeHours)]),
		...(by === 'me' ? ['by you'] : []),
	].join(', ');
}

/** Moves in words, in their order: "moved from Tue 17 Nov, 14:00 to Wed 18 Nov, 09:30 (to a later day, by you)". */
function movesText(hops: readonly ToldHop[], reading: Reading): string {
	const [first] = hops;
	if (first === undefined) return '';
	const steps = hops.map((hop, index) => `${index === 0 ? '' : 'then '}to ${momentText(hop.to, reading)} (${hopText(hop)})`);
	return `moved ${hops.length === 1 ? '' : hops.length === 2 ? 'twice, ' : `${hops.length} times, `}from ${momentText(first.from, reading)} ${steps.join(', ')}`;
}

const becameWords: Record<Outcome, string> = {
	ahead: 'Ahead',
	kept: 'Kept',
	moved: 'Kept',
	cancelled: 'Called off',
	abandoned: 'They declined',
	skipped: 'Skipped on purpose',
	unknown: 'Not known: nobody looked near its time',
	'met-anyway': 'You met anyway',
	'did-not-happen': 'It did not happen',
};

/** What became of a 1-1, with everything that happened to it before. */
export function becameText(
	outcome: Outcome,
	{hops, declined, shortened}: {hops: readonly ToldHop[]; declined: boolean; shortened: {from: number; to: number} | null},
	reading: Reading,
): string {
	return [
		outcome === 'cancelled' && declined ? 'You declined' : becameWords[outcome],
		...(hops.length === 0 ? [] : [movesText(hops, reading)]),
		...(shortened === null ? [] : [`${shortened.to < shortened.from ? 'shortened' : 'made longer'} from ${shortened.from} to ${countText(shortened.to, 'minute')}`]),
	].join(' · ');
}

const groups: Record<OutcomeGroup, string> = {kept: 'Kept', moved: 'Kept, moved', 'not-held': 'Not held'};
const kinds: Record<Kind, string> = {regular: 'Regular', career: 'Career', growth: 'Growth', first: 'First'};

/** What the history of a person says. */
export const historyWords = {
	/** Of a week of the calendar in which none stood. */
	missed: 'No 1-1 was on the calendar that week',
	/** Of what the owner said of a date without one, by their word. */
	said: {met: 'You met, with nothing on the calendar', skipped: 'Left out on purpose', 'did-not-happen': 'It did not happen'},
	where: {promise: 'Promise', prep: 'Checklist', inbox: 'Next time', raised: 'Talked about', matters: 'What matters', reason: 'Reason'},
	group: groups,
	kind: kinds,
	title: (name: string) => `History with ${name}`,
	loading: 'Reading the history…',
	gone: 'Kept does not know this person any more.',
	none: (name: string) => `Nothing yet. What becomes of each 1-1 with ${name}, and what is written there, is told here as soon as Kept has seen one.`,
	back: (name: string) => `Back to ${name}`,
	year: (name: string) => `Year with ${name}…`,
	search: {
		label: 'Search what was written',
		placeholder: 'Words, "a phrase", #tag',
		hint: 'Press / to search',
		clear: 'Clear the search',
		scope: 'Where to search',
		one: (name: string) => name,
		all: 'Everybody',
		results: 'Found',
		count: (count: number, most: number) => (count === 0 ? 'Nothing found' : count >= most ? `The best ${most} places` : countText(count, 'place')),
		nothing: (all: boolean) => (all
			? 'Nobody’s notes, promises or reasons hold all of these words.'
			: 'Nothing that was written with this person holds all of these words.'),
		tryAll: 'Search everybody',
	},
	filter: {
		label: 'Show only',
		noted: 'With notes',
		tag: (tag: string) => `#${tag}`,
		moreTags: (count: number) => `${count} more tags`,
		shown: (count: number, of: number) => (count === of ? countText(of, 'entry', 'entries') : `${count} of ${countText(of, 'entry', 'entries')}`),
		empty: (of: number) => `None of ${countText(of, 'entry', 'entries')} fits all that is chosen.`,
		all: 'Show all',
	},
	entry: {
		list: 'Timeline, latest first',
		promises: 'Promises',
		raised: 'Talked about',
		kept: 'kept',
		open: 'open',
		mine: 'Me',
		reason: 'Reason',
		more: (count: number) => `Show ${count} more`,
	},
	growth: {
		open: (count: number) => `Growth side by side (${count})`,
		caption: 'What was written in growth talks, latest first',
		section: 'Section',
	},
} as const;

/** What the page to print says. */
export const yearWords = {
	title: (name: string) => `Year with ${name}`,
	pageTitle: 'Kept: a year',
	private: 'Private. Made on this machine by Kept from your own notes; nothing of it was sent anywhere.',
	period: 'Period',
	periods: {'last-12': 'Last 12 months', 'this-year': 'This year', 'last-year': 'Last year', dates: 'Two dates'},
	from: 'First day',
	to: 'Last day',
	backwards: 'The last day is before the first.',
	print: 'Print',
	loading: 'Reading…',
	gone: 'Kept does not know this person any more.',
	kept: (kept: number, of: number) => `${kept} of ${countText(of, '1-1')} that ${of === 1 ? 'was' : 'were'} due ${kept === 1 ? 'was' : 'were'} held.`,
	noneDue: 'No 1-1 that was due was seen in this period.',
	themes: 'What you talked about',
	times: (count: number) => countText(count, 'time'),
	talks: 'Career and growth talks',
	wins: 'Wins',
	winsHint: 'Lines of notes with the tag #win are collected here.',
	promisesKept: 'Promises kept',
	promisesOpen: 'Promises still open',
	notes: 'Other notes',
	quarter: (quarter: number, year: string) => `${['First', 'Second', 'Third', 'Fourth'][quarter - 1] ?? ''} quarter of ${year}`,
	mine: 'Me',
	nothing: 'Nothing was written in this period.',
} as const;
