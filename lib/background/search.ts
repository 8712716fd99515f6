import {dateIn, type PlainDate} from '@/lib/domain/time';
import type {Found} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {piecesOf} from '@/lib/search/pieces';
import {readQuery} from '@/lib/search/query';
import {findBest} from '@/lib/search/rank';
import {readAccounts} from '@/lib/store/accounts';
import {readAgendas} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readOccurrences} from '@/lib/store/occurrences';
import {kindOf} from './kind-of';
import {partsOf} from './occurrence-parts';
import {readTexts, type Text} from './search-texts';
import type {Services} from './services';
import {readTemplateBook} from './template-book';
import {headedNotes} from './timeline-notes';

/** How many places are told. */
const most = 50;

/** Places in what was written that hold everything that was asked for, of one person or of all; best first. */
export async function findWritten({store}: Pick<Services, 'store'>, {text, person}: {text: string; person: string | null}): Promise<Found[]> {
	// An empty question is asked before somebody types: what is read for it is there when the first letter comes.
	const texts = await readTexts(store, person);
	const terms = readQuery(text);
	if (terms.length === 0) {
		return [];
	}

	const best = findBest(texts, terms, most);
	const places = await store.read(tables => readPlaces(tables, best));
	return best.map((found): Found => {
		const {date = null, title} = places.get(found.id) ?? {};
		return {
			person: found.person,
			personName: found.personName,
			occurrence: found.occurrence,
			date: found.date ?? date,
			where: typeof found.where === 'string' ? historyWords.where[found.where] : title ?? found.where.section,
			pieces: piecesOf(found.text, terms),
		};
	});
}

/** When the 1-1s were that these were written in, in the zones of their accounts, and what their sections are headed; by the id of each text. */
async function readPlaces(tables: Tables, texts: Text[]): Promise<Map<string, {date: PlainDate; title: string}>> {
	const keys = [...new Set(texts.flatMap(({occurrence}) => occurrence ?? []))];
	const [accounts, rows, agendas, book, choices] = await Promise.all([
		readAccounts(tables), readOccurrences(tables, keys), readAgendas(tables, keys), readTemplateBook(tables), readKindChoices(tables),
	]);
	const zones = new Map(accounts.map(({email, zone}) => [email, zone]));
	const drawn = new Map(rows.map(row => [row.key, row]));
	return new Map(texts.flatMap(({id, occurrence, where, text, person, at}): [string, {date: PlainDate; title: string}][] => {
		if (occurrence === null) {
			return [];
		}

		const row = drawn.get(occurrence);
		const {account, original} = partsOf(occurrence);
		const start = row?.start ?? (original?.includes('T') === false ? `${original}T12:00:00Z` : at);
		const date = dateIn(start, zones.get(account) ?? 'UTC');
		const section = typeof where === 'string' ? '' : where.section;
		const {kind} = kindOf({key: occurrence, title: row?.title ?? ''}, choices);
		const [headed] = section === '' ? [] : headedNotes({book, agendas, person}, occurrence, kind, [{occurrence, section, person, text, revision: 0, updatedAt: at}]);
		return [[id, {date, title: headed?.title ?? section}]];
	}));
}
