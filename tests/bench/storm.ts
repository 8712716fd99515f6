import type {Contestant, Name} from './contestants.ts';
import {rest} from './rest.ts';
import {takeTurns, type Costs} from './rounds.ts';

/** What a calendar that keeps drawing itself costs. */
export interface Storms {
	costs: Costs;
	/** How often each page drew itself: the slower it is, the less often. */
	drawings: Map<Name, number>;
}

/** How long it blows, and from one drawing to the next: a frame. Milliseconds. */
const weather = {ms: 3000, every: 16};

/** Draws everything again in every frame for a while: into the same nodes, into those of other events, and into new ones. */
export async function compareStorms(contestants: Contestant[]): Promise<Storms> {
	const drawings = new Map<Name, number>();
	const costs = await takeTurns(contestants, 1, async contestant => {
		drawings.set(contestant.name, await contestant.page.evaluate(async storm => {
			// Each drawing writes the title again, and nothing else does.
			let drawn = 0;
			const observer = new MutationObserver(() => {
				drawn += 1;
			});
			observer.observe(document.head, {subtree: true, childList: true});
			await window.standIn.storm(storm);
			observer.disconnect();
			return drawn;
		}, weather));
		await rest(contestant);
	});
	return {costs, drawings};
}
