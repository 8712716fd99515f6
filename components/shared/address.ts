/** Does a text look as the background wants an address: lower case, and told apart from a name? */
export const isAddress = (text: string): boolean => /^[^\s|@]+@[^\s|@]+$/.test(text) && text.length <= 320 && text === text.toLowerCase();

/** An address as it was typed, in the form it is kept in. */
export const readAddress = (typed: string): string => typed.trim().toLowerCase();
