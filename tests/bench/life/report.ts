import type {Failure, Row} from './tally.ts';

/** So many failures of each sort are printed. */
const most = 8;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${(100 * part / whole).toFixed(2)} %`);

/** One line of the table. What nobody can judge, or ask for, has no share. */
export function rowOf(type: string, row: Row): string[] {
	const {told, observable, found, unjudged} = row;
	return [
		type, `${told}`, ...(unjudged ? ['–', '–', '–', '–'] : [`${row.false}`, `${row.outdated}`, `${row.unknowable}`, percent(told - row.false, told)]),
		observable === 0 ? '–' : `${observable}`, observable === 0 ? '–' : `${found}`, percent(found, observable),
	];
}

/** The first failures of each sort, each with the words that show its life again. */
export function printFailures(failures: Failure[]): void {
	for (const [sort, all] of Map.groupBy(failures, ({what, type}) => `${type}, ${what}`)) {
		console.log(`\n${sort}: ${all.length}`);
		for (const {seed, manager, at, who, why} of all.slice(0, most)) {
			console.log(`  ${at} ${who}: ${why}\n    npm run bench -- --only life --seed ${seed} --manager ${manager}`);
		}
	}
}
