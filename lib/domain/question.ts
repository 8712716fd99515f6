import type {Kind} from './kind';

/** What a question, or a section of a template, is about. Stable for ever: what was touched on is remembered by it. */
export type Theme =
	| 'energy'
	| 'life'
	| 'work'
	| 'focus'
	| 'obstacles'
	| 'context'
	| 'team'
	| 'connections'
	| 'recognition'
	| 'feedback'
	| 'support'
	| 'ideas'
	| 'learning'
	| 'direction';

/** All themes, in the order they are listed. */
export const themes: readonly Theme[] = [
	'energy', 'life', 'work', 'focus', 'obstacles', 'context', 'team',
	'connections', 'recognition', 'feedback', 'support', 'ideas', 'learning', 'direction',
];

/** An open question that can be said aloud as it stands. */
export interface Question {
	/** Stable for ever: what was asked is remembered by it. */
	id: string;
	theme: Theme;
	text: string;
	/** Kinds of 1-1 that it suits. */
	kinds: readonly Kind[];
}
