import type {OwnTemplate, Template, TemplateDraft} from '@/lib/domain/template';
import {builtIn} from '@/lib/templates/built-in';
import {onlyTemplate, type SharedTemplate} from '@/lib/templates/file';

/** What becomes of the templates of a file. */
export interface TakenIn {
	/** To be saved as own ones. */
	added: TemplateDraft[];
	/** Those that are here already, word for word. */
	same: SharedTemplate[];
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

const saysTheSame = (one: Template, other: Template): boolean => JSON.stringify(onlyTemplate(one)) === JSON.stringify(onlyTemplate(other));

/**
 * What to add of a file's templates. Nothing that is here is ever changed by a file: a template whose id is here already is left out
 * when it says the same, and becomes a copy with an id and a title of its own when it does not. A removed one that says the same comes back.
 */
export function takeIn(shared: readonly SharedTemplate[], own: readonly OwnTemplate[], newId: () => string): TakenIn {
	const here = new Map<string, Template & {deletedAt?: string | null}>([...builtIn, ...own].map(one => [one.id, one]));
	const titles = new Set([...builtIn, ...own.filter(({deletedAt}) => deletedAt === null)].map(({title}) => title));
	const added: TemplateDraft[] = [];
	const same: SharedTemplate[] = [];
	for (const one of shared) {
		const known = here.get(one.id);
		const equal = known !== undefined && saysTheSame(known, one);
		if (equal && (known.deletedAt ?? null) === null) {
			same.push(one);
			continue;
		}

		const title = freeTitle(one.title, titles);
		titles.add(title);
		// An id that is not of our making might once be that of a built-in one.
		const keeps = equal || (known === undefined && uuid.test(one.id));
		added.push({...onlyTemplate(one), id: keeps ? one.id : newId(), title, from: originOf(one)});
	}

	return {added, same};
}

/** The built-in template that it began as, when this Kept has it. */
function originOf({id, from}: SharedTemplate): string | null {
	return builtIn.find(one => one.id === id || one.id === from)?.id ?? null;
}

/** The title, with a number when it is taken. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
	let free = title;
	for (let number = 2; taken.has(free); number += 1) {
		free = `${title.slice(0, 190)} (${number})`;
	}

	return free;
}
