import type {OccurrenceKey} from '@/lib/domain/event';
import type {UtcInstant} from '@/lib/domain/time';
import type {Handlers} from '@/lib/messages/server';
import {changeAgenda} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {StoreFailure} from '@/lib/store/failure';
import {removeItem, saveItem, tickItem} from '@/lib/store/items';
import {readNotes, saveNote} from '@/lib/store/notes';
import {saveTick} from '@/lib/store/ticks';
import {withWritten} from './sections';
import type {Services} from './services';
import {readSubject} from './subject';
import type {Subject} from './subject';

/** Notes, ticks and items: what is written in the panel. */
export const writing = ({store, now, announce}: Services) => ({
	async 'note.save'(note) {
		const saved = await store.write(async tables => {
			const {person, subject} = await personOf(tables, note.occurrence, now());
			if (subject) {
				await keepTemplate(tables, subject, person, now());
			}

			return saveNote(tables, {...note, person}, now());
		});
		announce(['notes']);
		return saved;
	},
	async 'prep.tick'(tick) {
		await store.write(async tables => {
			const subject = await readSubject(tables, tick.occurrence, now());
			if (subject?.person) {
				await keepTemplate(tables, subject, subject.person.id, now());
			}

			await saveTick(tables, tick, now());
		});
		// Whether a 1-1 is prepared is painted on the calendar.
		announce(['notes', 'calendar']);
	},
	async 'item.save'(item) {
		await store.write(async tables => {
			const {person, start} = await personOf(tables, item.occurrence, now());
			await saveItem(tables, {...item, person, writtenFor: start ?? now()}, now());
		});
		announce(['notes']);
	},
	async 'item.tick'(tick) {
		await found(store.write(tables => tickItem(tables, tick, now())));
		announce(['notes']);
	},
	async 'item.remove'(removal) {
		await found(store.write(tables => removeItem(tables, removal, now())));
		announce(['notes']);
	},
}) satisfies Partial<Handlers>;

/**
 * Keeps the template with its 1-1. What is written or ticked now is headed, and counts, as it is now, whatever becomes of the template;
 * and what was written before is headed as it was then.
 */
async function keepTemplate(tables: Tables, {template, meeting: {occurrence}, agenda}: Subject, person: string, now: UtcInstant): Promise<void> {
	const written = withWritten(template, await readNotes(tables, occurrence), agenda);
	await changeAgenda(tables, {occurrence, person}, {written}, now);
}

/**
 * Whom something written under an occurrence belongs to. When the verdict changed while somebody was typing,
 * what was written there before says it, so that no draft is turned away.
 */
async function personOf(tables: Tables, key: OccurrenceKey, now: UtcInstant): Promise<{person: string; start: string | null; subject: Subject | null}> {
	const subject = await readSubject(tables, key, now);
	const person = subject?.person?.id ?? (await readNotes(tables, key))[0]?.person;
	if (person === undefined) {
		throw new StoreFailure('invalid', 'This event is not known as a 1-1 with anybody, so there is nobody to keep this for. Say whom it is with, then it can be saved.');
	}

	return {person, start: subject?.meeting.start ?? null, subject};
}

async function found(finding: Promise<boolean>): Promise<void> {
	if (!await finding) {
		throw new StoreFailure('invalid', 'This item is not there any more.');
	}
}
