import type {Instance} from '../instance.ts';
import {state} from './state.ts';
import {options} from './options.ts';

/** The account's own calendar, when an event has no colour of its own. */
export const ownColour = 'rgb(3, 155, 229)';
const otherColour = 'rgb(11, 128, 67)';
/** Tasks are a calendar of their own in the drawer. */
export const taskColour = 'rgb(63, 81, 181)';

/** How one chip is coloured. */
export interface ChipColours {
	/** Undefined while the owner has declined or not answered. */
	fill: string | undefined;
	border: string;
	/** Colour of the words when the chip is not filled. */
	words: string | undefined;
	/** Colour of the calendar, when the event has another one. */
	stripe: string | null;
	past: boolean;
	/** So light that its words are dark. */
	pale: boolean;
}

/** Colours of a chip by colour, answer and whether it is over (`now` of the options, account's zone). */
export function coloursOf({event, calendar, response, end}: Instance): ChipColours {
	const calendarColour = event.type === 'task' ? taskColour : calendar === options.account.email ? ownColour : otherColour;
	const colour = event.colour ?? calendarColour;
	const past = end <= options.now;
	const isHollow = response === 'declined' || response === 'needs-response';
	return {
		fill: isHollow ? undefined : past ? tint(colour, 0.3) : colour,
		border: past ? tint(colour, isHollow ? 0.5 : 0.3) : colour,
		words: isHollow ? (past ? tint(colour, 0.7) : colour) : undefined,
		stripe: event.colour && event.colour !== calendarColour ? calendarColour : null,
		past,
		pale: brightness(colour) > 170,
	};
}

/** `share` of an `rgb()` colour over the page's background. */
function tint(colour: string, share: number): string {
	const ground = state.theme === 'dark' ? 27 : 255;
	const parts = (colour.match(/\d+/g) ?? []).map(part => Math.round(Number(part) * share + ground * (1 - share)));
	return `rgb(${parts.join(', ')})`;
}

/** 0 to 255. */
function brightness(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
	return 0.3 * red + 0.59 * green + 0.11 * blue;
}
