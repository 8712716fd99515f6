import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Tables} from '@/lib/store/database';
import {readTicked, tickedKey} from '@/lib/store/ticks';
import {templateFor} from '@/lib/templates/built-in';

/** Which of these occurrences are prepared: every item of their template's checklist is ticked. */
export async function readPrepared(
	tables: Tables,
	meetings: {occurrence: OccurrenceKey; kind: Kind}[],
): Promise<Set<OccurrenceKey>> {
	const lists = meetings.map(({occurrence, kind}) => ({occurrence, items: templateFor(kind).checklist.map(item => item.id)}));
	const ticked = await readTicked(tables, lists.flatMap(({occurrence, items}) =>
		items.map((item): [string, string] => [occurrence, item])));
	return new Set(lists
		.filter(({occurrence, items}) => items.length > 0 && items.every(item => ticked.has(tickedKey(occurrence, item))))
		.map(({occurrence}) => occurrence));
}
