import * as v from 'valibot';
import type {BackgroundMessage} from './client';
import type {Protocol} from './protocol';
import {
	correction, date, id, instant, kind, occurrenceKey, overrides, part, rules, text,
} from './shapes';
import {drawnDetails, toldView} from './drawn-shapes';

/** A payload that is left out arrives as nothing at all. */
const nothing = v.undefined();

const panelOpens = v.picklist(['by-itself', 'button']);

/** What every payload must look like before a handler sees it; held to the protocol by type. */
export const schemas = {
	'page.seen': toldView,
	'page.paint': v.object({report: text(1000)}),
	'page.opened': drawnDetails,
	'page.health': v.object({part, ok: v.boolean(), found: text(200), why: text(2000), at: instant}),
	'page.show': v.object({occurrence: occurrenceKey, focus: v.boolean(), theme: v.picklist(['light', 'dark'])}),
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
	'popup.read': v.object({open: v.nullable(occurrenceKey)}),
	'options.read': nothing,
	'rules.save': rules,
	'person.save': v.object({
		id, name: v.pipe(text(1000), v.trim(), v.minLength(1, 'a name is needed')), overrides,
		lastCareer: v.nullable(date), lastGrowth: v.nullable(date),
	}),
	'settings.save': v.object({panelOpens}),
	'data.export': nothing,
	'data.import': v.object({json: text(500_000_000), dryRun: v.boolean()}),
	'data.erase': nothing,
	'data.restore': v.object({copy: id}),
} satisfies {[M in BackgroundMessage]: v.GenericSchema<unknown, Parameters<Protocol[M]>[0]>};
