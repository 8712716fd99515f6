import type {Costs} from './rounds.ts';
import type {Storms} from './storm.ts';

/** The costs of a storm for one drawing, long tasks for a hundred: a slow page draws less often, and must not look cheap for it. */
export function costsPerDrawing({costs, drawings}: Storms): Costs {
	return new Map([...costs].map(([name, list]) => {
		const drawn = drawings.get(name) ?? 1;
		const perHundred = (count: number): number => Math.round((100 * count) / drawn);
		return [name, list.map(({own, style, tasks, longTasks, ownLongTasks, forced}) => ({
			own: own / drawn, style: style / drawn, tasks: tasks / drawn,
			longTasks: perHundred(longTasks), ownLongTasks: perHundred(ownLongTasks), forced,
		}))];
	}));
}
