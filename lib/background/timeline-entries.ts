import {withoutSlips} from '@/lib/cadence/moved';
import {lengthOf} from '@/lib/cadence/standing';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {plannedStart} from '@/lib/domain/occurrence';
import type {Theme} from '@/lib/domain/question';
import {dateIn, type PlainDate, type UtcInstant} from '@/lib/domain/time';
import type {TimelineEntry} from '@/lib/domain/timeline';
import {lookBefore} from '@/lib/ledger/cover';
import {hopFacts} from '@/lib/ledger/hops';
import {isSucceeded, outcomeOf} from '@/lib/ledger/outcome';
import {supersededAmong} from '@/lib/ledger/superseded';
import {becameText, historyWords} from '@/lib/locales/history';
import {tagsIn} from '@/lib/search/tags';
import type {OccurrenceRow} from '@/lib/store/rows';
import {kindOf} from './kind-of';
import {partsOf} from './occurrence-parts';
import {headedNotes} from './timeline-notes';
import type {Past} from './timeline-past';

/** An entry, with what else is made of it. */
export interface Entry extends TimelineEntry {
	/** When it was, for sorting. UTC instant. */
	at: UtcInstant;
	/** Themes of the sections that were written in. */
	themes: Theme[];
}

/** What an entry holds beside what became of it. */
function contentsOf(past: Past, key: OccurrenceKey, kind: Kind): Pick<Entry, 'notes' | 'raised' | 'promises' | 'tags' | 'themes'> {
	const notes = headedNotes({...past, person: past.person.id}, key, kind, past.notes.get(key) ?? []);
	return {
		notes: notes.map(({section, title, text}) => ({section, title, text})),
		raised: past.raised.filter(({doneIn}) => doneIn === key).map(({text}) => text),
		promises: past.promises.filter(({occurrence, doneIn}) => occurrence === key || doneIn === key),
		tags: [...new Set(notes.flatMap(({text}) => tagsIn(text, past.account.locale)))],
		themes: [...new Set(notes.map(({theme}) => theme).filter(theme => theme !== null))],
	};
}

/** What became of an occurrence, in words. */
function summaryOf(row: OccurrenceRow, outcome: Outcome, {account}: Past): string {
	const hops = withoutSlips(row.hops).map(hop => ({...hop, ...hopFacts(hop, account.zone)}));
	const minutes = lengthOf(row);
	const told = hops.some(({length}) => length === 'longer' || length === 'shorter');
	return becameText(outcome, {
		hops,
		declined: row.response === 'declined',
		shortened: row.minutesBefore === null || row.minutesBefore === minutes || told ? null : {from: row.minutesBefore, to: minutes},
	}, account);
}

/** Entries of everything that was drawn: what is over, and of what lies ahead that of which something was written or said. */
function entriesOfRows(past: Past): Entry[] {
	const {rows, said, account, now} = past;
	const words = new Map(said.flatMap((word): [OccurrenceKey, Said][] => (word.occurrence === null ? [] : [[word.occurrence, word]])));
	const looks = new Map(past.looks.map(day => [`${day.account} ${day.date}`, day]));
	const gone = supersededAmong(rows);
	return rows.flatMap((row): Entry[] => {
		const word = words.get(row.key) ?? null;
		const date = dateIn(row.start, account.zone);
		const succeeded = !row.present && isSucceeded(row, rows);
		const outcome = outcomeOf(row, {now, said: word, lookedAt: lookBefore(looks.get(`${row.account} ${date}`) ?? null, account), succeeded});
		const kind = kindOf(row, past.choices).kind;
		const contents = contentsOf(past, row.key, kind);
		const isSaid = word !== null || contents.notes.length > 0 || contents.raised.length > 0 || contents.promises.length > 0;
		// Of a series that was split or made anew, the part that took its place tells the story.
		if (!isSaid && (row.start > now || succeeded || gone.has(row.key))) return [];
		return [{occurrence: row.key, date, kind, title: row.title, outcome, summary: summaryOf(row, outcome, past), reason: word?.reason.trim() ?? '', ...contents, at: row.start}];
	});
}

/** Entries of what was only opened, never drawn, and in which something was written, raised or promised. */
function entriesOfOpened(past: Past): Entry[] {
	const drawn = new Set(past.rows.map(({key}) => key));
	// When something was written is near its time where its key does not say it.
	const written = new Map([
		...past.raised.flatMap(({doneIn, doneAt}): [OccurrenceKey, UtcInstant][] => (doneIn === null || doneAt === null ? [] : [[doneIn, doneAt]])),
		...past.promises.map(({occurrence, createdAt}): [OccurrenceKey, UtcInstant] => [occurrence, createdAt]),
		...[...past.notes].map(([key, notes]): [OccurrenceKey, UtcInstant] => [key, notes[0]?.updatedAt ?? past.now]),
	]);
	return [...written].filter(([key]) => !drawn.has(key)).map(([key, near]): Entry => {
		const {start, original} = partsOf(key);
		const at = start ?? (original === null ? near : `${original}T12:00:00Z`);
		const kind = kindOf({key, title: ''}, past.choices).kind;
		const outcome = at > past.now ? 'ahead' : 'unknown';
		return {
			occurrence: key, date: start === null && original !== null ? original : dateIn(at, past.account.zone), kind, title: '', outcome,
			summary: becameText(outcome, {hops: [], declined: false, shortened: null}, past.account), reason: '', ...contentsOf(past, key, kind), at,
		};
	});
}

const bare = (date: PlainDate, outcome: Outcome, summary: string, reason: string): Entry => ({
	occurrence: null, date, kind: 'regular', title: '', outcome, summary, reason, notes: [], raised: [], promises: [], tags: [], themes: [], at: `${date}T12:00:00Z`,
});

/** Entries of dates without a 1-1 that the owner said something of. */
function entriesOfDates({said}: Past): Entry[] {
	return said.filter(({occurrence}) => occurrence === null)
		.map(({date, what, reason}) => bare(date, what === 'met' ? 'met-anyway' : what, historyWords.said[what], reason.trim()));
}

/** Everything that is told of a person; and all dates that something is told of, so that their weeks are not called empty. */
export function toldOf(past: Past): {entries: Entry[]; dates: PlainDate[]} {
	const entries = [...entriesOfRows(past), ...entriesOfOpened(past), ...entriesOfDates(past)];
	// One that was moved holds the week it was planned for as well.
	const planned = past.rows.flatMap(row => [dateIn(row.start, past.account.zone), dateIn(plannedStart(row), past.account.zone)]);
	return {entries, dates: [...entries.map(({date}) => date), ...planned]};
}

/** The same with the dates on which a 1-1 was due and none stood, latest first. */
export function withMissed(entries: Entry[], missed: PlainDate[]): Entry[] {
	const all = [...entries, ...missed.map(date => bare(date, 'did-not-happen', historyWords.missed, ''))];
	return all.sort((one, two) => (one.at < two.at ? 1 : one.at > two.at ? -1 : 0));
}
