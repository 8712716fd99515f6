import type {AboutPerson} from '@/lib/domain/about-person';
import type {Away} from '@/lib/domain/away';
import type {DrawnDetails, Painting, ToldView} from '@/lib/domain/drawn';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {HealthReport, Part} from '@/lib/domain/health';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Kind} from '@/lib/domain/kind';
import type {Load} from '@/lib/domain/load';
import type {ThinkTwice} from '@/lib/domain/mark';
import type {Finding} from '@/lib/domain/finding';
import type {NextTimeDraft} from '@/lib/domain/next-time';
import type {Item} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {SaidOfPerson} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {ShareableAgenda} from '@/lib/domain/shareable';
import type {ChecklistItem, OwnTemplate} from '@/lib/domain/template';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import type {Identity} from '@/lib/domain/verdict';
import type {ImportSummary, OptionsView} from '@/lib/domain/options-view';
import type {PersonView} from '@/lib/domain/person-view';
import type {TemplatesView} from '@/lib/domain/templates-view';
import type {Found, Timeline, YearWith} from '@/lib/domain/timeline';
import type {AbsenceView, EventVerdict, NoteSaved, Opened, PanelOpens, PanelView, PopupView} from '@/lib/domain/views';

/**
 * Every message of Kept. Names are `noun.verb`; payloads and answers survive JSON.
 * Who may send what is held by `senders.ts`, what it must look like by `schemas.ts`.
 */
export interface Protocol {
	// ── from the calendar page (top frame) to the background ──
	/** A settled view. Answers what to paint, after the sightings were committed. */
	'page.seen': (data: ToldView) => Painting;
	/** What to paint for a view that was reported before and has not changed since; null when it is not remembered any more and has to be told again. */
	'page.paint': (data: {report: string}) => Pick<Painting, 'marks' | 'ghosts' | 'ribbon'> | null;
	/** An event was opened (again with every change in what can be read of it). Null when it is no event. */
	'page.opened': (data: DrawnDetails) => Opened | null;
	/** An event is being dragged, or is about to be deleted. What to think of before; null when it is no 1-1, or there is nothing to say. */
	'page.think': (data: {account: string; raw: string; what: 'drag' | 'delete'}) => ThinkTwice | null;
	/** How a part of the page ring is doing, and which parts are paused; sent on change only. Answers what the page says of it; empty when all is well. */
	'page.health': (data: HealthReport & {paused: Part[]}) => string;

	/** Passes `panel.show` on to the panel in the same tab. */
	'page.show': (data: Shown) => void;

	// ── passed on by the background, because a frame in a web page can neither be reached nor reach out by itself in Firefox ──
	/** Show this occurrence; `focus` moves the keyboard there. */
	'panel.show': (data: Shown) => void;

	/** Hide the panel and give focus back. */
	'panel.close': () => void;
	/** The panel was used: it no longer closes by itself with the bubble. */
	'panel.touched': () => void;
	/** The panel wants to be so wide, in CSS pixels. */
	'panel.width': (data: {width: number}) => void;
	/** Move between the calendar and the panel (keyboard command). */
	'focus.move': () => void;
	/** Which event is open on this page, if any. */
	'page.current': () => {occurrence: OccurrenceKey} | null;
	/** The page as it stands, for a sample; `hour`: drawn height of an hour in CSS pixels, null without a time grid. Never stored. */
	'page.sample': () => {html: string; hour: number | null};

