import type {Contestant, Name} from './contestants.ts';
import {rest} from './rest.ts';
import {takeTurns, type Costs} from './rounds.ts';

/** What a calendar that keeps drawing itself costs. */
export interface Storms {
	costs: Costs;
	/** How often each page drew itself: the slower it is, the less often. */
	drawings: Map<Name, number>;
}

/** How long it blows. Milliseconds. */
const length = 3000;

/** Draws everything again in every frame for a while, by turns into the same nodes and into new ones. */
export async function compareStorms(contestants: Contestant[]): Promise<Storms> {
	const drawings = new Map<Name, number>();
	const costs = await takeTurns(contestants, 1, async contestant => {
		drawings.set(contestant.name, await contestant.page.evaluate(async longest => {
			const end = performance.now() + longest;
			let drawn = 0;
			while (performance.now() < end) {
				window.standIn.rerender({replace: drawn % 2 === 1});
				drawn += 1;
				await new Promise(resolve => requestAnimationFrame(resolve));
			}

			return drawn;
		}, length));
		await rest(contestant);
	});
	return {costs, drawings};
}
