import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Occurrence} from '@/lib/domain/occurrence';
import {aboutOccurrence, type Said} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from '@/lib/store/database';
import {readInbox} from '@/lib/store/inbox';
import {readOccurrences} from '@/lib/store/occurrences';
import {readWord} from '@/lib/store/said';

/** Will it be held, as far as anybody knows, or is it being held? One that was called off, declined or skipped will not. */
export function isToCome({present, response, theirResponse, end}: Occurrence, said: Said | null, now: UtcInstant): boolean {
	return present && response !== 'declined' && theirResponse !== 'declined' && (said === null || said.what === 'met') && Date.parse(end) >= Date.parse(now);
}

/**
 * What is to be raised with a person (all ids of them). Whatever was taken into a 1-1 that is over or fell out, and was not talked about there,
 * waits again: it belongs to the next one, never to a date. What was taken into `here` stays there, also when the talk lasts longer than its event.
 */
export async function readForTalk(tables: Tables, ids: string[], {here, now}: {here: OccurrenceKey; now: UtcInstant}): Promise<InboxItem[]> {
	const items = await readInbox(tables, ids);
	const taken = [...new Set(items.flatMap(({taken: key, doneAt}) => (key === null || doneAt !== null ? [] : [key])))];
	const [rows, words] = await Promise.all([readOccurrences(tables, taken), Promise.all(taken.map(key => readWord(tables, aboutOccurrence(key))))]);
	const said = new Map(words.filter(word => word !== null).map(word => [word.occurrence, word]));
	const ahead = new Set(rows.filter(row => row.person !== null && ids.includes(row.person) && isToCome(row, said.get(row.key) ?? null, now)).map(({key}) => key));
	const isLeft = (key: OccurrenceKey | null): boolean => key !== null && key !== here && !ahead.has(key);
	return items.map(item => (item.doneAt === null && isLeft(item.taken) ? {...item, taken: null} : item));
}
