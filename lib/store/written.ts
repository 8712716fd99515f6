import type {Table} from 'dexie';
import type {Agenda} from '@/lib/domain/agenda';
import type {Item, Note} from '@/lib/domain/note';
import type {Said} from '@/lib/domain/outcome';
import type {InboxItem} from '@/lib/domain/inbox';
import type {AboutPerson} from '@/lib/domain/about-person';
import type {Tables} from './database';
import type {Rows, TableName} from './rows';

/** The tables in which something written is. */
export const writtenTables = ['notes', 'items', 'inbox', 'about', 'said'] as const satisfies readonly TableName[];

/** All rows of a table that are about one of these people. One id after another, for rows of several keys at once are read one by one. */
async function readOf<N extends 'notes' | 'agendas' | 'items' | 'inbox' | 'said' | 'about'>(tables: Tables, name: N, ids: string[]): Promise<Rows[N][]> {
	const table = tables[name] as Table;
	return (await Promise.all(ids.map(id => table.where('person').equals(id).toArray() as Promise<Rows[N][]>))).flat();
}

/** Every note that was written about a person (all ids of them) and holds anything. */
export async function readNotesOf(tables: Tables, ids: string[]): Promise<Note[]> {
	return (await readOf(tables, 'notes', ids)).filter(({text}) => text.trim() !== '');
}

/** The agendas of 1-1s with a person (all ids of them). */
export async function readAgendasOf(tables: Tables, ids: string[]): Promise<Agenda[]> {
	return readOf(tables, 'agendas', ids);
}

/** Everything that was written, as it is stored; what was removed is left out. */
export interface Written {
	notes: Note[];
	items: Item[];
	inbox: InboxItem[];
	about: AboutPerson[];
	said: Said[];
}

/** Reads everything that was written about a person (all ids of them), or about everybody (null). */
export async function readWritten(tables: Tables, ids: string[] | null): Promise<Written> {
	const all = <N extends keyof Written>(name: N): Promise<Rows[N][]> =>
		ids === null ? (tables[name] as Table).toArray() as Promise<Rows[N][]> : readOf(tables, name, ids);
	const [notes, items, inbox, about, said] = await Promise.all([all('notes'), all('items'), all('inbox'), all('about'), all('said')]);
	return {notes, items: items.filter(({deletedAt}) => deletedAt === null), inbox: inbox.filter(({deletedAt}) => deletedAt === null), about, said};
}
