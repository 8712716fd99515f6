import {setTimeout as wait} from 'node:timers/promises';
import type {Contestant} from './contestants.ts';
import {isExtension} from './contestants.ts';
import {startProfile, stopProfile} from './profile.ts';
import {trace, type Trace} from './trace.ts';

/** Long enough for a view to settle, to be reported and to be painted; the same for everybody. */
const aftermath = 700;

/** A week on, or a week back. */
export type Step = 'j' | 'k';

async function changeWeek({page}: Contestant, step: Step): Promise<void> {
	await page.keyboard.press(step);
	await page.evaluate(() => window.standIn.settled());
	await wait(aftermath);
}

/** Changes the week and returns the milliseconds its extension's own script took. */
export async function timeTurn(contestant: Contestant, step: Step): Promise<number> {
	await startProfile(contestant.cdp);
	await changeWeek(contestant, step);
	const {own} = await stopProfile(contestant.cdp, isExtension);
	return own;
}

/** Changes the week and back, `times` times, and counts what that did to the page's thread. */
export function traceTurns(contestant: Contestant, times: number): Promise<Trace> {
	return trace(contestant.cdp, isExtension, async () => {
		for (let turn = 0; turn < times; turn += 1) {
			await changeWeek(contestant, turn % 2 === 0 ? 'j' : 'k');
		}
	});
}
