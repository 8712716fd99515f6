import type {OccurrenceKey} from '@/lib/domain/event';
import {rootOf} from '@/lib/domain/person';
import {dateIn, type PlainDate} from '@/lib/domain/time';
import type {Found} from '@/lib/domain/views';
import {historyWords} from '@/lib/locales/history';
import {piecesOf} from '@/lib/search/pieces';
import {readQuery} from '@/lib/search/query';
import {findBest} from '@/lib/search/rank';
import {readAccounts} from '@/lib/store/accounts';
import {readAgendas} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readOccurrences} from '@/lib/store/occurrences';
import {readPeopleById} from '@/lib/store/people';
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
	const texts = await readTexts(store);
	const terms = readQuery(text);
	if (terms.length === 0) {
		return [];
	}

	return store.read(async tables => {
		const root = person === null ? null : rootOf(person, await readPeopleById(tables));
		const best = findBest(root === null ? texts : texts.filter(one => one.person === root), terms, most);
		const [dates, titles] = [await datesOf(tables, best), await titlesOf(tables, best)];
		return best.map((found): Found => ({
			person: found.person,
			personName: found.personName,
			occurrence: found.occurrence,
			date: found.date ?? dates.get(found.occurrence ?? '') ?? null,
			where: typeof found.where === 'string' ? historyWords.where[found.where] : titles.get(found.id) ?? found.where.section,
			pieces: piecesOf(found.text, terms),
		}));
	});
}

const keysOf = (texts: Text[]): OccurrenceKey[] => [...new Set(texts.flatMap(({occurrence}) => occurrence ?? []))];

/** When the 1-1s were that these were written in, in the zones of their accounts. */
async function datesOf(tables: Tables, texts: Text[]): Promise<Map<OccurrenceKey, PlainDate>> {
	const zones = new Map((await readAccounts(tables)).map(({email, zone}) => [email, zone]));
	const drawn = new Map((await readOccurrences(tables, keysOf(texts))).map(row => [row.key, row.start]));
	return new Map(texts.flatMap(({occurrence, at}): [OccurrenceKey, PlainDate][] => {
		if (occurrence === null) {
			return [];
		}

		const {account, original} = partsOf(occurrence);
		const start = drawn.get(occurrence) ?? (original?.includes('T') === false ? `${original}T12:00:00Z` : at);
		return [[occurrence, dateIn(start, zones.get(account) ?? 'UTC')]];
	}));
}

/** What the sections are headed that these notes were written in, by the id of each text. */
async function titlesOf(tables: Tables, texts: Text[]): Promise<Map<string, string>> {
	const [agendas, book, choices, rows] = await Promise.all([
		readAgendas(tables, keysOf(texts)), readTemplateBook(tables), readKindChoices(tables), readOccurrences(tables, keysOf(texts)),
	]);
	const titleOf = new Map(rows.map(({key, title}) => [key, title]));
	return new Map(texts.flatMap(({id, occurrence, where, text, person}): [string, string][] => {
		if (typeof where === 'string' || occurrence === null) {
			return [];
		}

		const {kind} = kindOf({key: occurrence, title: titleOf.get(occurrence) ?? ''}, choices);
		const note = {occurrence, section: where.section, person, text, revision: 0, updatedAt: ''};
		const [headed] = headedNotes({book, agendas, person}, occurrence, kind, [note]);
		return headed === undefined ? [] : [[id, headed.title]];
	}));
}
