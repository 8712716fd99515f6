import * as v from 'valibot';
import {isLearnable, mostLanguages, mostWords} from '@/lib/locales/page-words/key-of';
import {
	date, email, eventId, id, identity, correction, instant, kind, locale, occurrenceKey, overrides,
	away, findingId, load, relationship, checklist, inboxFrom, ownTemplate, panelWidth, template, templateChoice, response, rules, said, seriesKey, text, title, weekday, zone,
} from '@/lib/messages/shapes';
import type {Everything, Rows, TableName} from './rows';

/** A person as written: `__proto__` and the like are dropped with everything else that is not named here. */
const person = v.object({
	id, name: text(1000), emails: v.array(email), overrides,
	lastCareer: v.nullable(date), lastGrowth: v.nullable(date), relationship: v.nullable(relationship), startDate: v.nullable(date),
	mergedInto: v.nullable(id), createdAt: instant, updatedAt: instant,
});

const learnedWords = v.pipe(
	v.record(locale, v.pipe(
		v.record(v.pipe(v.string(), v.check(isLearnable, 'not a word')), response),
		v.check(words => Object.keys(words).length <= mostWords, 'too many words'),
	)),
	v.check(languages => Object.keys(languages).length <= mostLanguages, 'too many languages'),
);

/** A whole number of things. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Who changed something, when that is known. */
const by = v.nullable(v.literal('me'));

const original = v.nullable(v.union([instant, date]));

/** One row of every table, as this version of the schema has it. Unknown columns are dropped. */
export const rowSchemas = {
	accounts: v.object({
		email, name: text(1000), zone, locale, weekStart: weekday, hiddenWeekdays: v.array(weekday), zones: v.exactOptional(v.array(v.object({zone, until: instant}))), updatedAt: instant,
	}),
	people: person,
	about: v.object({person: id, matters: v.string(), pronouns: text(200), zone: v.nullable(zone), templates: templateChoice, archivedAt: v.nullable(instant), updatedAt: instant}),
	series: v.object({
		key: seriesKey, account: email, calendar: text(1000), person: v.nullable(id), title,
		others: v.nullable(v.array(identity)), group: v.boolean(), ownerInvited: v.nullable(v.boolean()),
		guestsSeenAt: v.nullable(instant), repeats: v.exactOptional(v.nullable(title)), correction: v.nullable(correction),
		allDay: v.exactOptional(v.boolean()), leftOut: v.exactOptional(v.array(text(1000))),
		exceptions: v.exactOptional(v.record(v.union([instant, date]), v.array(identity))),
	}),
	ledger: v.object({
		id, occurrence: occurrenceKey, series: seriesKey, account: email, eventId, calendar: text(1000), original, seenAt: instant,
		state: v.picklist(['seen', 'gone', 'answered']), start: v.nullable(instant), end: v.nullable(instant), title, response, turn: count, by,
	}),
	occurrences: v.object({
		key: occurrenceKey, series: seriesKey, account: email, eventId, calendar: text(1000), original, title,
		start: instant, end: instant, minutesBefore: v.nullable(v.number()), present: v.boolean(), response, theirResponse: response,
		hops: v.array(v.object({
			from: instant, to: instant, noticedAt: v.nullable(instant), minutesBefore: v.nullable(v.number()), minutesAfter: v.nullable(v.number()), by,
		})),
		entries: count, firstSeenAt: instant, lastSeenAt: instant, person: v.nullable(id), talk: v.nullable(v.picklist(['career', 'growth'])),
	}),
	coverage: v.object({account: email, date, zone: v.exactOptional(zone), seenAt: instant, elsewhere: v.exactOptional(v.object({zone, seenAt: instant}))}),
	notes: v.object({
		occurrence: occurrenceKey, section: id, person: id, text: v.string(),
		revision: v.pipe(v.number(), v.integer(), v.minValue(0)), updatedAt: instant,
	}),
	ticks: v.object({occurrence: occurrenceKey, item: id, doneAt: v.nullable(instant)}),
	items: v.object({
		id, person: id, occurrence: occurrenceKey, writtenFor: instant, list: v.picklist(['prep', 'action']),
		owner: v.picklist(['me', 'them']), text: v.string(), due: v.nullable(date), doneAt: v.nullable(instant), doneIn: v.nullable(occurrenceKey),
		deletedAt: v.nullable(instant), createdAt: instant, updatedAt: instant,
	}),
	inbox: v.object({
		id, person: id, text: v.string(), from: inboxFrom, taken: v.nullable(occurrenceKey),
		doneAt: v.nullable(instant), doneIn: v.nullable(occurrenceKey), deletedAt: v.nullable(instant), createdAt: instant, updatedAt: instant,
	}),
	agendas: v.object({
		occurrence: occurrenceKey, person: id, chosen: v.nullable(id), written: v.nullable(template), checklist: v.nullable(checklist),
		shared: v.array(id), closedAt: v.nullable(instant), returned: v.exactOptional(v.array(id)), updatedAt: instant,
	}),
	asked: v.object({occurrence: occurrenceKey, person: id, question: id, at: instant, used: v.boolean(), passed: v.boolean()}),
	templates: ownTemplate,
	kinds: v.object({occurrence: occurrenceKey, kind, updatedAt: instant}),
	said: v.object({about: text(2000), person: id, occurrence: v.nullable(occurrenceKey), date, what: said, reason: text(5000), updatedAt: instant}),
	lives: v.object({finding: findingId, life: v.picklist(['acknowledged', 'snoozed']), until: v.nullable(instant), updatedAt: instant}),
	away: v.intersect([away, v.object({updatedAt: instant})]),
	settings: v.variant('key', [
		v.object({key: v.literal('rules'), value: rules}),
		v.object({key: v.literal('panelOpens'), value: v.picklist(['by-itself', 'button'])}),
		v.object({key: v.literal('pageWords'), value: learnedWords}),
		v.object({key: v.literal('load'), value: v.nullable(load)}),
		v.object({key: v.literal('aliases'), value: v.array(email)}),
		v.object({key: v.literal('separate'), value: v.array(text(300))}),
		v.object({key: v.literal('templates'), value: templateChoice}),
		v.object({key: v.literal('panelWidth'), value: panelWidth}),
	]),
} satisfies {[N in TableName]: v.GenericSchema<unknown, Rows[N]>};

/** All tables of a backup. */
export const tablesSchema = v.object({
	accounts: v.array(rowSchemas.accounts),
	people: v.array(rowSchemas.people),
	about: v.array(rowSchemas.about),
	series: v.array(rowSchemas.series),
	ledger: v.array(rowSchemas.ledger),
	occurrences: v.array(rowSchemas.occurrences),
	coverage: v.array(rowSchemas.coverage),
	notes: v.array(rowSchemas.notes),
	ticks: v.array(rowSchemas.ticks),
	items: v.array(rowSchemas.items),
	inbox: v.array(rowSchemas.inbox),
	agendas: v.array(rowSchemas.agendas),
	asked: v.array(rowSchemas.asked),
	templates: v.array(rowSchemas.templates),
	kinds: v.array(rowSchemas.kinds),
	said: v.array(rowSchemas.said),
	lives: v.array(rowSchemas.lives),
	away: v.array(rowSchemas.away),
	settings: v.array(rowSchemas.settings),
}) satisfies v.GenericSchema<unknown, Everything>;

/** The outside of a backup, checked before its rows so that a newer or foreign file is called what it is. */
export const envelopeSchema = v.object({
	format: v.literal('kept-backup'),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
	exportedAt: instant,
	tables: v.record(v.string(), v.array(v.looseObject({}))),
});
