/** What sort of 1-1 it is. The handbook names three and a half-yearly zoom-out: first, regular, career, growth. */
export type Kind = 'first' | 'regular' | 'career' | 'growth';

/** All kinds, in the order they are offered. */
export const kinds: readonly Kind[] = ['regular', 'career', 'growth', 'first'];
