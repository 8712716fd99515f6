import {classFor} from '../classes.ts';
import {seed} from './options.ts';
import {hourHeight} from './scale.ts';

const scrolled = new WeakSet<Element>();

/** Scrolls a time grid that has just been made to the morning; one that was there before stays where it is. */
export function scrollNewGrid(): void {
	const scroller = document.querySelector(`.${classFor('scroller', seed)}`);
	if (scroller && !scrolled.has(scroller)) {
		scrolled.add(scroller);
		scroller.scrollTo({top: 7.5 * hourHeight});
	}
}
