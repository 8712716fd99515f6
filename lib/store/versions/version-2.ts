import type {RawRows, Version} from './version';

/** Rules as they were when version 2 was made; a released step holds its own values. */
const added = {
	lateUrgent: 3, missingWarn: 1, missingUrgent: 2, movesWarn: 2, movesUrgent: 3, goodNotice: 24, quietMove: 0,
	firstWithin: 7, checkIns: [30, 60, 80, 90], prepareAhead: 4, taper: null,
};

type Row = RawRows[string][number];

const mapRows = (rows: RawRows, table: string, change: (row: Row) => Row): Row[] => (rows[table] ?? []).map(row => change(row));

/** Numbers the entries of each occurrence in the order they were seen in. */
function withTurns(rows: Row[]): Row[] {
	const turns = new Map<unknown, number>();
	const numbers = new Map(rows.toSorted((one, two) => Date.parse(String(one['seenAt'])) - Date.parse(String(two['seenAt']))).map((row): [Row, number] => {
		const turn = turns.get(row['occurrence']) ?? 0;
		turns.set(row['occurrence'], turn + 1);
		return [row, turn];
	}));
	return rows.map(row => ({by: null, turn: numbers.get(row) ?? 0, ...row}));
}

function withLengths(row: Row, entries: ReadonlyMap<unknown, number>): Row {
	const hops = (row['hops'] ?? []) as Row[];
	return {...row, entries: entries.get(row['key']) ?? 0, hops: hops.map(hop => ({...hop, minutesBefore: null, minutesAfter: null, by: null}))};
}

function withMoreRules(row: Row): Row {
	return row['key'] === 'rules' ? {...row, value: {...row['value'] as object, ...added}} : row;
}

/** What a person says of 1-1s, findings and absences; more rules; more about people; who moved what. */
export const version2: Version = {
	version: 2,
	stores: {
		accounts: 'email',
		people: 'id, *emails',
		series: 'key, person',
		ledger: 'id, occurrence',
		occurrences: 'key, series, [account+start], [person+start], [person+talk+start]',
		coverage: '[account+date]',
		notes: '[occurrence+section], person',
		ticks: '[occurrence+item]',
		items: 'id, person',
		kinds: 'occurrence',
		said: 'about, person',
		lives: 'finding',
		away: 'id',
		settings: 'key',
	},
	convert(rows) {
		const ledger = withTurns(rows['ledger'] ?? []);
		const entries = new Map([...Map.groupBy(ledger, row => row['occurrence'])].map(([key, all]) => [key, all.length]));
		return {
			...rows,
			ledger,
			people: mapRows(rows, 'people', row => ({relationship: null, startDate: null, mergedInto: null, ...row})),
			occurrences: mapRows(rows, 'occurrences', row => withLengths(row, entries)),
			settings: mapRows(rows, 'settings', withMoreRules),
		};
	},
};
