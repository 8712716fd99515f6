import * as v from 'valibot';
import type {BackgroundMessage} from './client';
import type {Protocol} from './protocol';
import {
	away, correction, date, email, emailOrEmpty, findingId, id, instant, kind, load, occurrenceKey, overrides, part, relationship, rules, said, text,
} from './shapes';
import {drawnDetails, toldView} from './drawn-shapes';

/** A payload that is left out arrives as nothing at all. */
const nothing = v.undefined();

const panelOpens = v.picklist(['by-itself', 'button']);

/** A date that should hold a 1-1 with somebody. */
const absentDate = v.object({person: id, date});

/** Two people, by id. */
const pair = v.pipe(v.object({from: id, into: id}), v.check(({from, into}) => from !== into, 'one person cannot be two'));

/** What every payload must look like before a handler sees it; held to the protocol by type. */
export const schemas = {
	'page.seen': toldView,
	'page.paint': v.object({report: text(1000)}),
	'page.opened': drawnDetails,
	'page.think': v.object({account: email, raw: text(4000), what: v.picklist(['drag', 'delete'])}),
	'page.health': v.object({part, ok: v.boolean(), found: text(200), why: text(2000), at: instant}),
	'page.show': v.object({
		occurrence: v.nullable(occurrenceKey), absence: v.nullable(absentDate), focus: v.boolean(), theme: v.picklist(['light', 'dark']),
	}),
	'panel.tell': v.object({what: v.picklist(['close', 'touched'])}),
	'panel.read': v.object({occurrence: occurrenceKey}),
	'note.save': v.object({
		occurrence: occurrenceKey,
		section: id,
		text: text(1_000_000),
		base: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	'prep.tick': v.object({occurrence: occurrenceKey, item: id, done: v.boolean()}),
	'item.save': v.object({
		occurrence: occurrenceKey, id, list: v.picklist(['prep', 'action']), owner: v.picklist(['me', 'them']), text: text(10_000),
	}),
	'item.tick': v.object({occurrence: occurrenceKey, id, done: v.boolean()}),
	'item.remove': v.object({id, removed: v.boolean()}),
	'kind.set': v.object({occurrence: occurrenceKey, kind}),
	'verdict.correct': v.object({occurrence: occurrenceKey, correction: v.nullable(correction)}),
	'absence.read': absentDate,
	'outcome.say': v.object({about: v.union([v.object({occurrence: occurrenceKey}), absentDate]), what: v.nullable(said), reason: text(5000)}),
	'finding.live': v.object({finding: findingId, life: v.picklist(['acknowledged', 'snoozed', 'open']), until: v.nullable(instant)}),
	'away.save': away,
	'away.remove': v.object({id: text(1400)}),
	'load.save': v.nullable(load),
	'aliases.save': v.object({emails: v.pipe(v.array(email), v.maxLength(100))}),
	'person.merge': pair,
	'person.unmerge': v.object({person: id}),
	'merge.dismiss': pair,
	'events.find': v.object({text: text(1000)}),
	'popup.read': v.object({open: v.nullable(occurrenceKey)}),
	'options.read': nothing,
	'rules.save': rules,
	'rules.try': rules,
	'person.save': v.object({
		id, name: v.pipe(text(1000), v.trim(), v.minLength(1, 'a name is needed')), overrides,
		emails: v.pipe(v.array(email), v.maxLength(50)), relationship: v.nullable(relationship), startDate: v.nullable(date),
		lastCareer: v.nullable(date), lastGrowth: v.nullable(date),
	}),
	'person.add': v.object({id, name: v.pipe(text(1000), v.trim(), v.minLength(1, 'a name is needed')), email: emailOrEmpty, startDate: date}),
	'settings.save': v.object({panelOpens}),
	'data.export': nothing,
	'data.import': v.object({json: text(500_000_000), dryRun: v.boolean()}),
	'data.erase': nothing,
	'data.restore': v.object({copy: id}),
} satisfies {[M in BackgroundMessage]: v.GenericSchema<unknown, Parameters<Protocol[M]>[0]>};
