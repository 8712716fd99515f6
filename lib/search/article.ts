/** The Arabic article is written together with its word, and with a letter before it: "the", "and the", "so the", "in the", "as the", "for the". Folded. */
const articles = ['وال', 'فال', 'بال', 'كال', 'ال', 'لل'] as const;

/** What is left of a shorter word would say something else: الله is no له. */
const leaves = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** A word of a query (folded) without its article: it is looked for with and without one. */
export function withoutArticle(word: string): string {
	return word.replace(leaves, '');
}

/** May a word (folded) stand behind an article? While it is only one letter, it is not typed yet. */
export const takesArticle = (word: string): boolean => /^\p{Script=Arabic}{2}/u.test(word);

/** How long the article is that ends at a place of a folded text; 0 without one. */
export function articleBefore(folded: string, at: number): number {
	return articles.find(article => folded.endsWith(article, at))?.length ?? 0;
}
