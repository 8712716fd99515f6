import type {Tables} from '@/lib/store/database';
import type {TableName} from '@/lib/store/rows';
import {Store} from '@/lib/store/store';
import {versions} from '@/lib/store/versions/all';
import {QuickTable} from './quick-table.ts';

/** A store without a database: one transaction at a time, nothing on any disk. For lives in numbers; the store itself is tested elsewhere. */
export class QuickStore extends Store {
	readonly #quick = new Map(Object.entries(versions.at(-1)?.stores ?? {}).map(([name, schema]) => [name, new QuickTable(schema)]));
	readonly #tables = Object.fromEntries(this.#quick) as unknown as Tables;
	readonly #counted: (() => void)[] = [];

	override countWrites(tables: readonly TableName[]): () => number {
		const rows = (): number => tables.reduce((sum, name) => sum + (this.#quick.get(name)?.writes ?? 0), 0);
		let [seen, count] = [rows(), 0];
		this.#counted.push(() => {
			const now = rows();
			count += now === seen ? 0 : 1;
			seen = now;
		});
		return () => count;
	}

	override async read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		return work(this.#tables);
	}

	override async write<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		const result = await work(this.#tables);
		for (const count of this.#counted) {
			count();
		}

		return result;
	}
}
