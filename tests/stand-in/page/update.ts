import type {StandInEvent} from '../model.ts';
import {draw} from './draw.ts';
import {drawBubble} from './open.ts';
import {remember, state} from './state.ts';
import {toast} from './toast.ts';

/** Every this many changes the chips are made anew instead of recycled, as happens to the real ones. */
const renewEvery = 4;
let count = 0;

/** Takes over new events, keeps them for a reload, draws them, and says so. */
export function change(events: StandInEvent[], words?: string): void {
	state.events = events;
	count++;
	if (count % renewEvery === 0) {
		state.generation++;
	}

	remember();
	draw();
	drawBubble();
	if (words) {
		toast(words);
	}
}
