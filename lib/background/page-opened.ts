import {occurrenceKeyOf, seriesKeyOf, type OccurrenceKey} from '@/lib/domain/event';
import type {ThinkTwice} from '@/lib/domain/mark';
import type {Details} from '@/lib/domain/sighting';
import type {SeriesKnowledge} from '@/lib/domain/verdict';
import type {Opened} from '@/lib/domain/views';
import {applyEntry, sameInstant} from '@/lib/ledger/derive';
import {observeAnswer} from '@/lib/ledger/observe';
import {readAccount, saveAccount} from '@/lib/store/accounts';
import type {Tables} from '@/lib/store/database';
import {appendEntries} from '@/lib/store/ledger';
import {readOccurrence, saveOccurrences} from '@/lib/store/occurrences';
import type {SeriesRow} from '@/lib/store/rows';
import {readSeries} from '@/lib/store/series';
import {readPanelOpens} from '@/lib/store/settings';
import {judge} from '@/lib/verdict/judge';
import {learn, onDate} from '@/lib/verdict/learn';
import {newAccount} from './fallback-account';
import {linkSeries, personOn, readWhose} from './link';
import type {Making, Services} from './services';
import {thinkOf} from './think';

/** Learns from an opened event whom its series is with, and how the other person answered. */
export async function pageOpened(services: Services, details: Details): Promise<Opened> {
	const {store, memory, now, newId, announce} = services;
	if (details.unsaved) {
		const answered = await store.read(tables => answerOnly(tables, details));
		return {...answered, think: await thinkOfChange(services, details, answered.occurrence)};
	}

	const before = memory.generation;
	const {opened, changed} = await store.write(tables => learnFrom(tables, details, {now: now(), newId}));
	if (changed) {
		announce(['calendar', 'people']);
	} else {
		memory.hold(before);
	}

	return opened;
}

/** Fields that would move it, if they were saved: the time to think twice. Null when its time stays what it is. */
async function thinkOfChange(services: Services, {account, start, end}: Details, key: OccurrenceKey): Promise<ThinkTwice | null> {
	const known = await services.store.read(tables => readOccurrence(tables, key));
	const moves = known !== null && ((start !== null && !sameInstant(start, known.start)) || (end !== null && !sameInstant(end, known.end)));
	return moves ? thinkOf(services, account.email, key) : null;
}

/** What is typed and not saved is no fact yet: it is judged as it stands, and nothing is remembered of it. */
async function answerOnly(tables: Tables, details: Details): Promise<Opened> {
	const before = await readSeries(tables, seriesKeyOf(details.account.email, details));
	return answer(tables, details, learn(before, details));
}

async function answer(tables: Tables, details: Details, series: SeriesKnowledge): Promise<Opened> {
	const {email} = details.account;
	const {me, sameAs} = await readWhose(tables, email);
	const {is} = judge(details.account, onDate({...series, title: details.title || series.title}, details.original), me, sameAs);
	return {occurrence: occurrenceKeyOf(email, details), verdict: is, panelOpens: await readPanelOpens(tables), think: null};
}

async function learnFrom(tables: Tables, details: Details, making: Making): Promise<{opened: Opened; changed: boolean}> {
	const {account} = details;
	if (!await readAccount(tables, account.email)) {
		await saveAccount(tables, newAccount(account, details.seenAt));
	}

	const before = await readSeries(tables, seriesKeyOf(account.email, details));
	const series = await linkSeries(tables, account, {
		...learn(before, details),
		key: seriesKeyOf(account.email, details),
		account: account.email,
		calendar: details.calendar || before?.calendar || '',
		person: before?.person ?? null,
	}, making);
	const answered = await rememberAnswer(tables, details, series, making);
	return {opened: await answer(tables, details, series), changed: answered || !isSame(before, series)};
}

async function rememberAnswer(tables: Tables, details: Details, series: SeriesRow, {newId}: Making): Promise<boolean> {
	const known = await readOccurrence(tables, occurrenceKeyOf(details.account.email, details));
	const {me} = await readWhose(tables, details.account.email);
	const entry = observeAnswer(details, known ?? undefined, me, newId);
	if (!entry) {
		return false;
	}

	await appendEntries(tables, [entry]);
	const state = applyEntry(known, entry);
	if (state) {
		await saveOccurrences(tables, [{...state, person: personOn(series, state.original), talk: known?.talk ?? null}]);
	}

	return true;
}

/** Did nothing change but the moment at which it was seen? */
function isSame(before: SeriesRow | null, after: SeriesRow): boolean {
	const timeless = (row: SeriesRow): string =>
		JSON.stringify([row.title, row.others, row.exceptions, row.group, row.ownerInvited, row.repeats, row.correction, row.person, row.calendar]);
	return before !== null && timeless(before) === timeless(after);
}
