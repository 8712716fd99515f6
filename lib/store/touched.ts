import type {DBCore, DBCoreMutateRequest, Dexie} from 'dexie';
import type {TableName} from './rows';

/** Which tables each transaction wrote to; nothing of one that wrote nothing. */
export type Touched = WeakMap<object, Set<TableName>>;

/**
 * Notes for every transaction of a database which tables it writes to, by the layer Dexie offers for that
 * (https://dexie.org/docs/DBCore/DBCore): all that is put, added, changed or deleted passes it.
 */
export function noteTouched(dexie: Dexie): Touched {
	const touched: Touched = new WeakMap();
	dexie.use({
		stack: 'dbcore',
		name: 'kept-touched',
		create: (down: DBCore) => ({
			...down,
			table(name) {
				const table = down.table(name);
				return {
					...table,
					mutate(request) {
						if (!isNothing(request)) {
							const names = touched.get(request.trans) ?? new Set();
							touched.set(request.trans, names.add(name as TableName));
						}

						return table.mutate(request);
					},
				};
			},
		}),
	});
	return touched;
}

/** Many rows of which there are none. */
function isNothing(request: DBCoreMutateRequest): boolean {
	return (request.type === 'put' || request.type === 'add') ? request.values.length === 0 : request.type === 'delete' && request.keys.length === 0;
}
