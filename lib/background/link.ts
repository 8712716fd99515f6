import type {Occurrence} from '@/lib/domain/occurrence';
import type {Account} from '@/lib/domain/sighting';
import type {Verdict} from '@/lib/domain/verdict';
import {rootOf} from '@/lib/domain/person';
import {isSameWholeName, pairOf} from '@/lib/ledger/lineage';
import type {Tables} from '@/lib/store/database';
import {readAccounts} from '@/lib/store/accounts';
import {movePerson} from '@/lib/store/occurrences';
import {findOrCreateLikely, findOrCreatePerson, readPeopleById, saveMerge} from '@/lib/store/people';
import type {SeriesRow} from '@/lib/store/rows';
import {readAllSeries, saveSeries} from '@/lib/store/series';
import {readSeparate} from '@/lib/store/settings';
import {judge} from '@/lib/verdict/judge';
import {readMe} from './me';
import {sameAsIn, type SameAs} from './same-as';
import type {Making} from './services';

/** Whose addresses are whose: all of the owner's, and which ones are one person's. */
export interface Whose {
	me: ReadonlySet<string>;
	sameAs: SameAs;
}

/** What judging for an account needs to know of addresses; read once, it serves a whole transaction. */
export async function readWhose(tables: Tables, account: string): Promise<Whose> {
	return {me: await readMe(tables, account), sameAs: sameAsIn(await readPeopleById(tables))};
}

/** The person of one date of a series: nobody where more people were invited to it than to the rest. */
export function personOn(series: SeriesRow | undefined, original: Occurrence['original']): string | null {
	return original !== null && series?.exceptions?.[original] !== undefined ? null : series?.person ?? null;
}

/** Stores a series under the person its verdict names, or under nobody, and all its occurrences with it. */
export async function linkSeries(tables: Tables, account: Account, series: SeriesRow, making: Making, whose?: Whose): Promise<SeriesRow> {
	const {me, sameAs} = whose ?? await readWhose(tables, account.email);
	const verdict = judge(account, series, me, sameAs);
	const person = await personOf(tables, verdict, making);
	await joinNewAddress(tables, series, person, making);
	const linked = {...series, person};
	await saveSeries(tables, [linked]);
	if (person !== series.person || series.exceptions !== undefined) {
		await movePerson(tables, series.key, original => personOn(linked, original));
	}

	return linked;
}

/**
 * The one guest of a known 1-1 has given way to another address of the same whole name: a new address, not a new person.
 * They are made one, which can be taken back; once it was, it is not done again.
 */
async function joinNewAddress(tables: Tables, series: SeriesRow, person: string | null, {now}: Making): Promise<void> {
	// Whom only a title named was never a guest who could give way.
	const stored = await tables.series.get(series.key);
	if (person === null || !stored?.person || person === stored.person || stored.others === null) {
		return;
	}

	const people = await readPeopleById(tables);
	const [before, after] = [people.get(stored.person), people.get(person)];
	// The same guest under the same address: whoever they were has the address no more, because the owner said so.
	if (stored.others.some(({email}) => after?.emails.includes(email.toLowerCase()))) {
		return;
	}

	const isNew = after?.createdAt === now && after.mergedInto === null && rootOf(person, people) !== rootOf(stored.person, people);
	const separate = await readSeparate(tables);
	if (before && isNew && isSameWholeName(before, after) && !separate.has(pairOf(before.id, after.id))) {
		await saveMerge(tables, after.id, before.id, now);
	}
}

/** The person a verdict names. A likely one's is found by the name in its title, and made when nobody is called so. */
async function personOf(tables: Tables, verdict: Verdict, making: Making): Promise<string | null> {
	if (verdict.with === null) {
		return null;
	}

	if (verdict.is === 'likely') {
		return findOrCreateLikely(tables, verdict.with.name, making);
	}

	return verdict.is === 'one-on-one' ? (await findOrCreatePerson(tables, verdict.with, making)).id : null;
}

/** Judges every series anew: after an update the rules of judging may be others, and so may be the owner's addresses or who is one person. */
export async function linkAllSeries(tables: Tables, making: Making): Promise<void> {
	const accounts = new Map((await readAccounts(tables)).map(account => [account.email, account]));
	const [first = ''] = accounts.keys();
	const whose = await readWhose(tables, first);
	for (const series of await readAllSeries(tables)) {
		const account = accounts.get(series.account);
		if (account) {
			await linkSeries(tables, account, series, making, whose);
		}
	}
}
