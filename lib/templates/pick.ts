import type {Kind} from '@/lib/domain/kind';
import {themes as allThemes, type Question, type Theme} from '@/lib/domain/question';
import type {UtcInstant} from '@/lib/domain/time';
import {orderBy} from '@/lib/templates/order-by';
import {questions} from '@/lib/templates/questions';

const themesFor = (kind: Kind): Set<Theme> => new Set(questions.filter(({kinds}) => kinds.includes(kind)).map(({theme}) => theme));
const inOrder = (seed: string, list: readonly Theme[]): Theme[] => orderBy(seed, list, theme => theme);

/**
 * The theme that was not touched for longest. Those that never were come first, in an order that the seed decides
 * (a person's id, so that not everybody is asked the same). Null when no question on any of these themes suits the kind.
 */
export function pickTheme(themes: readonly Theme[], touched: readonly {theme: Theme; at: UtcInstant}[], kind: Kind, seed: string): Theme | null {
	const suited = themesFor(kind);
	const latest = new Map<Theme, number>();
	for (const {theme, at} of touched) {
		latest.set(theme, Math.max(Date.parse(at), latest.get(theme) ?? -Infinity));
	}

	const age = (theme: Theme): number => latest.get(theme) ?? -Infinity;
	let longest: Theme | null = null;
	for (const theme of inOrder(seed, themes.filter(one => suited.has(one)))) {
		if (longest === null || age(theme) < age(longest)) {
			longest = theme;
		}
	}

	return longest;
}

/** What a question is picked by. */
export interface Wanted {
	kind: Kind;
	/** Begin with this theme; left out: with whichever the seed says. */
	theme?: Theme | null;
	/** Ids of the questions that were shown or used in the last six 1-1s, the newest of all included. */
	recent: readonly {question: string}[];
	/** Decides the order; a person's id. */
	seed: string;
}

/** A question that is not among the recent ones: of the theme while it has any left, else of the next one. Null only when all that suit the kind are recent. */
export function pickQuestion({kind, theme = null, recent, seed}: Wanted): Question | null {
	const used = new Set(recent.map(({question}) => question));
	const fresh = questions.filter(({id, kinds}) => kinds.includes(kind) && !used.has(id));
	const order = inOrder(seed, allThemes);
	const begin = theme === null ? 0 : order.indexOf(theme);
	for (const next of [...order.slice(begin), ...order.slice(0, begin)]) {
		const [question] = orderBy(seed, fresh.filter(one => one.theme === next), ({id}) => id);
		if (question !== undefined) {
			return question;
		}
	}

	return null;
}

/** A question by its id; null when there is none of that id (any more). */
export function questionNamed(id: string): Question | null {
	return questions.find(question => question.id === id) ?? null;
}
