import {eventUrl} from '@/lib/cadence/book';
import type {Agenda} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Person} from '@/lib/domain/person';
import type {Account} from '@/lib/domain/sighting';
import type {Template} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import type {Verdict} from '@/lib/domain/verdict';
import type {Meeting} from '@/lib/domain/views';
import {readAccount} from '@/lib/store/accounts';
import {readAgenda} from '@/lib/store/agendas';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readOccurrence} from '@/lib/store/occurrences';
import {readWholePerson} from '@/lib/store/people';
import type {OccurrenceRow, SeriesRow} from '@/lib/store/rows';
import {readSeries} from '@/lib/store/series';
import {judge} from '@/lib/verdict/judge';
import {onDate} from '@/lib/verdict/learn';
import {fallbackAccount} from './fallback-account';
import {kindOf} from './kind-of';
import {readWhose} from './link';
import {partsOf} from './occurrence-parts';
import {isOver, readTemplateBook, templateOf} from './template-book';

/** Everything a request about one occurrence starts from. */
export interface Subject {
	account: Account;
	series: SeriesRow;
	verdict: Verdict;
	/** The person it is held with; null unless the verdict is `one-on-one`. */
	person: Person | null;
	/** Ids of all who are this person, their own first; empty without a person. */
	ids: string[];
	/** Null when it was only opened, never drawn. */
	occurrence: OccurrenceRow | null;
	meeting: Meeting;
	template: Template;
	/** Null while nothing of it was chosen, written, ticked or closed. */
	agenda: Agenda | null;
}

/** What is known of an occurrence, drawn before or only opened; null when neither ever happened. */
export async function readSubject(tables: Tables, key: OccurrenceKey, now: UtcInstant): Promise<Subject | null> {
	const parts = partsOf(key);
	const occurrence = await readOccurrence(tables, key);
	const series = await readSeries(tables, occurrence?.series ?? parts.series);
	if (!series) {
		return null;
	}

	const [known, choices, {me, sameAs}, agenda, book] = await Promise.all([
		readAccount(tables, parts.account), readKindChoices(tables), readWhose(tables, parts.account), readAgenda(tables, key), readTemplateBook(tables),
	]);
	const account = known ?? fallbackAccount(parts.account);
	const title = occurrence?.title ?? series.title;
	const kind = kindOf({key, title}, choices);
	const start = occurrence?.start ?? parts.start;
	const verdict = judge(account, onDate({...series, title}, parts.original), me, sameAs);
	// A likely one has a person for findings only: notes need to know for sure whose they are.
	const whole = series.person === null || verdict.is !== 'one-on-one' ? null : await readWholePerson(tables, series.person);
	const end = occurrence?.end ?? null;
	const template = templateOf(book, {kind: kind.kind, person: whole?.person.id ?? null, agenda, past: isOver(agenda, end, now)});
	return {
		account,
		series,
		verdict,
		person: whole?.person ?? null,
		ids: whole?.ids ?? [],
		occurrence,
		meeting: {
			occurrence: key,
			title,
			start,
			// Opened, never drawn: its length is not known yet, so the usual one stands in.
			end: occurrence?.end ?? (start === null ? null : addMinutes(start, template.minutes)),
			...kind,
			url: eventUrl({
				eventId: occurrence?.eventId ?? parts.eventId,
				calendar: occurrence?.calendar || series.calendar || parts.account,
				account: parts.account,
			}),
		},
		template,
		agenda,
	};
}

function addMinutes(instant: string, minutes: number): string {
	return Temporal.Instant.from(instant).add({minutes}).toString();
}
