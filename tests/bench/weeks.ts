import type {Contestant} from './contestants.ts';
import {rest} from './rest.ts';
import {takeTurns, type Costs} from './rounds.ts';

/** What changing the week costs. */
export interface Weeks {
	/** To weeks that were not seen before. */
	fresh: Costs;
	/** Back through weeks that were. */
	seen: Costs;
	/** How often Kept did not say within its time that it had painted a week. */
	unpainted: number;
}

/** The first changes are slow for everybody, because no script has been compiled yet; they are not looked at. */
const warmUp = 3;

/** Changes the week `changes` times, one half forward and one half back the same way. */
export async function compareWeeks(contestants: Contestant[], changes: number): Promise<Weeks> {
	let unpainted = 0;
	const turn = async (contestant: Contestant, key: 'j' | 'k'): Promise<void> => {
		await contestant.page.keyboard.press(key);
		unpainted += await rest(contestant) ? 0 : 1;
	};

	for (let change = 0; change < warmUp; change += 1) {
		for (const contestant of contestants) {
			await turn(contestant, 'j');
		}
	}

	const half = Math.ceil(changes / 2);
	const fresh = await takeTurns(contestants, half, contestant => turn(contestant, 'j'));
	const seen = await takeTurns(contestants, half, contestant => turn(contestant, 'k'));
	return {fresh, seen, unpainted};
}
