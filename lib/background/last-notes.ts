import type {OccurrenceKey} from '@/lib/domain/event';
import type {UtcInstant} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {readAgenda} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readNotedKeys, readNotes} from '@/lib/store/notes';
import {readEarlier, readOccurrences} from '@/lib/store/occurrences';
import type {OccurrenceRow} from '@/lib/store/rows';
import {templateFor} from '@/lib/templates/built-in';
import {kindOf} from './kind-of';
import {withWritten} from './sections';

/** How many 1-1s are looked at in one go; nearly always the one before has notes. */
const few = 12;

/** What was written in the latest earlier 1-1 with this person (all ids of them) that has notes, in whichever series it was. */
export async function readLast(
	tables: Tables,
	ids: string[],
	{key, start}: {key: OccurrenceKey; start: UtcInstant},
): Promise<PanelView['last']> {
	const noted = new Set((await Promise.all(ids.map(id => readNotedKeys(tables, id)))).flatMap(keys => [...keys]));
	noted.delete(key);
	if (noted.size === 0) {
		return null;
	}

	const recent = (await Promise.all(ids.map(id => readEarlier(tables, id, start, few)))).flat().sort((one, two) => (one.start < two.start ? 1 : -1));
	return await readFirst(tables, recent.filter(row => noted.has(row.key)))
		// Seldom: nothing was written for a long time.
		?? readFirst(tables, (await readOccurrences(tables, [...noted]))
			.filter(row => row.start < start)
			.sort((a, b) => (a.start < b.start ? 1 : -1)));
}

/** The first of these with any words in it. */
async function readFirst(tables: Tables, rows: OccurrenceRow[]): Promise<PanelView['last']> {
	for (const row of rows) {
		const notes = (await readNotes(tables, row.key)).filter(note => note.text.trim() !== '');
		if (notes.length > 0) {
			const {kind} = kindOf(row, await readKindChoices(tables));
			const agenda = await readAgenda(tables, row.key);
			const {sections} = withWritten(agenda?.written ?? templateFor(kind), notes, agenda);
			return {
				start: row.start,
				sections: sections.flatMap(section =>
					notes.filter(note => note.section === section.id).map(note => ({title: section.title, text: note.text}))),
			};
		}
	}

	return null;
}
