import {classFor} from '../classes.ts';
import {firstOf} from '../parts.ts';
import {draw} from './draw.ts';
import {options, seed} from './options.ts';

/** Slides from one range of dates to the next: for a moment both are in the document, as twice the columns. */
export async function slideFrom(old: string[], next: string[]): Promise<void> {
	if (firstOf(old) === firstOf(next) || options.slide === 0) {
		draw();
		return;
	}

	const forward = firstOf(next) > firstOf(old);
	draw(forward ? [old, next] : [next, old]);
	const frames = [{transform: 'translateX(0)'}, {transform: `translateX(${document.documentElement.dir === 'rtl' ? '' : '-'}50%)`}];
	const tracks = [...document.querySelectorAll(`.${classFor('track', seed)}`)];
	const timing = {duration: options.slide, easing: 'ease-in-out'};
	await Promise.all(tracks.map(track => track.animate(forward ? frames : frames.reverse().slice(), timing).finished));
	draw();
}
