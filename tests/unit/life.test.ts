import {expect, it} from 'vitest';
import {Store} from '@/lib/store/store';
import {Life} from '@/tests/bench/life/life';
import {QuickStore} from '@/tests/bench/life/quick-store';
import {Score, type Failure} from '@/tests/bench/life/tally';

/**
 * The same lives in every run, so that a failure is always one of the change that was just made.
 * To look for new ones: `KEPT_SEED=$RANDOM npm test -- unit`; for many, `npm run bench -- --only life`.
 */
const seed = Number(process.env['KEPT_SEED'] ?? 20_261_125);

/** What may never be said of a calendar when it is not so. */
const accusations = ['moved', 'missing', 'abandoned', 'gone', 'cancelled (outcome)', 'abandoned (outcome)'];

const words = ({what, type, manager, at, who, why}: Failure): string =>
	`${what} ${type} at ${at}, ${who}: ${why} (npm run bench -- --only life --seed ${seed} --manager ${manager})`;

async function lead(number: number, years: number, score: Score, store: Store): Promise<void> {
	await new Life({seed, number, years, score, store}).lead();
}

it('lives of managers: no false accusation, and what was to be seen is told', {timeout: 60_000}, async () => {
	const score = new Score(seed);
	for (let number = 0; number < 3; number += 1) {
		await lead(number, 0.4, score, new QuickStore());
	}

	expect(score.failures.filter(({what, type}) => what === 'missed' || accusations.includes(type)).map(failure => words(failure))).toEqual([]);
	const facts = [...score.rows().values()];
	const [observable, found] = [facts.reduce((sum, row) => sum + row.observable, 0), facts.reduce((sum, row) => sum + row.found, 0)];
	expect(observable).toBeGreaterThan(20);
	expect(found / observable).toBeGreaterThanOrEqual(0.99);
});

it('a life is the same in a real database as in the quick one of the bench', {timeout: 60_000}, async () => {
	const [real, quick] = [new Score(seed), new Score(seed)];
	await lead(0, 0.1, real, new Store(`life-${crypto.randomUUID()}`));
	await lead(0, 0.1, quick, new QuickStore());
	expect([...real.rows()]).toEqual([...quick.rows()]);
	expect(real.failures).toEqual(quick.failures);
});
