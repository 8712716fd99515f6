import type {Contestant} from './contestants.ts';
import {rest} from './rest.ts';
import {takeTurns, type Costs} from './rounds.ts';

/** What loading the page costs: the first load of all is left out, for it fills caches. */
export const compareLoads = (contestants: Contestant[], loads: number): Promise<Costs> =>
	takeTurns(contestants, loads, async contestant => {
		await contestant.page.reload();
		await rest(contestant);
	});
