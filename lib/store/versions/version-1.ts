import type {Version} from './version';

/** The first schema. */
export const version1: Version = {
	version: 1,
	stores: {
		accounts: 'email',
		people: 'id, *emails',
		series: 'key, person',
		ledger: 'id',
		occurrences: 'key, series, [account+start], [person+start], [person+talk+start]',
		coverage: '[account+date]',
		notes: '[occurrence+section], person',
		ticks: '[occurrence+item]',
		items: 'id, person',
		kinds: 'occurrence',
		settings: 'key',
	},
};
