import {draw} from './draw.ts';
import {drawBubble} from './open.ts';
import {underWay} from './settled.ts';
import {state} from './state.ts';

/** How long a storm lasts, and how long from one drawing to the next; milliseconds. */
export interface Storm {
	ms: number;
	every: number;
}

/** Draws again and again: chips recycled in place, chips in the nodes of others, and new nodes, in turns. Resolves when it is over. */
export async function storm({ms, every}: Storm): Promise<void> {
	await underWay(async () => {
		const end = performance.now() + ms;
		for (let count = 0; performance.now() < end; count++) {
			state.turn = count % 3 === 0 ? 0 : 1;
			state.generation += count % 3 === 1 ? 1 : 0;
			draw();
			drawBubble();
			await new Promise(resolve => setTimeout(resolve, every));
		}

		state.turn = 0;
		draw();
		drawBubble();
	});
}
