/** Rows of every table as they were in some version; their shape is known to the step that converts them. */
export type RawRows = {[table: string]: {[column: string]: unknown}[]};

/**
 * One step of the schema. Steps are only ever appended: a released one is never edited, because somebody's data went through it.
 */
export interface Version {
	/** Counts up by one. */
	version: number;
	/** Dexie's words: primary key first, then what is looked up by. Every table that stays is named in every version. */
	stores: {[table: string]: string};
	/**
	 * Makes rows of the version before into rows of this one. Pure, so that the same step carries the database and an old backup.
	 * Left out when no row changes.
	 */
	convert?: (rows: RawRows) => RawRows;
}
