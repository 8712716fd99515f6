import {Life} from './life.ts';
import type {Share, Told} from './measure.ts';
import {QuickStore} from './quick-store.ts';
import {Score} from './tally.ts';

/** Leads lives one after the other, and tells of each when it is over. */
export async function leadLives({seed, years, numbers, story}: Share, tell: (told: Told) => void): Promise<void> {
	for (const number of numbers) {
		const score = new Score(seed);
		await new Life({
			seed, number, years, score, store: new QuickStore(),
			...(story ? {story: (at, who, text) => tell({line: `${new Date(at).toISOString().slice(0, 16)} ${who?.name ?? '–'}: ${text}`})} : {}),
		}).lead();
		tell({kept: score.kept()});
	}
}
