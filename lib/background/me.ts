import {readAccounts} from '@/lib/store/accounts';
import type {Tables} from '@/lib/store/database';
import {readAliases} from '@/lib/store/settings';

/** Every address that is the owner: of this account, of the others seen in this browser, and those the owner named. Lower case. */
export async function readMe(tables: Tables, account: string): Promise<ReadonlySet<string>> {
	const accounts = await readAccounts(tables);
	return new Set([account, ...accounts.map(({email}) => email), ...await readAliases(tables)]);
}
