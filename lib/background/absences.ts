import {proposeAway, awayId} from '@/lib/cadence/away-seen';
import type {Away} from '@/lib/domain/away';
import type {View} from '@/lib/domain/sighting';
import {readAway, saveAway} from '@/lib/store/away';
import type {Tables} from '@/lib/store/database';
import {readPeople} from '@/lib/store/people';
import type {NamedAway} from '@/lib/domain/options-view';
import {awayWords} from '@/lib/locales/people';
import {readMe} from './me';

/** Remembers, as proposals, the absences that a view shows. Answers whether there was anything new. */
export async function rememberAway(tables: Tables, {account, away}: View, now: string): Promise<boolean> {
	if (away.length === 0) {
		return false;
	}

	const rows = await tables.away.bulkGet(away.map(({calendar, id}) => awayId(calendar, id)));
	const known = new Map(rows.filter(row => row !== undefined).map(row => [row.id, row]));
	const fresh = proposeAway(away, {me: await readMe(tables, account.email), people: await readPeople(tables), known, zone: account.zone, now});
	await saveAway(tables, fresh);
	return fresh.length > 0;
}

/** All dates away with whom they are of, in words; those of nobody known any more are left out. */
export async function readNamedAway(tables: Tables): Promise<NamedAway[]> {
	const names = new Map((await readPeople(tables)).map(({id, name}) => [id, name]));
	return (await readAway(tables)).flatMap((away: Away): NamedAway[] => {
		const whose = away.who === 'person' ? names.get(away.person ?? '') : awayWords[away.who];
		return whose === undefined ? [] : [{...away, whose}];
	});
}
