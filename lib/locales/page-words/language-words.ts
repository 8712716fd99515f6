/**
 * What the calendar says in one language of how somebody answered. Each list is separated by commas, in the form in which words are
 * looked up (`keyOf`). A word is in a list only when it can mean nothing else there: a missing one costs an honest *unknown*,
 * a wrong one is a false accusation. So words that may also say that the event itself was cancelled or put off,
 * or that somebody merely takes part by role, are left out.
 */
export interface LanguageWords {
	accepted: string;
	declined: string;
	tentative: string;
	/** Nothing was answered yet. */
	awaited: string;
	/** Said of a guest who need not come. */
	optional: string;
}
