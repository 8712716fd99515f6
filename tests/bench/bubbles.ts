import type {Contestant} from './contestants.ts';
import {rest} from './rest.ts';
import {takeTurns, type Costs} from './rounds.ts';

/** Opens the details of one event after the other and closes them. Each is clicked by script, so that no pointer has to travel. */
export const compareBubbles = (contestants: Contestant[], bubbles: number): Promise<Costs> =>
	takeTurns(contestants, bubbles, async (contestant, index) => {
		await contestant.page.evaluate(async nth => {
			const chips = document.querySelectorAll<HTMLElement>('[data-eventchip][data-eventid][role=button]');
			chips[nth % chips.length]?.click();
			await window.standIn.settled();
		}, index);
		await rest(contestant);
		await contestant.page.evaluate(() => document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click());
		await rest(contestant);
	});
