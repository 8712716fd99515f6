import type {OccurrenceKey} from './event';
import type {AboutPerson} from './about-person';
import type {Away} from './away';
import type {Action, Finding, Runway} from './finding';
import type {PartHealth} from './health';
import type {InboxItem} from './inbox';
import type {Kind} from './kind';
import type {Load} from './load';
import type {Ghost, Mark, RibbonDay, ThinkTwice} from './mark';
import type {NextTimeView} from './next-time';
import type {Item} from './note';
import type {Outcome, Said} from './outcome';
import type {MergeProposal, Person} from './person';
import type {ResolvedRules, Rules} from './rule';
import type {OwnTemplate, Template} from './template';
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
	/** Ids of the sections that may be shared; all others are private. */
	shared: string[];
	/** When the talk was closed; null while it was not. */
	closedAt: UtcInstant | null;
	/** Is nearly every line of the agenda a task update? */
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

/** One entry of a person's timeline: a 1-1, or a date that should have held one. */
export interface TimelineEntry {
	occurrence: OccurrenceKey | null;
	/** In the account's zone. */
	date: PlainDate;
	kind: Kind;
	title: string;
	outcome: Outcome;
	/** In words, e.g. "Kept · moved from Tue 17 Nov, 14:00". */
	summary: string;
	/** The owner's reason; empty when none was given. */
	reason: string;
	/** What was written, in the order of its template; Markdown. */
	notes: {section: string; title: string; text: string}[];
	/** Promises that were made or kept there. */
	promises: Item[];
	/** Words marked `#so` in the notes, without the mark, lower case. */
	tags: string[];
}

/** Everything that was with one person, latest first. */
export interface Timeline {
	person: Person;
	zone: Zone;
	locale: string;
	entries: TimelineEntry[];
	/** All tags, the most used first. */
	tags: string[];
}

/** A place in what was written where a text was found. */
export interface Found {
	person: string;
	personName: string;
	/** Null for what hangs on no 1-1: the inbox, and what matters to somebody. */
	occurrence: OccurrenceKey | null;
	/** In the account's zone; null without an occurrence. */
	date: PlainDate | null;
	/** Where: the section's title, "Promise", "Inbox", "What matters". */
	where: string;
	/** The words around, in pieces; those that were looked for are `hit`. */
	pieces: {text: string; hit: boolean}[];
}

/** What a period with somebody held, to be printed. */
export interface YearWith {
	person: Person;
	from: PlainDate;
	to: PlainDate;
	zone: Zone;
	locale: string;
	/** How many of the 1-1s that were due were kept. */
	kept: {kept: number; of: number} | null;
	/** Themes that were talked about, and when; most often first. */
	themes: {title: string; dates: PlainDate[]}[];
	/** What was written in career and growth talks, oldest first. */
	talks: TimelineEntry[];
	/** Lines of notes tagged `#win`. */
	wins: {date: PlainDate; text: string}[];
	promises: {kept: Item[]; open: Item[]};
	/** All other notes, oldest first. */
	entries: TimelineEntry[];
}

/** Everything that is kept of a person beside the timeline. */
export interface PersonView {
	person: Person;
	about: Omit<AboutPerson, 'person' | 'updatedAt'>;
	rules: ResolvedRules;
	runways: Runway[];
	/** Templates for each kind that can be chosen. */
	templates: Record<Kind, {id: string; title: string}[]>;
	/** Those who were made one with this person: id, name and addresses. */
	merged: {id: string; name: string; emails: string[]}[];
	zone: Zone;
	locale: string;
	/** How much is kept of them. */
	counts: {occurrences: number; notes: number; promises: number; inbox: number};
}

/** Built-in and own templates, for the editor. */
export interface TemplatesView {
	builtIn: Template[];
	/** Removed ones left out. */
	own: OwnTemplate[];
	/** The one that holds for each kind, by id. */
	choices: Record<Kind, string>;
	/** Names of people who have their own choice: by person id, the kinds and templates. */
	people: {person: string; name: string; templates: Partial<Record<Kind, string>>}[];
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

/** A person in the options page, with what the rules make of their calendar. */
export interface PersonRules {
	person: Person;
	rules: ResolvedRules;
	findings: Finding[];
	runways: Runway[];
	/** When they last met, as far as was seen. */
	lastMet: PlainDate | null;
}

/** Dates away with whom they are of, in words. */
export interface NamedAway extends Away {
	/** "You", "Everyone", or the person's name. */
	whose: string;
}

/** A proposal with the names of both. */
export interface NamedMerge extends MergeProposal {
	intoName: string;
	fromName: string;
}

/** A named set of rules, and where it comes from. */
export interface Preset {
	id: string;
	name: string;
	/** One sentence with its source. */
	about: string;
	rules: Rules;
}

/** Everything the options page shows. */
export interface OptionsView {
	rules: Rules;
	presets: Preset[];
	/** Id of the preset that the rules equal; null when they are the owner's own. */
	preset: string | null;
	load: Load | null;
	away: NamedAway[];
	/** The owner's other addresses. */
	aliases: string[];
	/** Addresses of the accounts seen in this browser; all of them are the owner. */
	accounts: string[];
	merges: NamedMerge[];
	/** People who were made one with another: who, and with whom. */
	merged: {person: string; name: string; into: string}[];
	/** Those the owner holds no more 1-1s with, and since when; by name. */
	archived: {person: string; name: string; since: UtcInstant}[];
	panelOpens: PanelOpens;
	people: PersonRules[];
	zone: Zone;
	locale: string;
	/** Automatic copies kept on this machine, newest first. */
	copies: Copy[];
	health: PartHealth[];
	version: string;
}

/** A copy of everything, kept beside the database. */
export interface Copy {
	id: string;
	takenAt: UtcInstant;
	/** Why it was taken. */
	why: 'daily' | 'before-import' | 'before-erase' | 'before-person-erase' | 'before-restore';
	/** Size in bytes of its JSON. */
	bytes: number;
}

/** What an import would do, or did. */
export interface ImportSummary {
	exportedAt: UtcInstant;
	/** Rows per table in the file. */
	rows: Record<string, number>;
	/** The copy taken of what was there before; null in a dry run. */
	copy: string | null;
}
