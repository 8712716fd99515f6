import {classFor} from '../classes.ts';
import {draw} from './draw.ts';
import {moveBubble} from './open.ts';
import {options, seed} from './options.ts';
import {resizes} from './spy.ts';
import {state} from './state.ts';

/**
 * The page lays itself out by how much room there is whenever it is told that this has changed, and at no other time (inferred: its flex row
 * follows by itself, what stands in the grid is placed by script). A rigid page goes by the window alone, whatever room it is given.
 */
export function fitRoom(): void {
	fitApp();
	addEventListener('resize', () => {
		fitApp();
		state.room = document.querySelector(`.${classFor('columns', seed)}`)?.clientWidth ?? null;
		draw();
		moveBubble();
		resizes.push(document.querySelector('[role=main]')?.clientWidth ?? 0);
	});
}

function fitApp(): void {
	const app = document.querySelector<HTMLElement>(`.${classFor('app', seed)}`);
	if (options.rigid && app !== null) {
		app.style.minWidth = `${innerWidth}px`;
	}
}
