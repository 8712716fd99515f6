import type {Topic} from '@/lib/messages/protocol';
import type {Handlers} from '@/lib/messages/server';
import {readAbout, saveAbout} from '@/lib/store/about-people';
import type {Tables} from '@/lib/store/database';
import {StoreFailure} from '@/lib/store/failure';
import {erasePerson, restorePerson} from '@/lib/store/keeping';
import {keepBoth} from '@/lib/store/notes';
import {readWholePerson} from '@/lib/store/people';
import {dropDraftsFor, takeBackDrafts} from './next-time-drafts';
import {exportPerson} from './person-data';
import {personView} from './person-view';
import {settleRestored} from './restored';
import type {Services} from './services';

/** Everything that may be shown of somebody may be gone, or be there again; pages tell anew what they show. */
const everything: Topic[] = ['everything', 'calendar', 'notes', 'people'];

/** What is kept of a person beside the calendar, whether anything is expected of them, and all of it as a file or gone. */
export const aboutPeople = (services: Services) => {
	const {store, now, newId, announce} = services;
	return {
		'person.read': async ({person}) => personView(services, person),
		async 'about.save'({person, was, ...change}) {
			const saved = await store.write(async tables => {
				const ids = await idsOf(tables, person);
				const stored = (await readAbout(tables, ids)).matters;
				const written = change.matters ?? stored;
				const merged = was !== undefined && stored !== was && stored !== written;
				const matters = merged ? keepBoth(stored, written) : written;
				await saveAbout(tables, ids, {...change, matters}, now());
				return {matters, merged};
			});
			// Which template holds decides what there is to prepare, and that is painted on the calendar.
			announce(change.templates === undefined ? ['notes'] : ['notes', 'calendar']);
			return saved;
		},
		async 'person.archive'({person, archived}) {
			await store.write(async tables => {
				const ids = await idsOf(tables, person);
				// Asked again, it stays archived since when it was.
				if (archived !== ((await readAbout(tables, ids)).archivedAt !== null)) {
					await saveAbout(tables, ids, {archivedAt: archived ? now() : null}, now());
				}
			});
			announce(['people', 'calendar']);
		},
		'person.export': async ({person, as}) => exportPerson(services, person, as),
		async 'person.erase'({person}) {
			let ids: string[] = [];
			const erased = await erasePerson(services, person, async tables => {
				ids = (await readWholePerson(tables, person))?.ids ?? [];
				return ids;
			});
			if (!erased) {
				throw new StoreFailure('invalid', nobody);
			}

			try {
				// Asked again they are gone by then, but what is not added yet may be there still.
				await dropDraftsFor([person, ...ids], erased.copy);
			} finally {
				announce(everything);
			}

			return erased;
		},
		async 'person.restore'({person, copy}) {
			await restorePerson(services, {person, copy}, (tables, anew) => settleRestored(tables, anew, {now: now(), newId}));
			try {
				await takeBackDrafts(copy);
			} finally {
				announce(everything);
			}
		},
	} satisfies Partial<Handlers>;
};

const nobody = 'This person is not there any more.';

/** All ids of a person, their own first. Throws a sentence when there is nobody. */
async function idsOf(tables: Tables, person: string): Promise<string[]> {
	const whole = await readWholePerson(tables, person);
	if (!whole) {
		throw new StoreFailure('invalid', nobody);
	}

	return whole.ids;
}
