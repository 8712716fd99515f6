import type {UtcInstant} from './time';

/** Rows in the order in which they were made: as the store reads them, so that one that is brought back stands where it stood. */
export function oldestFirst<Row extends {id: string; createdAt: UtcInstant}>(rows: readonly Row[]): Row[] {
	return rows.toSorted((one, two) => one.createdAt.localeCompare(two.createdAt) || one.id.localeCompare(two.id));
}
