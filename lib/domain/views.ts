import type {OccurrenceKey} from './event';
import type {Finding, Runway} from './finding';
import type {PartHealth} from './health';
import type {Kind} from './kind';
import type {Ghost, Mark} from './mark';
import type {Item} from './note';
import type {Person} from './person';
import type {ResolvedRules, Rules} from './rule';
import type {Template} from './template';
import type {PlainDate, UtcInstant, Zone} from './time';
import type {Verdict} from './verdict';

/** What the page ring paints for the view it last reported. Only what the page already knows (law 2). */
export interface Paint {
	/** Marks by `EventIdentity.id`. An id that is not here has no mark. */
	marks: Record<string, Mark>;
	ghosts: Ghost[];
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
	/** People a correction can name. */
	people: {id: string; name: string; emails: string[]}[];
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
	/** The next 1-1s, soonest first. */
	next: (Meeting & {personName: string; prepared: boolean})[];
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

/** Everything the options page shows. */
export interface OptionsView {
	rules: Rules;
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
	why: 'daily' | 'before-import' | 'before-erase' | 'before-restore';
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
