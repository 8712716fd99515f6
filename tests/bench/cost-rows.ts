import {names, type Name} from './contestants.ts';
import type {Cost} from './costs.ts';
import {difference, median, spread, spreadWords, times} from './numbers.ts';
import type {Costs} from './rounds.ts';
import type {Row} from './table.ts';
import {noneVerdict, verdict} from './verdict.ts';

/** The columns of the table these rows belong to. */
export const columns = ['what', 'page alone', 'floor probe', 'reader probe', 'Kept', 'budget', 'verdict'];

/** A budget for Kept's own script: so many times what a probe needs. */
export interface OwnBudget {
	than: 'floor' | 'reader';
	factor: number;
}

/** The rows about one kind of step. */
export function costRows(what: string, costs: Costs, budget?: OwnBudget): Row[] {
	const each = (cell: (costs: Cost[], name: Name) => string): string[] => names.map(name => cell(costs.get(name) ?? [], name));
	const total = (name: Name, key: keyof Cost): number => sum(costs.get(name) ?? [], key);
	const middle = (name: Name, key: keyof Cost): number => median((costs.get(name) ?? []).map(cost => cost[key]));
	const against = (key: 'style' | 'tasks'): string[] => each((list, name) => {
		const words = spreadWords(spread(list.map(cost => cost[key])));
		return name === 'none' ? words : `${words} ${difference(middle(name, key) - middle('none', key))}`;
	});
	const own = middle('kept', 'own');
	const allowed = budget && budget.factor * middle(budget.than, 'own');
	// Tasks of about 50 ms fall on either side by chance. How much chance does, the probes show: they do next to nothing.
	const byChance = Math.max(...(['none', 'floor', 'reader'] as const).map(name => total(name, 'longTasks')));
	const added = Math.max(total('kept', 'longTasks') - byChance, total('kept', 'ownLongTasks'));
	return [
		[`${what}: own script`, ...each((list, name) => name === 'none' ? '–' : spreadWords(spread(list.map(cost => cost.own)))),
			budget ? `≤ ${budget.factor}× ${budget.than}` : '', allowed === undefined ? `${times(own, middle('reader', 'own'))} reader` : verdict(own, allowed)],
		[`${what}: style and layout`, ...against('style'), '', ''],
		[`${what}: all tasks`, ...against('tasks'), '', ''],
		[`${what}: tasks > 50 ms`, ...each((list, name) => name === 'none' ? String(total(name, 'longTasks')) : `${total(name, 'longTasks')}, ${sum(list, 'ownLongTasks')} its own`),
			'none added', noneVerdict(added)],
		[`${what}: forced layouts, styles`, ...each((list, name) => name === 'none' ? '–' : String(sum(list, 'forced'))), 'none', noneVerdict(total('kept', 'forced'))],
	];
}

const sum = (costs: Cost[], key: keyof Cost): number => costs.reduce((total, cost) => total + cost[key], 0);
