import * as v from 'valibot';
import type {BackgroundMessage} from './client';
import type {Protocol} from './protocol';
import {
	away, checklist, correction, date, email, emailOrEmpty, findingId, id, inboxFrom, instant, kind, load, occurrenceKey, overrides, ownTemplate, part, relationship, rules, said,
	templateChoice, text, zone,
} from './shapes';
import {drawnDetails, toldView} from './drawn-shapes';

/** A payload that is left out arrives as nothing at all. */
const nothing = v.undefined();

const panelOpens = v.picklist(['by-itself', 'button']);

/** CSS pixels. */
const panelWidth = v.pipe(v.number(), v.minValue(300), v.maxValue(640));

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
	'page.health': v.object({part, ok: v.boolean(), found: text(200), why: text(2000), at: instant, paused: v.array(part)}),
	'page.show': v.object({
		occurrence: v.nullable(occurrenceKey), absence: v.nullable(absentDate), focus: v.boolean(), theme: v.picklist(['light', 'dark']),
	}),
	'panel.tell': v.variant('what', [v.object({what: v.picklist(['close', 'touched'])}), v.object({what: v.literal('width'), width: panelWidth})]),
	'panel.read': v.object({occurrence: occurrenceKey}),
	'note.save': v.object({
		occurrence: occurrenceKey,
		section: id,
		text: text(1_000_000),
		base: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	'prep.tick': v.object({occurrence: occurrenceKey, item: id, done: v.boolean()}),
	'item.save': v.object({
		occurrence: occurrenceKey, id, list: v.picklist(['prep', 'action']), owner: v.picklist(['me', 'them']), text: text(10_000), due: v.nullable(date),
	}),
	'item.tick': v.object({occurrence: occurrenceKey, id, done: v.boolean()}),
	'item.remove': v.object({id, removed: v.boolean()}),
	'kind.set': v.object({occurrence: occurrenceKey, kind}),
	'agenda.choose': v.object({occurrence: occurrenceKey, template: v.nullable(id)}),
	'agenda.prepare': v.object({occurrence: occurrenceKey, checklist: v.nullable(checklist)}),
	'agenda.share': v.object({occurrence: occurrenceKey, section: id, shared: v.boolean()}),
	'agenda.shareable': v.object({occurrence: occurrenceKey}),
	'agenda.close': v.object({occurrence: occurrenceKey, closed: v.boolean()}),
	'question.answer': v.object({occurrence: occurrenceKey, question: id, answer: v.picklist(['used', 'another'])}),
	'inbox.save': v.object({id, person: id, text: v.pipe(text(10_000), v.trim(), v.minLength(1, 'there is nothing to raise')), from: inboxFrom}),
	'draft.save': v.object({id, person: v.nullable(id), text: text(10_000), from: inboxFrom, turn: v.pipe(v.number(), v.integer(), v.minValue(0))}),
	'inbox.take': v.object({ids: v.pipe(v.array(id), v.maxLength(100_000)), occurrence: v.nullable(occurrenceKey)}),
	'inbox.tick': v.object({id, occurrence: occurrenceKey, done: v.boolean()}),
	'inbox.remove': v.object({id, removed: v.boolean()}),
	'timeline.read': v.object({person: id}),
	'written.find': v.object({text: text(1000), person: v.nullable(id)}),
	'year.read': v.pipe(v.object({person: id, from: date, to: date}), v.check(({from, to}) => from <= to, 'the end is before the beginning')),
	'person.read': v.object({person: id}),
	'about.save': v.object({
		person: id, was: v.exactOptional(text(100_000)), matters: v.exactOptional(text(100_000)), pronouns: v.exactOptional(text(200)), zone: v.exactOptional(v.nullable(zone)), templates: v.exactOptional(templateChoice),
	}),
	'person.archive': v.object({person: id, archived: v.boolean()}),
	'person.export': v.object({person: id, as: v.picklist(['json', 'text'])}),
	'person.erase': v.object({person: id}),
	'person.restore': v.object({person: id, copy: id}),
	'templates.read': nothing,
	'template.save': v.object({...v.omit(ownTemplate, ['updatedAt', 'deletedAt']).entries, was: v.nullable(instant)}),
	'template.remove': v.object({id, removed: v.boolean()}),
	'template.choose': v.object({kind, person: v.nullable(id), template: v.nullable(id)}),
	'templates.export': v.object({ids: v.pipe(v.array(id), v.maxLength(1000))}),
	'templates.import': v.object({json: text(10_000_000), dryRun: v.boolean()}),
	'people.read': nothing,
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
	'settings.save': v.object({panelOpens: v.exactOptional(panelOpens), panelWidth: v.exactOptional(panelWidth)}),
	'settings.width': nothing,
	'data.export': nothing,
	'data.import': v.object({json: text(500_000_000), dryRun: v.boolean()}),
	'data.erase': nothing,
	'data.restore': v.object({copy: id}),
} satisfies {[M in BackgroundMessage]: v.GenericSchema<unknown, Parameters<Protocol[M]>[0]>};
