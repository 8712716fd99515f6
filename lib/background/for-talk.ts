import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from '@/lib/store/database';
import {readInbox} from '@/lib/store/inbox';
import {readOccurrences} from '@/lib/store/occurrences';

/**
 * What is to be raised with a person (all ids of them). Whatever was taken into a 1-1 that is over or fell out, and was not talked about there,
 * waits again: it belongs to the next one, never to a date. What was taken into `here` stays there, also when the talk lasts longer than its event.
 */
export async function readForTalk(tables: Tables, ids: string[], {here, now}: {here: OccurrenceKey; now: UtcInstant}): Promise<InboxItem[]> {
	const items = await readInbox(tables, ids);
	const taken = [...new Set(items.flatMap(({taken: key, doneAt}) => (key === null || doneAt !== null ? [] : [key])))];
	const ahead = new Set((await readOccurrences(tables, taken)).filter(({present, end}) => present && Date.parse(end) >= Date.parse(now)).map(({key}) => key));
	const isLeft = (key: OccurrenceKey | null): boolean => key !== null && key !== here && !ahead.has(key);
	return items.map(item => (item.doneAt === null && isLeft(item.taken) ? {...item, taken: null} : item));
}
