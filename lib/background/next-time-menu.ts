import {nameAmong, type Raisable} from '@/lib/domain/next-time';
import {menuWords} from '@/lib/locales/inbox';
import {tidied} from './next-time';

/** One entry of the menu on selected text. */
export interface MenuEntry {
	id: string;
	title: string;
	/** Null for the one that holds the others. */
	parentId: string | null;
}

/** How many people the menu names. */
const most = 12;

/** How much of a selection is kept, in characters. */
const longest = 1000;

const parentId = 'next-time';
const prefix = `${parentId}:`;

/** The menu: whoever is met soonest first, then somebody else. Empty while nobody is known. */
export function menuFor(people: readonly Raisable[]): MenuEntry[] {
	const named = people.slice(0, most).map(person => ({id: `${prefix}${person.id}`, title: literal(nameAmong(person, people)), parentId}));
	return people.length === 0 ? [] : [{id: parentId, title: menuWords.parent, parentId: null}, ...named, {id: prefix, title: menuWords.somebodyElse, parentId}];
}

/** What a click in the menu says: about whom (null for somebody else), and what; null when it was another entry. */
export function saidInMenu({menuItemId, selectionText = ''}: {menuItemId: string | number; selectionText?: string | undefined}): {person: string | null; text: string} | null {
	const id = String(menuItemId);
	return id.startsWith(prefix) ? {person: id.slice(prefix.length) || null, text: tidied(selectionText, longest)} : null;
}

/** In a menu's title `&` names a key, and `%s` stands for the selection. */
function literal(name: string): string {
	return name.replaceAll('&', '&&').replaceAll('%s', '%\u200Bs');
}
