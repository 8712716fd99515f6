import type {OccurrenceKey} from '@/lib/domain/event';
import type {KindChoice} from '@/lib/domain/occurrence';
import type {Kind} from '@/lib/domain/kind';
import type {Tables} from './database';

/** Every choice ever made, by occurrence. A choice is rare, so all of them are few. */
export async function readKindChoices(tables: Tables): Promise<Map<OccurrenceKey, Kind>> {
	const choices = await tables.kinds.toArray();
	return new Map(choices.map(choice => [choice.occurrence, choice.kind]));
}

/** Remembers the kind the owner chose for one occurrence. */
export async function saveKindChoice(tables: Tables, choice: KindChoice): Promise<void> {
	await tables.kinds.put(choice);
}
