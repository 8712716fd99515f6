import type {StandInEvent, StandInOptions} from '../model.ts';

/** What the server wrote into the page. */
interface Given {
	options: StandInOptions;
	events: StandInEvent[];
	/** Changes with every new list of events from the test; supersedes what this tab remembers. */
	version: string;
}

/** The options, the first list of events and its version. */
export const given = JSON.parse(document.querySelector('#stand-in-given')?.textContent ?? '') as Given;
export const {options} = given;

/** Seed of the class names; undefined for Google's own. */
export const seed = options.classSeed;
