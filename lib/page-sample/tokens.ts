/** A run of letters that is replaced as one: what is written without spaces is cut where the script changes. */
const word = String.raw`\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}ー]+|[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\u{FE00}-\u{FE0F}\u{20E3}]]+`;

/** Something with an @ in it; `me@m` inside an id counts as well as `me@example.com`. */
const address = String.raw`[^\s@<>\(\)\[\]"'“”,;:，、،「」]+@[^\s@<>\(\)\[\]"'“”,;:，、،「」]+`;

/** Everything in a text that may be private, in groups that say what it is. */
export const tokens = new RegExp(String.raw`(?<address>${address})|(?<word>${word})|(?<number>\p{Nd}+)|(?<sign>[[\p{Nl}\p{No}\p{RI}\p{Extended_Pictographic}]--[\p{Nd}#*©®™]])`, 'gv');

const words = new RegExp(word, 'gv');

/** Every word of a text, as it is written; those of addresses too. */
export const wordsIn = (text: string): string[] => text.match(words) ?? [];

/** Every run of digits in a text, in any script. */
export const numbersIn = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

/** What Google puts between the parts of a spoken text, over all languages (73 of them, 2024). */
export const separators = /[,，、،;፣၊]/;
