import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Note} from '@/lib/domain/note';
import type {Theme} from '@/lib/domain/question';
import type {Section} from '@/lib/domain/template';
import {withWritten} from './sections';
import {templateOf, type TemplateBook} from './template-book';
import type {Past} from './timeline-past';

/** What was written in one section, headed as it was then. */
export interface HeadedNote {
	section: string;
	title: string;
	text: string;
	theme: Theme | null;
}

/** The notes of one 1-1 in the order of the template they were written with; of sections that it has not, at its end. */
export function headedNotes({book, agendas, person}: Pick<Past, 'book' | 'agendas'> & {person: string}, key: OccurrenceKey, kind: Kind, notes: Note[]): HeadedNote[] {
	const agenda = agendas.get(key) ?? null;
	const {sections} = withWritten(templateOf(book, {kind, person, agenda, past: true}), notes, agenda);
	return sections.flatMap(section => notes.filter(note => note.section === section.id).map(({text}): HeadedNote => {
		const {title, theme = null} = ownSection(section, book);
		return {section: section.id, title, text, theme};
	}));
}

/** A section that nobody but a template of the owner's knows, removed or not. */
function ownSection(section: Section, {own}: TemplateBook): Section {
	return section.title !== section.id ? section : own.flatMap(({sections}) => sections).find(({id}) => id === section.id) ?? section;
}
