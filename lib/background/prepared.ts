import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Progress} from '@/lib/domain/mark';
import type {UtcInstant} from '@/lib/domain/time';
import {readAgendas} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {readTicked, tickedKey} from '@/lib/store/ticks';
import {isOver, readTemplateBook, templateOf} from './template-book';

/** A 1-1 that may be prepared. */
export interface Preparable {
	occurrence: OccurrenceKey;
	kind: Kind;
	/** Person id; null while nobody knows with whom. */
	person: string | null;
	end: UtcInstant;
}

/**
 * How far each of these occurrences is prepared: items of its checklist that are ticked. Those without a checklist are left out.
 * One that is over is judged by the list that it was prepared with, whatever became of the template since.
 */
export async function readProgress(
	tables: Tables,
	meetings: Preparable[],
	now: UtcInstant,
): Promise<Map<OccurrenceKey, Progress>> {
	if (meetings.length === 0) {
		return new Map();
	}

	const [book, agendas] = await Promise.all([readTemplateBook(tables), readAgendas(tables, meetings.map(({occurrence}) => occurrence))]);
	const lists = meetings
		.map(({occurrence, kind, person, end}) => {
			const agenda = agendas.get(occurrence) ?? null;
			return {occurrence, items: templateOf(book, {kind, person, agenda, past: isOver(agenda, end, now)}).checklist.map(item => item.id)};
		})
		.filter(({items}) => items.length > 0);
	const ticked = await readTicked(tables, lists.flatMap(({occurrence, items}) => items.map((item): [string, string] => [occurrence, item])));
	return new Map(lists.map(({occurrence, items}) =>
		[occurrence, {done: items.filter(item => ticked.has(tickedKey(occurrence, item))).length, of: items.length}]));
}

/** Those that are prepared: everything is ticked. */
export function preparedOnes(progress: ReadonlyMap<OccurrenceKey, Progress>): Set<OccurrenceKey> {
	return new Set([...progress].filter(([, {done, of}]) => done === of).map(([occurrence]) => occurrence));
}
