import type {AccountRecord} from '@/lib/domain/coverage';
import {occurrenceKeyOf, seriesKeyOf} from '@/lib/domain/event';
import type {LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import type {Sighting, View} from '@/lib/domain/sighting';
import {addDays, instantAt} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import {applyEntry} from '@/lib/ledger/derive';
import {cover, lookBefore, rememberAccount, withElsewhere} from '@/lib/ledger/cover';
import {observe} from '@/lib/ledger/observe';
import {readAccount, saveAccount} from '@/lib/store/accounts';
import {readCovered, saveCoverage} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {appendEntries} from '@/lib/store/ledger';
import {readBetween, readOccurrences, saveOccurrences} from '@/lib/store/occurrences';
import type {OccurrenceRow, SeriesRow} from '@/lib/store/rows';
import {readManySeries} from '@/lib/store/series';
import {emptyKnowledge} from '@/lib/verdict/learn';
import {rememberAway} from './absences';
import type {News} from './follow-world';
import {talkOf} from './kind-of';
import {linkAllSeries, linkSeries, personOn, readWhose} from './link';
import type {Making, Services} from './services';
import {changedBy} from './think';

/** A look at the same thing again within this many milliseconds is not written down. */
const sameLook = 5 * 60_000;

/** Remembers a settled view. Seen twice it changes nothing, so it may be repeated. */
export async function pageSeen({store, memory, now, newId, announce}: Services, view: View): Promise<void> {
	const before = memory.generation;
	// Paging to and fro through known weeks writes nothing, so what is in memory still holds.
	const {changed, wrote, news} = await store.write(tables => remember(tables, view, {now: now(), newId}));
	if (wrote && news !== null) {
		memory.learn(news, before);
	}

	if (changed) {
		announce(['calendar']);
	}
}

/** What became of a view. `news` is null when more has changed than can be told, so that everything has to be read again. */
interface Remembered {
	changed: boolean;
	wrote: boolean;
	news: News | null;
}

/** One transaction for the whole view: writers wait for each other, so no two looks at one account interleave. */
async function remember(tables: Tables, view: View, making: Making): Promise<Remembered> {
	const known = await readKnown(tables, view);
	const accountBefore = await readAccount(tables, view.account.email);
	const account = rememberAccount(accountBefore, view);
	const covered = cover(view, await doubtfulDates(tables, view, known));
	const before = await readCovered(tables, covered);
	const looks = covered.map((day, index) => lookBefore(before[index] ?? null, day));
	const entries = observe(view, known, making.newId).map(entry => ({...entry, by: changedBy(entry.occurrence, view.seenAt)}));
	const wasAway = await rememberAway(tables, view, making.now);
	const series = await rememberSeries(tables, view, entries, known, making);
	const rows = await rememberEntries(tables, entries, known, series.rows);
	const changed = entries.length > 0 || wasAway || series.changed || looks.includes(null) || !isSameAccount(accountBefore, account);
	const isLong = (since: string): boolean => Date.parse(view.seenAt) - Date.parse(since) >= sameLook;
	const wrote = changed || looks.some(look => look !== null && isLong(look)) || isLong(accountBefore?.updatedAt ?? account.updatedAt);
	// A look that comes late (another tab was slower) does not make the newer one older.
	const days = covered.flatMap((day, index) => isAfter(looks[index] ?? null, day.seenAt) ? [] : withElsewhere(day, before[index] ?? null));
	if (wrote) {
		await saveAccount(tables, account);
		if (accountBefore === null) {
			// Its owner may have been taken for somebody else in what another account showed.
			await linkAllSeries(tables, making);
		}

		await saveCoverage(tables, days);
	}

	return {changed, wrote, news: series.changed || accountBefore === null ? null : {account, rows, days}};
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
	const known = new Map(shown.map(row => [row.key, row]));
	// One key after another is dear, so only those are asked for that are not there already: seen elsewhere before, or never.
	const others = view.changed.map(sighting => occurrenceKeyOf(email, sighting)).filter(key => !known.has(key));
	for (const row of await readOccurrences(tables, others)) {
		known.set(row.key, row);
	}

	return known;
}

/** The dates on which something is drawn whose time could not be read, neither now nor before, and which may be a 1-1 for all that is known of its series. */
async function doubtfulDates(tables: Tables, {account: {email}, unread}: View, known: ReadonlyMap<string, OccurrenceRow>): Promise<Set<PlainDate>> {
	const strange = unread.filter(event => known.get(occurrenceKeyOf(email, event))?.present !== true);
	const series = strange.length === 0 ? new Map<string, SeriesRow>() : await readManySeries(tables, strange.map(event => seriesKeyOf(email, event)));
	const mayBe = (row: SeriesRow | undefined): boolean => row === undefined || row.person !== null;
	return new Set(strange.filter(event => mayBe(series.get(seriesKeyOf(email, event)))).map(({date}) => date));
}

/** New series begin with what their title says; known ones get the title they bear now. */
async function rememberSeries(
	tables: Tables,
	view: View,
	entries: LedgerEntry[],
	known: ReadonlyMap<string, OccurrenceRow>,
	making: Making,
): Promise<{rows: Map<string, SeriesRow>; changed: boolean}> {
	const account = view.account.email;
	// What is known with this title is of a series that is known, too; one key after another is dear.
	const keyed = new Map([...oneEach(view)].filter(([, sighting]) => {
		const before = known.get(occurrenceKeyOf(account, sighting));
		return before?.title !== sighting.title || before.calendar !== sighting.calendar;
	}));
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

	const whose = fresh.size > 0 ? await readWhose(tables, account) : undefined;
	for (const row of fresh.values()) {
		// Its title may name somebody, and may speak for or against what the guests say.
		rows.set(row.key, await linkSeries(tables, view.account, row, making, whose));
	}

	return {rows, changed: fresh.size > 0};
}

/** A copy on somebody else's calendar may bear another title; the one on the owner's own is the one that counts. */
function oneEach({account, changed}: View): Map<string, Sighting> {
	const ownLast = changed.toSorted((a, b) => Number(a.calendar === account.email) - Number(b.calendar === account.email));
	return new Map(ownLast.map(sighting => [seriesKeyOf(account.email, sighting), sighting]));
}

/** Appends to the ledger and brings what is derived from it up to date; answers what has changed. */
async function rememberEntries(
	tables: Tables,
	entries: LedgerEntry[],
	known: Map<string, OccurrenceRow>,
	series: Map<string, SeriesRow>,
): Promise<OccurrenceRow[]> {
	await appendEntries(tables, entries);
	const states = new Map<string, Occurrence | null>();
	for (const entry of entries) {
		const before = states.get(entry.occurrence) ?? known.get(entry.occurrence) ?? null;
		states.set(entry.occurrence, applyEntry(before, entry));
	}

	const rows = [...states.values()].filter(state => state !== null).map(state => ({
		...state,
		person: personOn(series.get(state.series), state.original),
		talk: talkOf(state.title),
	}));
	await saveOccurrences(tables, rows);
	return rows;
}
