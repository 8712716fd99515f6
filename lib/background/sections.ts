import type {Agenda} from '@/lib/domain/agenda';
import type {Note} from '@/lib/domain/note';
import type {Section, Template} from '@/lib/domain/template';
import {agendaWords} from '@/lib/locales/agenda';
import {builtIn} from '@/lib/templates/built-in';

/**
 * A template with every section something was written in. Choosing another kind or template, or changing the template, must not hide
 * what was written (law 12), so written sections that it has not follow its own, headed as they were when they were written.
 */
export function withWritten(template: Template, notes: Note[], agenda: Agenda | null): Template {
	const own = new Set(template.sections.map(section => section.id));
	const written = notes.filter(note => note.text.trim() !== '' && !own.has(note.section)).map(note => note.section);
	return written.length === 0 ? template : {...template, sections: [...template.sections, ...written.map(id => sectionNamed(id, agenda))]};
}

/**
 * A section by its id: as it was when it was written, else of whichever template that comes with Kept. One that none has was taken out of an own
 * template before anything was saved in it: nobody knows any more what it was called.
 */
function sectionNamed(id: string, agenda: Agenda | null): Section {
	const all = [...agenda?.written?.sections ?? [], ...builtIn.flatMap(({sections}) => sections)];
	return all.find(section => section.id === id) ?? {id, title: agendaWords.stray.title, purpose: agendaWords.stray.why, prompts: [], minutes: null};
}
