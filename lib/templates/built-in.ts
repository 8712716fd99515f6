import type {Kind} from '@/lib/domain/kind';
import type {Template} from '@/lib/domain/template';
import {career} from '@/lib/templates/built-in/career';
import {first} from '@/lib/templates/built-in/first';
import {growth} from '@/lib/templates/built-in/growth';
import {regular} from '@/lib/templates/built-in/regular';

const templates: Record<Kind, Template> = {first, regular, career, growth};

/** The template that comes with Kept for a kind of 1-1. There is one for every kind; it is never changed in place. */
export function templateFor(kind: Kind): Template {
	return templates[kind];
}
