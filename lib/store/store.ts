import {Dexie} from 'dexie';
import {openDatabase, type OpenDatabase, type Tables} from './database';
import {StoreFailure, toStoreFailure} from './failure';
import type {TableName} from './rows';
import {versions} from './versions/all';
import type {Version} from './versions/version';

/** Writes in one transaction, for work that holds all other writers back. */
export type WriteNow = <T>(work: (tables: Tables) => Promise<T>) => Promise<T>;

/**
 * The only door to the database. Every piece of work sees all tables in one transaction, so what is read
 * together belongs together, and writers wait for each other instead of interleaving.
 */
export class Store {
	#opening: Promise<OpenDatabase> | null = null;
	#alone: Promise<unknown> = Promise.resolve();
	readonly #counts: {tables: ReadonlySet<TableName>; writes: number}[] = [];

	constructor(
		readonly name = 'kept',
		private readonly steps: readonly Version[] = versions,
	) {}

	/** A count that goes up with every transaction that wrote to one of these tables: what was computed from them is stale once it differs. */
	countWrites(tables: readonly TableName[]): () => number {
		const count = {tables: new Set(tables), writes: 0};
		this.#counts.push(count);
		return () => count.writes;
	}

	/** Why nothing can be written, as a sentence; null when all is well. */
	async readOnly(): Promise<string | null> {
		return (await this.#database()).readOnly;
	}

	/** Reads in one transaction. `work` may only await what it reads. */
	async read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		return this.#run('r', work);
	}

	/** Writes in one transaction and resolves after the commit (law 12). `work` may only await its own reads and writes. */
	async write<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		await this.#alone;
		return this.#writeNow(work);
	}

	/**
	 * Holds back every other write while `work` takes several steps (copy, then replace), so that nothing written
	 * in between is lost. `work` gets its own way to write.
	 */
	async alone<T>(work: (write: WriteNow) => Promise<T>): Promise<T> {
		const before = this.#alone;
		const running = (async () => {
			await before;
			return work(inner => this.#writeNow(inner));
		})();
		this.#alone = running.catch(() => undefined);
		return running;
	}

	/** Closes the database; the next request opens it again. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		(await opening?.catch(() => null))?.dexie.close();
	}

	async #writeNow<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		const {readOnly, touched} = await this.#database();
		if (readOnly !== null) {
			throw new StoreFailure('read-only', readOnly);
		}

		let names: ReadonlySet<TableName> = new Set();
		const result = await this.#run('rw', async tables => {
			const answer = await work(tables);
			names = touched.get(Dexie.currentTransaction.idbtrans) ?? names;
			return answer;
		});
		for (const count of this.#counts) {
			if (!names.isDisjointFrom(count.tables)) {
				count.writes += 1;
			}
		}

		return result;
	}

	async #run<T>(mode: 'r' | 'rw', work: (tables: Tables) => Promise<T>): Promise<T> {
		const {dexie, tables} = await this.#database();
		try {
			return await dexie.transaction(mode, dexie.tables, async () => work(tables));
		} catch (error) {
			throw toStoreFailure(error);
		}
	}

	async #database(): Promise<OpenDatabase> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	async #open(): Promise<OpenDatabase> {
		try {
			const open = await openDatabase(this.name, this.steps);
			// Closed from outside (site data cleared, another version upgrading): the next request opens anew.
			open.dexie.on('close', () => {
				this.#opening = null;
			});
			return open;
		} catch (error) {
			this.#opening = null;
			throw toStoreFailure(error);
		}
	}
}
