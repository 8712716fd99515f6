import {builtInWords} from './built-in';

/** Google's words for answers and roles of guests in a language (BCP 47), lower case; of a language it does not speak, the English ones. */
export function answerWords(locale: string): string[] {
	const {responses, optional} = builtInWords(locale);
	return [...Object.keys(responses), ...optional];
}
