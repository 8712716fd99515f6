import type {Agenda} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import {withOwnSteps} from '@/lib/domain/own-steps';
import {shareableAgenda} from '@/lib/domain/shareable';
import type {Template} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import type {Handlers} from '@/lib/messages/server';
import {changeAgenda, readAgenda} from '@/lib/store/agendas';
import {readSuggestion, saveAsked} from '@/lib/store/asked';
import type {Tables} from '@/lib/store/database';
import {StoreFailure} from '@/lib/store/failure';
import {returnUntouched, takeReturned} from '@/lib/store/inbox';
import {readNotes} from '@/lib/store/notes';
import {withWritten} from './sections';
import type {Services} from './services';
import {readSubject} from './subject';
import type {Subject} from './subject';
import {readTemplateBook, templateOf} from './template-book';

/** What is chosen, shared and closed of the agenda of one 1-1. */
export const agendas = ({store, now, announce}: Services) => ({
	async 'agenda.choose'({occurrence, template}) {
		await store.write(async tables => {
			const {person, meeting: {kind}, agenda} = await known(tables, occurrence, now());
			if (agenda === null) {
				return changeAgenda(tables, {occurrence, person: person.id}, {chosen: template}, now());
			}

			const [book, notes] = await Promise.all([readTemplateBook(tables), readNotes(tables, occurrence)]);
			const ofAgenda = (over: Partial<Agenda>): Template => templateOf(book, {kind, person: person.id, agenda: {...agenda, checklist: null, ...over}});
			const wanted = ofAgenda({chosen: template});
			const change = {chosen: template, checklist: withOwnSteps(agenda.checklist, ofAgenda({}).checklist, wanted.checklist)};
			// What was written is shown with it from now on, also when it is over.
			const written = agenda.written === null ? null : withWritten(ofAgenda(change), notes, agenda);
			return changeAgenda(tables, {occurrence, person: person.id}, {...change, written}, now());
		});
		announce(['notes', 'calendar']);
	},
	async 'agenda.prepare'({occurrence, checklist}) {
		await store.write(async tables => changeAgenda(tables, await ofAgenda(tables, occurrence, now()), {checklist}, now()));
		// Whether a 1-1 is prepared is painted on the calendar.
		announce(['notes', 'calendar']);
	},
	async 'agenda.share'({occurrence, section, shared}) {
		await store.write(async tables => changeAgenda(tables, await ofAgenda(tables, occurrence, now()), agenda => ({
			shared: [...agenda.shared.filter(id => id !== section), ...(shared ? [section] : [])],
		}), now()));
		announce(['notes']);
	},
	async 'agenda.shareable'({occurrence}) {
		return store.read(async tables => {
			const {template, meeting} = await known(tables, occurrence, now());
			const [agenda, notes] = await Promise.all([readAgenda(tables, occurrence), readNotes(tables, occurrence)]);
			const texts = new Map(notes.map(({section, text}) => [section, text]));
			const {sections} = withWritten(template, notes, agenda);
			return shareableAgenda(meeting.title, sections.map(({id, title}) => ({id, title, text: texts.get(id) ?? ''})), agenda?.shared ?? []);
		});
	},
	async 'agenda.close'({occurrence, closed}) {
		const returned = await store.write(async tables => {
			const at = now();
			const {person, ids, agenda} = await known(tables, occurrence, at);
			const closedAt = agenda?.closedAt ?? null;
			const before = closedAt === null ? [] : agenda?.returned ?? [];
			if (closed) {
				const left = await returnUntouched(tables, ids, occurrence, at);
				await changeAgenda(tables, {occurrence, person: person.id}, {closedAt: closedAt ?? at, returned: [...before, ...left]}, at);
				return left;
			}

			// Opened again, it holds what it held.
			await takeReturned(tables, before, occurrence, at);
			await changeAgenda(tables, {occurrence, person: person.id}, {closedAt: null, ...(agenda?.returned === undefined ? {} : {returned: []})}, at);
			return [];
		});
		// Closed before its end it is judged by the list it was prepared with at once, and that is painted.
		announce(['notes', 'calendar']);
		return {returned};
	},
	async 'question.answer'({occurrence, question, answer}) {
		await store.write(async tables => {
			const {person, meeting} = await known(tables, occurrence, now());
			const before = await readSuggestion(tables, occurrence, question);
			await saveAsked(tables, {
				occurrence, person: person.id, question, at: meeting.start ?? now(),
				used: answer === 'used' || (before?.used ?? false), passed: answer === 'another',
			});
		});
		announce(['notes']);
	},
}) satisfies Partial<Handlers>;

/** Whose agenda an occurrence has. */
async function ofAgenda(tables: Tables, occurrence: OccurrenceKey, now: UtcInstant): Promise<{occurrence: OccurrenceKey; person: string}> {
	return {occurrence, person: (await known(tables, occurrence, now)).person.id};
}

/** A 1-1 with somebody. Throws a sentence when it is none. */
async function known(tables: Tables, occurrence: OccurrenceKey, now: UtcInstant): Promise<Subject & {person: NonNullable<Subject['person']>}> {
	const subject = await readSubject(tables, occurrence, now);
	if (!subject?.person) {
		throw new StoreFailure('invalid', 'This event is not known as a 1-1 with anybody. Say whom it is with, then it can be saved.');
	}

	return {...subject, person: subject.person};
}
