/** Letters that are written from right to left. */
const fromRight = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * In which direction the item of a list is written, by its first letter, so that its bullet or box stands where it begins.
 * `dir="auto"` does not know: it passes over what finds out by itself, as every line does.
 */
export const directionOf = (text: string): 'ltr' | 'rtl' => (fromRight.test(text) ? 'rtl' : 'ltr');
