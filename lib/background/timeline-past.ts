import type {Agenda} from '@/lib/domain/agenda';
import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Kind} from '@/lib/domain/kind';
import type {Item, Note} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {Person} from '@/lib/domain/person';
import {dateIn, type UtcInstant} from '@/lib/domain/time';
import {isSeenNear} from '@/lib/ledger/outcome';
import {readAccounts} from '@/lib/store/accounts';
import {readCovered} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {readInbox} from '@/lib/store/inbox';
import {readItems} from '@/lib/store/items';
import {readKindChoices} from '@/lib/store/kinds';
import {readOccurrences, readOfPerson} from '@/lib/store/occurrences';
import {readWholePerson} from '@/lib/store/people';
import type {OccurrenceRow} from '@/lib/store/rows';
import {readSaid} from '@/lib/store/said';
import {readAgendasOf, readNotesOf} from '@/lib/store/written';
import {fallbackAccount, newAccount} from './fallback-account';
import {readTemplateBook, type TemplateBook} from './template-book';

/** Everything that is kept of the 1-1s with one person, under all ids of them (law 7). */
export interface Past {
	now: UtcInstant;
	person: Person;
	ids: string[];
	/** By which times are told: the account of their latest 1-1. */
	account: AccountRecord;
	/** Every 1-1 that was ever seen of them, and what else something was written under, by drawn start. */
	rows: OccurrenceRow[];
	/** By occurrence. */
	notes: Map<OccurrenceKey, Note[]>;
	agendas: Map<OccurrenceKey, Agenda>;
	/** Promises, oldest first; what is only on a checklist is none. */
	promises: Item[];
	/** What was raised and talked about, oldest first. */
	raised: InboxItem[];
	/** The owner's words on these 1-1s, and on dates with this person. */
	said: Said[];
	choices: ReadonlyMap<OccurrenceKey, Kind>;
	/** Looks at the dates of those 1-1s for which nothing else says whether anybody looked near their time. */
	looks: CoverageDay[];
	book: TemplateBook;
}

/** Reads all of it; null when there is no such person. */
export async function readPast(tables: Tables, id: string, now: UtcInstant): Promise<Past | null> {
	const whole = await readWholePerson(tables, id);
	if (!whole) {
		return null;
	}

	const {person, ids} = whole;
	const [accounts, own, notes, agendas, items, inbox, said, choices, book] = await Promise.all([
		readAccounts(tables), Promise.all(ids.map(each => readOfPerson(tables, each, ''))), readNotesOf(tables, ids), readAgendasOf(tables, ids),
		readItems(tables, ids), readInbox(tables, ids), readSaid(tables), readKindChoices(tables), readTemplateBook(tables),
	]);
	const known = new Map(own.flat().map(row => [row.key, row]));
	const promises = items.filter(({list}) => list === 'action');
	const raised = inbox.filter(({doneIn}) => doneIn !== null);
	// A correction may have given a 1-1 to somebody else since; what was written with this person stays theirs.
	const elsewhere = new Set([...[...notes, ...promises].map(({occurrence}) => occurrence), ...raised.flatMap(({doneIn}) => doneIn ?? [])].filter(key => !known.has(key)));
	const rows = [...known.values(), ...await readOccurrences(tables, [...elsewhere])].sort((one, two) => (one.start < two.start ? -1 : 1));
	const latest = rows.findLast(({present}) => present) ?? rows.at(-1);
	const account = accounts.find(({email}) => email === latest?.account) ?? accounts[0] ?? newAccount(fallbackAccount(), now);
	const unseen = rows.filter(row => row.present && row.start <= now && !isSeenNear(row, null)).map(row => ({account: row.account, date: dateIn(row.start, account.zone)}));
	const looks = unseen.length === 0 ? [] : await readCovered(tables, unseen);
	const keys = new Set(rows.map(({key}) => key));
	return {
		now, person, ids, account, rows, promises, raised, choices, book,
		notes: Map.groupBy(notes, ({occurrence}) => occurrence),
		agendas: new Map(agendas.map(agenda => [agenda.occurrence, agenda])),
		said: said.filter(({occurrence, person: of}) => (occurrence === null ? ids.includes(of) : keys.has(occurrence))),
		looks: looks.filter(look => look !== null),
	};
}
