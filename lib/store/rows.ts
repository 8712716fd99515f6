import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {SeriesKey} from '@/lib/domain/event';
import type {AboutPerson} from '@/lib/domain/about-person';
import type {Agenda, AskedQuestion} from '@/lib/domain/agenda';
import type {Away} from '@/lib/domain/away';
import type {FindingLife} from '@/lib/domain/finding';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Said} from '@/lib/domain/outcome';
import type {Item, Note, Tick} from '@/lib/domain/note';
import type {KindChoice, LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import type {Person} from '@/lib/domain/person';
import type {OwnTemplate} from '@/lib/domain/template';
import type {SeriesKnowledge} from '@/lib/domain/verdict';
import type {Setting} from './settings';

/** A series as stored: what was learned about it, and the person it is held with. */
export interface SeriesRow extends SeriesKnowledge {
	key: SeriesKey;
	/** E-mail address of the account that saw it. */
	account: string;
	/** E-mail address of the calendar it is on; empty while the page did not say. */
	calendar: string;
	/** Person id while the verdict is `one-on-one`, or `likely` with a name; else null. Derived, kept so that it can be looked up. */
	person: string | null;
}

/** A series as it lies in the database: rows written before Kept remembered how a series repeats say nothing of it. */
export type StoredSeries = Omit<SeriesRow, 'repeats'> & Partial<Pick<SeriesRow, 'repeats'>>;

/** An occurrence as stored: the derived state, and two columns to find it by. */
export interface OccurrenceRow extends Occurrence {
	/** The person of its series; null for whatever is not a 1-1. */
	person: string | null;
	/** Set when the title says career or growth, so that the last talk is found however old it is. */
	talk: 'career' | 'growth' | null;
}

/** Every table and what is in it. */
export interface Rows {
	accounts: AccountRecord;
	people: Person;
	about: AboutPerson;
	series: StoredSeries;
	ledger: LedgerEntry;
	occurrences: OccurrenceRow;
	coverage: CoverageDay;
	notes: Note;
	ticks: Tick;
	items: Item;
	inbox: InboxItem;
	agendas: Agenda;
	asked: AskedQuestion;
	templates: OwnTemplate;
	kinds: KindChoice;
	said: Said;
	lives: FindingLife;
	away: Away;
	settings: Setting;
}

/** Name of a table. */
export type TableName = keyof Rows;

/** All rows of all tables. */
export type Everything = {[N in TableName]: Rows[N][]};

/** All tables, in the order they are written out. */
export const tableNames = [
	'accounts', 'people', 'about', 'series', 'ledger', 'occurrences', 'coverage', 'notes', 'ticks', 'items', 'inbox', 'agendas', 'asked', 'templates',
	'kinds', 'said', 'lives', 'away', 'settings',
] as const satisfies readonly TableName[];
