import type {Kind} from '@/lib/domain/kind';
import type {Question, Theme} from '@/lib/domain/question';

/** Kinds of a question that needs some acquaintance. */
const usual: readonly Kind[] = ['regular', 'career', 'growth'];

/** Kinds of a question about these days, which is too near for a talk about the long term. */
export const onlyRegular: readonly Kind[] = ['regular'];

/** Kinds of a question that suits people who have just met, too. */
export const anyKind: readonly Kind[] = [...usual, 'first'];

/** Questions on one theme, from their ids and texts; where no kinds are said, for all but a first 1-1. */
export function questionsOn(theme: Theme, list: readonly (readonly [id: string, text: string, kinds?: readonly Kind[]])[]): readonly Question[] {
	return list.map(([id, text, kinds = usual]) => ({id, theme, text, kinds}));
}
