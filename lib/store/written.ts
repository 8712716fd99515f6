import type {Agenda} from '@/lib/domain/agenda';
import type {Item, Note} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {InboxItem} from '@/lib/domain/inbox';
import type {AboutPerson} from '@/lib/domain/about-person';
import type {Tables} from './database';

/** Every note that was written about a person (all ids of them) and holds anything. */
export async function readNotesOf(tables: Tables, ids: string[]): Promise<Note[]> {
	const notes = await tables.notes.where('person').anyOf(ids).toArray();
	return notes.filter(({text}) => text.trim() !== '');
}

/** The agendas of 1-1s with a person (all ids of them). */
export async function readAgendasOf(tables: Tables, ids: string[]): Promise<Agenda[]> {
	return tables.agendas.where('person').anyOf(ids).toArray();
}

/** Everything somebody wrote, of everybody, as it is stored; what was removed is left out. */
export interface Written {
	notes: Note[];
	items: Item[];
	inbox: InboxItem[];
	about: AboutPerson[];
	said: Said[];
}

/** Reads everything that was written. */
export async function readWritten(tables: Tables): Promise<Written> {
	const [notes, items, inbox, about, said] = await Promise.all([
		tables.notes.toArray(), tables.items.toArray(), tables.inbox.toArray(), tables.about.toArray(), tables.said.toArray(),
	]);
	return {notes, items: items.filter(({deletedAt}) => deletedAt === null), inbox: inbox.filter(({deletedAt}) => deletedAt === null), about, said};
}
