import type {AccountRecord} from '@/lib/domain/coverage';
import type {Tables} from './database';

/** What is known of the account with this e-mail address. */
export async function readAccount(tables: Tables, email: string): Promise<AccountRecord | null> {
	return await tables.accounts.get(email) ?? null;
}

/** All accounts ever seen, the one seen last first. */
export async function readAccounts(tables: Tables): Promise<AccountRecord[]> {
	const accounts = await tables.accounts.toArray();
	return accounts.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Remembers an account as its page last said. */
export async function saveAccount(tables: Tables, account: AccountRecord): Promise<void> {
	await tables.accounts.put(account);
}
