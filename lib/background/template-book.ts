import type {Agenda} from '@/lib/domain/agenda';
import type {Kind} from '@/lib/domain/kind';
import type {OwnTemplate, Template, TemplateByKind} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import {readTemplatesOfPeople} from '@/lib/store/about-people';
import type {Tables} from '@/lib/store/database';
import {readTemplateChoices} from '@/lib/store/settings';
import {readOwnTemplates} from '@/lib/store/templates';
import {templateFor} from '@/lib/templates/built-in';
import {regular} from '@/lib/templates/built-in/regular';

/** Everything that says which template holds, read once for many occurrences. */
export interface TemplateBook {
	/** The owner's own, removed ones included. */
	own: OwnTemplate[];
	everybody: TemplateByKind;
	/** By person id, those who have a choice of their own. */
	people: ReadonlyMap<string, TemplateByKind>;
}

/** What the owner chose and made. */
export async function readTemplateBook(tables: Tables): Promise<TemplateBook> {
	const [own, everybody, people] = await Promise.all([readOwnTemplates(tables), readTemplateChoices(tables), readTemplatesOfPeople(tables)]);
	return {own, everybody, people};
}

/** What is asked of a book: a kind of 1-1 with somebody (null while nobody knows with whom), and the agenda when there is one. */
export interface TemplateWanted {
	kind: Kind;
	person: string | null;
	agenda?: Agenda | null | undefined;
	/** Was it over? Then what was written there is shown with the template of that time, unless its kind was changed since. */
	past?: boolean;
}

/** Is a 1-1 over: closed, or past its end (null while that is not known)? */
export function isOver(agenda: Agenda | null, end: UtcInstant | null, now: UtcInstant): boolean {
	return (agenda !== null && agenda.closedAt !== null) || (end !== null && Date.parse(end) < Date.parse(now));
}

/** Where whatever comes up is written. */
const open = regular.sections.filter(({id}) => id === 'open-notes');

/** The template of one occurrence, with its checklist as it was changed there, and with a place to write in even where the template has none. */
export function templateOf({own, everybody, people}: TemplateBook, {kind, person, agenda = null, past = false}: TemplateWanted): Template {
	const written = past && agenda?.written?.kind === kind ? agenda.written : null;
	const template = written
		?? templateFor(kind, {occurrence: agenda?.chosen ?? null, person: people.get(person ?? '') ?? {}, everybody, own});
	const {checklist, sections} = template;
	return {...template, checklist: agenda?.checklist ?? checklist, sections: sections.length === 0 ? open : sections};
}
