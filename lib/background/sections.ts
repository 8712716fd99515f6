import type {Note} from '@/lib/domain/note';
import {kinds} from '@/lib/domain/kind';
import type {Section, Template} from '@/lib/domain/template';
import {templateFor} from '@/lib/templates/built-in';

/**
 * A template with every section something was written in. Choosing another kind after writing must not hide
 * what was written (law 12), so written sections of other kinds follow its own.
 */
export function withWritten(template: Template, notes: Note[]): Template {
	const own = new Set(template.sections.map(section => section.id));
	const written = notes.filter(note => note.text.trim() !== '' && !own.has(note.section)).map(note => note.section);
	return written.length === 0 ? template : {...template, sections: [...template.sections, ...written.map(sectionNamed)]};
}

/** A section by its id, in whichever template it is; one that no template has any more is headed by its id. */
function sectionNamed(id: string): Section {
	const all = kinds.flatMap(kind => templateFor(kind).sections);
	return all.find(section => section.id === id) ?? {id, title: id, purpose: '', prompts: []};
}
