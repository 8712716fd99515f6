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

/** What the class names are made from; the server has put in a seed where the test left them open. */
export const seed = options.classes ?? '';

/** Is the page the narrow calendar at the side of another page? */
export const isCompanion = new URLSearchParams(location.search).has('companion');
