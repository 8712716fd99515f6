import type {AccountRecord} from '@/lib/domain/coverage';
import {occurrenceKeyOf, seriesKeyOf} from '@/lib/domain/event';
import type {LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import type {Sighting, View} from '@/lib/domain/sighting';
import {addDays, instantAt} from '@/lib/domain/time';
import type {Paint} from '@/lib/domain/views';
import {applyEntry} from '@/lib/ledger/derive';
import {cover, rememberAccount} from '@/lib/ledger/cover';
import {observe} from '@/lib/ledger/observe';
import {readAccount, saveAccount} from '@/lib/store/accounts';
import {readLooks, saveCoverage} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {appendEntries} from '@/lib/store/ledger';
import {readBetween, readOccurrences, saveOccurrences} from '@/lib/store/occurrences';
import type {OccurrenceRow, SeriesRow} from '@/lib/store/rows';
import {readManySeries} from '@/lib/store/series';
import {emptyKnowledge} from '@/lib/verdict/learn';
import {rememberAway} from './absences';
import {talkOf} from './kind-of';
import {linkSeries} from './link';
import {paint} from './paint';
import type {Making, Services} from './services';
import {changedBy} from './think';

/** A look at the same thing again within this many milliseconds is not written down. */
const sameLook = 5 * 60_000;

/** Remembers a settled view and answers what to paint on it. Seen twice it changes nothing, so it may be repeated. */
export async function pageSeen(services: Services, view: View): Promise<Paint> {
	const making = {now: services.now(), newId: services.newId};
	// Paging to and fro through known weeks writes nothing, so what is in memory still holds.
	const {changed} = await services.store.write(tables => remember(tables, view, making), {wrote: ({wrote}) => wrote});
	if (changed) {
		services.announce(['calendar']);
	}

	return paint(services, {account: view.account.email, dates: view.dates, present: view.present});
}

/** One transaction for the whole view: writers wait for each other, so no two looks at one account interleave. */
async function remember(tables: Tables, view: View, making: Making): Promise<{changed: boolean; wrote: boolean}> {
	const before = await readAccount(tables, view.account.email);
	const account = rememberAccount(before, view);
	const days = cover(view);
	const looks = await readLooks(tables, days);
	const known = await readKnown(tables, view);
	const entries = observe(view, known, making.newId).map(entry => ({...entry, by: changedBy(entry.occurrence, view.seenAt)}));
	const wasAway = await rememberAway(tables, view, making.now);
	const series = await rememberSeries(tables, view, entries, making);
	await rememberEntries(tables, entries, known, series.rows);
	const changed = entries.length > 0 || wasAway || series.changed || looks.includes(null) || !isSameAccount(before, account);
	const isLong = (since: string): boolean => Date.parse(view.seenAt) - Date.parse(since) >= sameLook;
	const wrote = changed || looks.some(look => look !== null && isLong(look)) || isLong(before?.updatedAt ?? account.updatedAt);
	if (wrote) {
		await saveAccount(tables, account);
		// A look that comes late (another tab was slower) does not make the newer one older.
		await saveCoverage(tables, days.filter((day, index) => !isAfter(looks[index] ?? null, day.seenAt)));
	}

	return {changed, wrote};
}

function isAfter(look: string | null, seenAt: string): boolean {
	return look !== null && Date.parse(look) > Date.parse(seenAt);
}

function isSameAccount(before: AccountRecord | null, after: AccountRecord): boolean {
	return before !== null && JSON.stringify({...before, updatedAt: ''}) === JSON.stringify({...after, updatedAt: ''});
}

/** What is known of the dates shown (and a day around them, for zones), and of whatever has changed. */
async function readKnown(tables: Tables, view: View): Promise<Map<string, OccurrenceRow>> {
	const {email, zone} = view.account;
	const dates = view.dates.toSorted();
	const [first, last] = [dates[0], dates.at(-1)];
	const shown = first && last
		? await readBetween(tables, email, instantAt(addDays(first, -1), 0, zone), instantAt(addDays(last, 2), 0, zone))
		: [];
	const changed = await readOccurrences(tables, view.changed.map(sighting => occurrenceKeyOf(email, sighting)));
	return new Map([...shown, ...changed].map(row => [row.key, row]));
}

/** New series begin with what their title says; known ones get the title they bear now. */
async function rememberSeries(
	tables: Tables,
	view: View,
	entries: LedgerEntry[],
	making: Making,
): Promise<{rows: Map<string, SeriesRow>; changed: boolean}> {
	const account = view.account.email;
	const keyed = oneEach(view);
	const rows = await readManySeries(tables, [...keyed.keys(), ...entries.map(entry => entry.series)]);
	const fresh = new Map<string, SeriesRow>();
	for (const [key, {title, calendar}] of keyed) {
		const row = rows.get(key);
		if (row?.title === title && (row.calendar === calendar || row.calendar === account || calendar === '')) {
			continue;
		}

		const next = row ? {...row, title, calendar} : {...emptyKnowledge(title), key, account, calendar, person: null};
		rows.set(key, next);
		fresh.set(key, next);
	}

	for (const row of fresh.values()) {
		// Its title may name somebody, and may speak for or against what the guests say.
		rows.set(row.key, await linkSeries(tables, view.account, row, making));
	}

	return {rows, changed: fresh.size > 0};
}

/** A copy on somebody else's calendar may bear another title; the one on the owner's own is the one that counts. */
function oneEach({account, changed}: View): Map<string, Sighting> {
	const ownLast = changed.toSorted((a, b) => Number(a.calendar === account.email) - Number(b.calendar === account.email));
	return new Map(ownLast.map(sighting => [seriesKeyOf(account.email, sighting), sighting]));
}

/** Appends to the ledger and brings what is derived from it up to date. */
async function rememberEntries(
	tables: Tables,
	entries: LedgerEntry[],
	known: Map<string, OccurrenceRow>,
	series: Map<string, SeriesRow>,
): Promise<void> {
	await appendEntries(tables, entries);
	const states = new Map<string, Occurrence | null>();
	for (const entry of entries) {
		const before = states.get(entry.occurrence) ?? known.get(entry.occurrence) ?? null;
		states.set(entry.occurrence, applyEntry(before, entry));
	}

	await saveOccurrences(tables, [...states.values()].filter(state => state !== null).map(state => ({
		...state,
		person: series.get(state.series)?.person ?? null,
		talk: talkOf(state.title),
	})));
}
