import type {Agenda} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** The agenda of an occurrence; null while nothing of it was chosen, written, ticked or closed. */
export async function readAgenda(tables: Tables, occurrence: OccurrenceKey): Promise<Agenda | null> {
	return await tables.agendas.get(occurrence) ?? null;
}

/** The agendas of these occurrences, those that there are, by occurrence. */
export async function readAgendas(tables: Tables, occurrences: OccurrenceKey[]): Promise<Map<OccurrenceKey, Agenda>> {
	const rows = await tables.agendas.bulkGet(occurrences);
	return new Map(rows.filter(row => row !== undefined).map(row => [row.occurrence, row]));
}

/** Changes some of an agenda, which begins empty and is of whomever its 1-1 is with now. A change that changes nothing writes nothing. */
export async function changeAgenda(
	tables: Tables,
	{occurrence, person}: Pick<Agenda, 'occurrence' | 'person'>,
	change: Partial<Omit<Agenda, 'occurrence' | 'person' | 'updatedAt'>> | ((agenda: Agenda) => Partial<Agenda>),
	now: UtcInstant,
): Promise<void> {
	const before = await tables.agendas.get(occurrence)
		?? {occurrence, person, chosen: null, written: null, checklist: null, shared: [], closedAt: null, updatedAt: now};
	const changed = {...before, person, ...(typeof change === 'function' ? change(before) : change)};
	if (JSON.stringify(changed) !== JSON.stringify(before)) {
		await tables.agendas.put({...changed, updatedAt: now});
	}
}
