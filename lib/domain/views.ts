import type {OccurrenceKey} from './event';
import type {Action, Finding, Runway} from './finding';
import type {InboxItem} from './inbox';
import type {Kind} from './kind';
import type {Ghost, Mark, RibbonDay, ThinkTwice} from './mark';
import type {NextTimeView} from './next-time';
import type {Item} from './note';
import type {NamedAway, NamedMerge} from './options-view';
import type {Outcome, Said} from './outcome';
import type {Person} from './person';
import type {Template} from './template';
import type {PlainDate, UtcInstant, Zone} from './time';
import type {Verdict} from './verdict';

/** What the page ring paints for the view it last reported. Only what the page already knows (law 2). */
export interface Paint {
	/** Marks by `EventIdentity.id`. An id that is not here has no mark. */
	marks: Record<string, Mark>;
	ghosts: Ghost[];
	ribbon: RibbonDay[];
	/** Does opening a 1-1 open the panel, or show a button that does? */
	panelOpens: PanelOpens;
}

/** `by-itself`: opening a 1-1 opens the panel. `button`: it shows a button instead. */
export type PanelOpens = 'by-itself' | 'button';

/** The background's answer to an opened event. */
export interface Opened {
	occurrence: OccurrenceKey;
	verdict: Verdict['is'];
	panelOpens: PanelOpens;
	/** Set while its unsaved changes would move it: what to think of before saving. */
	think: ThinkTwice | null;
}

/** One 1-1 as the views show it. */
export interface Meeting {
	occurrence: OccurrenceKey;
	title: string;
	/** Null when it was opened before it was ever seen drawn and its id says nothing. */
	start: UtcInstant | null;
	end: UtcInstant | null;
	kind: Kind;
	/** Why this kind: the title says so, a person chose it, or it is the usual one. */
	kindFrom: 'title' | 'chosen' | 'usual';
	/** Opens this event in Google Calendar. */
	url: string;
}

/** The text of one section. */
export interface NoteView {
	text: string;
	/** 0 while nothing was ever saved. */
	revision: number;
	updatedAt: UtcInstant | null;
}

/** Everything the panel shows for one occurrence. */
export interface PanelView {
	verdict: Verdict;
	meeting: Meeting;
	/** Zone and language of the calendar it is on, for showing times. */
	zone: Zone;
	locale: string;
	/** Null unless the verdict is `one-on-one`: without a person there is nothing to hang notes on. */
	person: Person | null;
	findings: Finding[];
	template: Template;
	/** By `Section.id`. */
	notes: Record<string, NoteView>;
	/** Ids of the ticked checklist items of the template. */
	ticked: string[];
	/** Open items carried from earlier 1-1s, those written here, and those done here. */
	items: Item[];
	/** What was written last time with this person, newest first within the section order; null when nothing was. */
	last: {start: UtcInstant; sections: {title: string; text: string}[]} | null;
	/** How many of the last 1-1s (ten at most) that were due were held, and how many of these at another time than planned; null while none was due. */
	kept: {kept: number; of: number; moved: number} | null;
	/** When they met last before this one, in the account's zone; null while nothing is known. */
	lastMet: PlainDate | null;
	/** What waits to be raised, what was taken into this agenda, and what was talked about here; oldest first. */
	inbox: InboxItem[];
	/** One question of the theme that was not touched for longest; null when there is nobody to ask. */
	question: SuggestedQuestion | null;
	/** Templates that can be chosen for this kind, the one that holds included. */
	templates: {id: string; title: string}[];
	/** The template of the check-in that this 1-1 can be, so many days after their start; null when it can be none, or one had it already. */
	checkIn: {id: string; title: string; days: number} | null;
	/** Ids of the sections that may be shared; all others are private. */
	shared: string[];
	/** When the talk was closed; null while it was not. */
	closedAt: UtcInstant | null;
	/** Is nearly every line of the agenda a task update, and was it not said that this is fine? */
	tasksOnly: boolean;
	/** After a career or growth talk: puts its follow-up on the calendar. */
	followUp: Action | null;
	outcome: Outcome;
	/** What the owner said of it; null when nothing. */
	said: Said | null;
	/** Talks that this 1-1 could be turned into, because they are due. */
	turns: Extract<Action, {type: 'turn'}>[];
	/** A text to copy and send when it was moved; without the reason, which is the owner's to write. Null unless it was moved. */
	moveNote: MoveNote | null;
	/** What became of the last 1-1s with this person, latest first. */
	history: PastMeeting[];
	/** People a correction can name. */
	people: {id: string; name: string; emails: string[]}[];
}

/** A question to ask, and why it is suggested. */
export interface SuggestedQuestion {
	/** `Question.id`. */
	id: string;
	text: string;
	/** The theme in words. */
	theme: string;
	/** When the theme was touched last, in the account's zone; null when it never was. */
	touched: PlainDate | null;
	/** Was it put into this agenda? */
	used: boolean;
}

/** A short message about a move. */
export interface MoveNote {
	/** Whom it is for: the first name. */
	to: string;
	/** Before and after the reason, whole sentences. */
	before: string;
	after: string;
}

/** What became of one 1-1, or of a date that should have held one. */
export interface PastMeeting {
	occurrence: OccurrenceKey | null;
	date: PlainDate;
	outcome: Outcome;
	/** In words, e.g. "Kept · moved from Tue 17 Nov, 14:00". */
	summary: string;
}

/** What the panel shows for a date that should hold a 1-1 and does not. */
export interface AbsenceView {
	person: Person;
	date: PlainDate;
	zone: Zone;
	locale: string;
	/** Null when it is no longer missing. */
	finding: Finding | null;
	said: Said | null;
	/** Puts one on the calendar. */
	book: Action;
	/** Until when "pause" would pause, by default. */
	pauseUntil: PlainDate;
	history: PastMeeting[];
}

/** One series, or single event, that was seen, and why it is or is not a 1-1. */
export interface EventVerdict {
	/** Its latest occurrence; what a correction is sent for. */
	occurrence: OccurrenceKey;
	title: string;
	/** UTC instant. */
	start: UtcInstant;
	verdict: Verdict;
}

/** The answer to a saved note. */
export interface NoteSaved extends NoteView {
	/** True when another tab had written meanwhile and both texts were kept, one below the other, in `text`. */
	merged: boolean;
}

/** Everything the popup shows. */
export interface PopupView {
	/** Career and growth talks, most pressing first. */
	runways: Runway[];
	findings: Finding[];
	/** The next 1-1s, soonest first. `waiting`: how many things are to be raised in it; none in a later one with the same person. */
	next: (Meeting & {personName: string; prepared: boolean; waiting: number})[];
	/** Raising something next time. */
	nextTime: NextTimeView;
	/** Absences seen on the calendar that could pause the clock; of people with their names. */
	away: NamedAway[];
	/** People who may be one. */
	merges: NamedMerge[];
	/** Number of people known. */
	people: number;
	/** When a calendar was last looked at; null before the first time. */
	lastSeenAt: UtcInstant | null;
	zone: Zone;
	locale: string;
	/** The event that is open in the tab the popup was opened on, when there is one, so that it can be corrected. */
	open: {occurrence: OccurrenceKey; title: string; verdict: Verdict} | null;
}
