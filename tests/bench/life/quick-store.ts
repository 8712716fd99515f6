import type {Tables} from '@/lib/store/database';
import {Store} from '@/lib/store/store';
import {versions} from '@/lib/store/versions/all';
import {QuickTable} from './quick-table.ts';

/** A store without a database: one transaction at a time, nothing on any disk. For lives in numbers; the store itself is tested elsewhere. */
export class QuickStore extends Store {
	#written = 0;
	readonly #tables = Object.fromEntries(Object.entries(versions.at(-1)?.stores ?? {}).map(([name, schema]) => [name, new QuickTable(schema)])) as unknown as Tables;

	override get generation(): number {
		return this.#written;
	}

	override async read<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
		return work(this.#tables);
	}

	override async write<T>(work: (tables: Tables) => Promise<T>, {wrote = () => true}: {wrote?: (result: T) => boolean} = {}): Promise<T> {
		const result = await work(this.#tables);
		this.#written += wrote(result) ? 1 : 0;
		return result;
	}
}
