import {parseArgs} from 'node:util';

/** The parts of a run, in their order. */
export const parts = ['loads', 'weeks', 'storm', 'bubbles', 'views', 'memory', 'search', 'life'] as const;

/** One of them. */
export type Part = typeof parts[number];

/** What to measure, and how often. */
export interface Options {
	only: ReadonlySet<Part>;
	/** Events a week, one table each. */
	chips: number[];
	/** How often to change the week, load the page, open details; `null`: by the number of chips. */
	changes: number | null;
	quick: boolean;
	profile: boolean;
	/** Folder with a Kept that is built already. */
	kept?: string;
	/** Of the lives of managers: how many, how long each, from which seed; one alone, with its story, when `manager` is not null. */
	managers: number;
	years: number;
	seed: number;
	manager: number | null;
}

/** How a run is called. */
export const usage = `npm run bench -- [--only ${parts.join(',')}] [--chips 50,300,1500] [--changes 60] [--quick] [--kept <folder>] [--profile]
	[--managers 200] [--years 2] [--seed 1] [--manager 12]
	--only     some parts: ${parts.join(', ')} (views: panel, typing and popup; memory: the worker; search: looking back; life: how true the findings are)
	--chips    events a week
	--changes  of the week, for each number of chips: half to new weeks, half back
	--quick    few rounds
	--kept     measures the Kept built into a folder instead of building it
	--profile  no table: prints the dearest functions of Kept's own script for new and for seen weeks
	--managers, --years, --seed  of life: so many managers, so long, another seed
	--manager  of life: only this one of them, with everything that happens`;

/** Reads the words after `npm run bench --`. Throws with the usage when it does not know one. */
export function readOptions(words: string[]): Options {
	const {values} = parseArgs({args: words, options: {
		only: {type: 'string'}, chips: {type: 'string'}, changes: {type: 'string'}, kept: {type: 'string'},
		managers: {type: 'string', default: '200'}, years: {type: 'string', default: '2'}, seed: {type: 'string', default: '1'}, manager: {type: 'string'},
		quick: {type: 'boolean', default: false}, profile: {type: 'boolean', default: false},
	}});
	const only = values.only?.split(',') ?? [...parts];
	const chips = values.chips?.split(',').map(Number) ?? (values.profile ? [300] : [50, 300, 1500]);
	const changes = values.changes === undefined ? null : Number(values.changes);
	const unknown = only.filter(name => !parts.includes(name as Part));
	const lives = {managers: Number(values.managers), years: Number(values.years), seed: Number(values.seed), manager: values.manager === undefined ? null : Number(values.manager)};
	if (unknown.length > 0 || Object.values(lives).some(number => Number.isNaN(number)) || [...chips, changes ?? 1].some(number => !Number.isInteger(number) || number < 1)) {
		throw new Error(usage);
	}

	return {only: new Set(only as Part[]), chips, changes, quick: values.quick, profile: values.profile, kept: values.kept, ...lives};
}

/** How often each thing is done for a number of chips: most often for the size the budgets speak of. */
export function roundsFor(chips: number, {quick, changes}: Options): {changes: number; loads: number; bubbles: number} {
	const isMain = chips === 300;
	const usual = quick ? {changes: 8, loads: 2, bubbles: 4} : {changes: isMain ? 60 : 12, loads: isMain ? 6 : 3, bubbles: isMain ? 30 : 6};
	return {...usual, changes: changes ?? usual.changes};
}
