import type {Kind} from '@/lib/domain/kind';
import type {OwnTemplate, Template, TemplateChoice} from '@/lib/domain/template';
import {career} from '@/lib/templates/built-in/career';
import {checkIn30} from '@/lib/templates/built-in/check-in-30';
import {checkIn60} from '@/lib/templates/built-in/check-in-60';
import {checkIn80} from '@/lib/templates/built-in/check-in-80';
import {first} from '@/lib/templates/built-in/first';
import {growth} from '@/lib/templates/built-in/growth';
import {peer} from '@/lib/templates/built-in/peer';
import {projectEnd} from '@/lib/templates/built-in/project-end';
import {regular} from '@/lib/templates/built-in/regular';
import {regularSupport} from '@/lib/templates/built-in/regular-support';
import {regularThemes} from '@/lib/templates/built-in/regular-themes';
import {returnFromLeave} from '@/lib/templates/built-in/return-from-leave';
import {roundtable} from '@/lib/templates/built-in/roundtable';
import {skipLevel} from '@/lib/templates/built-in/skip-level';

/** Every template that comes with Kept, in the order they are offered: the usual one of a kind comes before its others. None is ever changed in place. */
export const builtIn: readonly Template[] = [
	regular, regularSupport, regularThemes, checkIn30, checkIn60, checkIn80, skipLevel, peer, returnFromLeave, projectEnd, roundtable,
	career, growth, first,
];

/** The usual one of each kind. */
const usual: Readonly<Record<Kind, Template>> = {first, regular, career, growth};

/** What a template is chosen from: what was chosen where, and the owner's own templates, removed ones included. */
export type ChooseFrom = Partial<TemplateChoice> & {own?: readonly OwnTemplate[]};

/**
 * The template that holds for a kind of 1-1: as chosen for this occurrence, else for the person, else for everybody, else the usual one.
 * What was chosen and is removed, unknown or of another kind by now is passed over, so there always is one.
 */
export function templateFor(kind: Kind, {occurrence = null, person = {}, everybody = {}, own = []}: ChooseFrom = {}): Template {
	const offered = templatesFor(kind, own);
	for (const id of [occurrence, person[kind], everybody[kind]]) {
		const chosen = offered.find(template => template.id === id);
		if (chosen !== undefined) {
			return chosen;
		}
	}

	return usual[kind];
}

/** All templates that can be chosen for a kind: the built-in ones first, then the owner's in their order. Removed ones are left out. */
export function templatesFor(kind: Kind, own: readonly OwnTemplate[] = []): Template[] {
	return [...builtIn, ...own.filter(({deletedAt}) => deletedAt === null)].filter(template => template.kind === kind);
}
