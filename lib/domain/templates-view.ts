import type {Kind} from './kind';
import type {OwnTemplate, Template} from './template';

/** Built-in and own templates, for the editor. */
export interface TemplatesView {
	builtIn: Template[];
	/** Removed ones left out. */
	own: OwnTemplate[];
	/** The one that holds for each kind, by id. */
	choices: Record<Kind, string>;
	/** Names of people who have their own choice: by person id, the kinds and templates. */
	people: {person: string; name: string; templates: Partial<Record<Kind, string>>}[];
}