	// ── from extension pages to the background ──
	/** Passes `panel.close`, `panel.touched` or `panel.width` on to the calendar page that hosts this panel. */
	'panel.tell': (data: {what: 'close' | 'touched'} | {what: 'width'; width: number}) => void;
	/** Everything to show for an occurrence; null when it is not known at all. */
	'panel.read': (data: {occurrence: OccurrenceKey}) => PanelView | null;
	'note.save': (data: {occurrence: OccurrenceKey; section: string; text: string; base: number}) => NoteSaved;
	'prep.tick': (data: {occurrence: OccurrenceKey; item: string; done: boolean}) => void;
	/** Adds or changes an own item; `id` is made by the view, so a repeated call changes nothing. `due`: null for next time. */
	'item.save': (data: {occurrence: OccurrenceKey; id: string; list: Item['list']; owner: Item['owner']; text: string; due: PlainDate | null}) => void;
	'item.tick': (data: {occurrence: OccurrenceKey; id: string; done: boolean}) => void;
	'item.remove': (data: {id: string; removed: boolean}) => void;
	'kind.set': (data: {occurrence: OccurrenceKey; kind: Kind}) => void;
	/** The template of one occurrence; null for the usual one. */
	'agenda.choose': (data: {occurrence: OccurrenceKey; template: string | null}) => void;
	/** The checklist of one occurrence as it was changed; null for the template's. */
	'agenda.prepare': (data: {occurrence: OccurrenceKey; checklist: ChecklistItem[] | null}) => void;
	/** May a section of one occurrence be shared? Private until somebody says so. */
	'agenda.share': (data: {occurrence: OccurrenceKey; section: string; shared: boolean}) => void;
	/** What of the agenda may be shared, and nothing else. */
	'agenda.shareable': (data: {occurrence: OccurrenceKey}) => ShareableAgenda;
	/** Closes the talk, or opens it again. Closing lets what was not talked about wait again; answers the ids of these inbox items. */
	'agenda.close': (data: {occurrence: OccurrenceKey; closed: boolean}) => {returned: string[]};
	/** The question suggested for an occurrence was put into its agenda, or another one is wanted. */
	'question.answer': (data: {occurrence: OccurrenceKey; question: string; answer: 'used' | 'another'}) => void;
	/** Adds something to raise with a person, or changes its words; `id` is made by the view. */
	'inbox.save': (data: {id: string; person: string; text: string; from: InboxItem['from']}) => void;
	/** Keeps what is being written for a next time until it is added, or the browser is closed; an empty text lets it go. */
	'draft.save': (data: NextTimeDraft) => void;
	/** Takes all of these into the agenda of an occurrence; null puts them back. */
	'inbox.take': (data: {ids: string[]; occurrence: OccurrenceKey | null}) => void;
	'inbox.tick': (data: {id: string; occurrence: OccurrenceKey; done: boolean}) => void;
	'inbox.remove': (data: {id: string; removed: boolean}) => void;
	/** Everything that was with a person, latest first; null when there is no such person. */
	'timeline.read': (data: {person: string}) => Timeline | null;
	/** Places in what was written that hold all words of `text` (their beginnings), of one person or of all (null); best first, at most 50. */
	'written.find': (data: {text: string; person: string | null}) => Found[];
	/** What a period with somebody held. */
	'year.read': (data: {person: string; from: PlainDate; to: PlainDate}) => YearWith | null;
	'person.read': (data: {person: string}) => PersonView | null;
	/**
	 * Changes what is kept of a person beside the calendar; what is left out stays. `was`: the text on what matters that this one was written over;
	 * where another one is stored by now, both are kept. Answers what is stored.
	 */
	'about.save': (data: {person: string; was?: string} & Partial<Omit<AboutPerson, 'person' | 'archivedAt' | 'updatedAt'>>) => {matters: string; merged: boolean};
	/** Archives somebody, or takes it back. */
	'person.archive': (data: {person: string; archived: boolean}) => void;
	/** Everything that is kept of one person, as text for a file: JSON, or Markdown for people to read. */
	'person.export': (data: {person: string; as: 'json' | 'text'}) => string;
	/** Erases everything that is kept of one person; answers the id of the copy they can be put back from. */
	'person.erase': (data: {person: string}) => {copy: string};
	/** Puts back from a copy what it holds of somebody who was erased; what was written since stays. */
	'person.restore': (data: {person: string; copy: string}) => void;
	'templates.read': () => TemplatesView;
	/**
	 * Adds or changes an own template; the id is made by the view. The later save wins. `was`: `updatedAt` of the one it was written over, null for a new one;
	 * where another one is stored by now, `replaced` is that one.
	 */
	'template.save': (data: Omit<OwnTemplate, 'updatedAt' | 'deletedAt'> & {was: UtcInstant | null}) => {updatedAt: UtcInstant; replaced: OwnTemplate | null};
	'template.remove': (data: {id: string; removed: boolean}) => void;
	/** The template for a kind, of everybody (null) or of one person; null for the usual one. */
	'template.choose': (data: {kind: Kind; person: string | null; template: string | null}) => void;
	/** Own templates as JSON text, to share with colleagues; all when no ids are given. */
	'templates.export': (data: {ids: string[]}) => string;
	/** Adds the templates of a file; with `dryRun` only says what it would add. */
	'templates.import': (data: {json: string; dryRun: boolean}) => {added: {id: string; title: string}[]};
	/** Who can be named when something is to be raised next time: id and name, by name. */
	'people.read': () => {id: string; name: string}[];
	/** Everything to show for a date that should hold a 1-1 with somebody; null when there is no such person. */
	'absence.read': (data: AbsentDate) => AbsenceView | null;
	/** What became of a 1-1, or of a date without one, in the owner's word; null takes it back. */
	'outcome.say': (data: {about: {occurrence: OccurrenceKey} | AbsentDate; what: Said['what'] | null; reason: string}) => void;
	/** What the owner makes of a finding; `until` for a snoozed one. `open` takes it back. */
	'finding.live': (data: {finding: string; life: 'acknowledged' | 'snoozed' | 'open'; until: UtcInstant | null}) => void;
	/** Adds or changes dates away; `id` is made by the view, so a repeated call changes nothing. */
	'away.save': (data: Omit<Away, 'updatedAt'>) => void;
	'away.remove': (data: {id: string}) => void;
	/** Stretches every cadence for a while; null ends it. */
	'load.save': (data: Load | null) => void;
	/** The owner's other addresses. */
	'aliases.save': (data: {emails: string[]}) => void;
	/** Makes two people one; nothing is moved, so that it can be taken back. */
	'person.merge': (data: {from: string; into: string}) => void;
	'person.unmerge': (data: {person: string}) => void;
	/** These two are not one; not asked again. */
	'merge.dismiss': (data: {from: string; into: string}) => void;
	/** Events that were seen whose title holds `text` (all when empty), latest first, and why each is or is not a 1-1. At most 50. */
	'events.find': (data: {text: string}) => EventVerdict[];
	/** A person's word on an event; `null` takes it back. Holds for the whole series. */
	'verdict.correct': (data: {occurrence: OccurrenceKey; correction: {is: 'no'} | {is: 'one-on-one'; with: Identity} | null}) => void;
	'popup.read': (data: {open: OccurrenceKey | null}) => PopupView;
	'options.read': () => OptionsView;
	'rules.save': (data: Rules) => void;
	/** What the calendar would look like by rules that are not saved. */
	'rules.try': (data: Rules) => Finding[];
	'person.save': (data: SaidOfPerson) => void;
	/** Somebody who starts soon, of whom the calendar shows nothing yet; `id` is made by the view, so a repeated call changes nothing. `email` may be empty. */
	'person.add': (data: {id: string; name: string; email: string; startDate: PlainDate}) => void;
	/** What is left out stays. */
	'settings.save': (data: {panelOpens?: PanelOpens; panelWidth?: number}) => void;
	/** How wide the panel was made, in CSS pixels; null until somebody did. */
	'settings.width': () => number | null;
	/** The whole backup as JSON text, ready for a file. */
	'data.export': () => string;
	/** Replaces everything by a backup's JSON text; with `dryRun` only says what it would do. */
	'data.import': (data: {json: string; dryRun: boolean}) => ImportSummary;
	/** Erases everything; answers the id of the copy that undoes it. */
	'data.erase': () => {copy: string};
	/** Puts a copy back in place; what was there before becomes a copy itself. */
	'data.restore': (data: {copy: string}) => ImportSummary;

	// ── from the background to everybody who listens ──
	/** Something stored has changed; listeners read again what they show. `by`: the report of a page that changed it; that page knows already. */
	'kept.changed': (data: {topics: Topic[]; by?: string}) => void;
}

/** A date that should hold a 1-1 with somebody (person id); in the account's zone. */
export interface AbsentDate {
	person: string;
	date: PlainDate;
}

/** What the panel is to show: an occurrence, or a date without one. `focus` moves the keyboard there. */
export interface Shown {
	occurrence: OccurrenceKey | null;
	absence: AbsentDate | null;
	focus: boolean;
	theme: 'light' | 'dark';
}

/** What a change touched. `calendar`: sightings, verdicts, findings. `everything`: the whole memory was erased or replaced. */
export type Topic = 'everything' | 'calendar' | 'notes' | 'people' | 'rules' | 'settings';
