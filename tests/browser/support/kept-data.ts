import {readFile} from 'node:fs/promises';
import type {InboxItem} from '../../../lib/domain/inbox.ts';
import type {LedgerEntry, Occurrence} from '../../../lib/domain/occurrence.ts';
import type {Person} from '../../../lib/domain/person.ts';
import type {KeptBrowser} from './kept-browser.ts';

/** What an export holds, as far as tests look into it. */
export interface KeptData {
	inbox: InboxItem[];
	ledger: LedgerEntry[];
	occurrences: (Occurrence & {person: string | null})[];
	people: Person[];
	series: {key: string; account: string; title: string; person: string | null; others: {email: string}[] | null}[];
}

/** Everything Kept remembers, by the way its person would take it out: the export of the options page. */
export async function keptData(kept: KeptBrowser): Promise<KeptData> {
	const options = await kept.openOptions();
	const [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', {name: 'Export…'}).click()]);
	const {tables} = JSON.parse(await readFile(await download.path(), 'utf8')) as {tables: KeptData};
	await options.close();
	return tables;
}
