import type {Timeline} from '@/lib/domain/timeline';
import type {Handlers} from '@/lib/messages/server';
import type {Services} from './services';
import {mayLack, pastAbsences, readAround} from './timeline-absences';
import {toldOf, withMissed, type Entry} from './timeline-entries';
import {readPast, type Past} from './timeline-past';
import {findWritten} from './search';
import {yearWith} from './year';

/** Looking back: at one person, at a year with them, and for words in everything that was written. */
export const remembering = (services: Services) => ({
	'timeline.read': async ({person}) => timelineOf(services, person),
	'written.find': async question => findWritten(services, question),
	'year.read': async period => yearWith(services, period),
}) satisfies Partial<Handlers>;

/** Everything that was with a person, and what it was made from; null when there is no such person. */
export async function lookBack({store, memory, now}: Pick<Services, 'store' | 'memory' | 'now'>, person: string): Promise<{past: Past; entries: Entry[]} | null> {
	const [{world}, past] = await Promise.all([memory.know(), store.read(tables => readPast(tables, person, now()))]);
	if (!past) {
		return null;
	}

	const {entries, dates} = toldOf(past);
	const may = mayLack(world, past, dates);
	const coverage = may.length === 0 ? [] : await store.read(tables => readAround(tables, may));
	return {past, entries: withMissed(entries, pastAbsences(world, past, dates, coverage))};
}

async function timelineOf(services: Services, id: string): Promise<Timeline | null> {
	const back = await lookBack(services, id);
	return back && {
		person: back.past.person,
		zone: back.past.account.zone,
		locale: back.past.account.locale,
		entries: back.entries.map(told),
		tags: mostUsed(back.entries.flatMap(({tags}) => tags)),
	};
}

/** An entry as views have it. */
export function told({at: _at, themes: _themes, ...entry}: Entry): Timeline['entries'][number] {
	return entry;
}

/** Each once, the most used first; of equally used ones the latest used. */
function mostUsed(tags: string[]): string[] {
	const uses = new Map<string, number>();
	for (const tag of tags) {
		uses.set(tag, (uses.get(tag) ?? 0) + 1);
	}

	return [...uses].sort(([, one], [, two]) => two - one).map(([tag]) => tag);
}
