import * as v from 'valibot';
import type {Response} from '@/lib/domain/event';
import type {Part} from '@/lib/domain/health';
import type {Kind} from '@/lib/domain/kind';
import type {Away} from '@/lib/domain/away';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Load} from '@/lib/domain/load';
import type {Said} from '@/lib/domain/outcome';
import type {Relationship} from '@/lib/domain/person';
import {themes} from '@/lib/domain/question';
import type {RuleOverrides, Rules, TalkEvery} from '@/lib/domain/rule';
import type {Account} from '@/lib/domain/sighting';
import {mostSections, mostSteps, type OwnTemplate, type Template} from '@/lib/domain/template';
import type {Weekday} from '@/lib/domain/time';
import type {Correction, Identity} from '@/lib/domain/verdict';

/** Text of at most `length` UTF-16 units. */
export const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** An event's title. Google allows very long ones, and one of them must not cost the whole view, so the rest is cut off. */
export const title = v.pipe(v.string(), v.transform(value => value.slice(0, 5000)));

/** A UTC instant that exists. */
export const instant = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/, 'not a moment in UTC'),
	v.check(value => !Number.isNaN(Date.parse(value)), 'not a moment that exists'),
);

/** A plain date that exists. */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\d$/, 'not a date'),
	v.check(value => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false, 'not a date that exists'),
);

/** A time zone this machine knows; anything else would make every later calculation throw. */
export const zone = v.pipe(text(100), v.check(isZone, 'not a time zone'));

function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** The language tag that a page says it is written in; English when this machine cannot format for it. */
export const locale = v.pipe(v.string(), v.transform(canonical));

function canonical(tag: string): string {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? 'en';
	} catch {
		return 'en';
	}
}

/** Lower case, with an @: so no address is ever the name of something every object has. */
export const email = v.pipe(text(320), v.regex(/^[^\sA-Z|]+@[^\sA-Z|]+$/, 'not an e-mail address in lower case'));

/** An address, or empty while unknown. */
export const emailOrEmpty = v.union([email, v.literal('')]);

/** `EventIdentity.id` and its parts. */
export const eventId = v.pipe(v.string(), v.regex(/^[\w-]{1,1200}$/, 'not an event id'));

/** `account|base|original`. */
export const occurrenceKey = v.pipe(text(1600), v.regex(/^[^|]+@[^|]+\|[\w-]+\|(once|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/, 'not an occurrence'));

/** `account|lineage`. */
export const seriesKey = v.pipe(text(1600), v.regex(/^[^|]+@[^|]+\|[\w-]+$/, 'not a series'));

/** Ids made by us (UUIDs) or stable for ever (sections, checklist items). */
export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/, 'not an id'));

/** How somebody answered. */
export const response = v.picklist(['accepted', 'declined', 'tentative', 'needs-response', 'unknown']) satisfies v.GenericSchema<unknown, Response>;

/** A part of the page ring. */
export const part = v.picklist(['account', 'zone', 'view', 'chips', 'details', 'marks', 'ghosts', 'panel', 'background']) satisfies v.GenericSchema<unknown, Part>;

/** A kind of 1-1. */
export const kind = v.picklist(['regular', 'career', 'growth', 'first']) satisfies v.GenericSchema<unknown, Kind>;

/** ISO weekday. */
export const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]) satisfies v.GenericSchema<unknown, Weekday>;

/** An account as its page says it. */
export const account = v.object({email, name: text(1000), zone, locale}) satisfies v.GenericSchema<unknown, Account>;

/** Somebody as the calendar names them. */
export const identity = v.object({email: emailOrEmpty, name: text(1000)}) satisfies v.GenericSchema<unknown, Identity>;

/** A person's word on an event; a 1-1 with nobody is no answer. */
export const correction = v.variant('is', [
	v.object({is: v.literal('no')}),
	v.object({
		is: v.literal('one-on-one'),
		with: v.pipe(identity, v.check(one => one.email !== '' || one.name.trim() !== '', 'with whom?')),
	}),
]) satisfies v.GenericSchema<unknown, Correction>;

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const talkEvery = v.union([whole(1, 260), v.picklist(['quarter', 'half-year', 'year'])]) satisfies v.GenericSchema<unknown, TalkEvery>;
const regularEvery = v.picklist(['as-scheduled', 1, 2, 3, 4]);
const none = v.literal('none');

/** Days after a start, earliest first and none twice. */
const checkIns = v.pipe(v.array(whole(1, 730)), v.maxLength(12), v.transform(days => [...new Set(days)].sort((one, two) => one - two)));

const ruleShapes = {
	regularEvery,
	minimumMinutes: whole(5, 480),
	careerEvery: talkEvery,
	growthEvery: talkEvery,
	dueWindow: whole(0, 52),
	lateUrgent: whole(0, 52),
	missingWarn: whole(1, 20),
	missingUrgent: whole(1, 20),
	movesWarn: whole(1, 20),
	movesUrgent: whole(1, 20),
	goodNotice: whole(0, 336),
	quietMove: whole(0, 23),
	firstWithin: whole(0, 90),
	checkIns,
	prepareAhead: whole(0, 168),
	taper: v.nullable(v.object({afterDays: whole(1, 1000), every: v.picklist([1, 2, 3, 4])})),
} as const;

/** The default cadence. */
export const rules = v.object(ruleShapes) satisfies v.GenericSchema<unknown, Rules>;

/** Where one person differs. */
export const overrides = v.partial(v.object({
	...ruleShapes,
	regularEvery: v.union([regularEvery, none]),
	careerEvery: v.union([talkEvery, none]),
	growthEvery: v.union([talkEvery, none]),
})) satisfies v.GenericSchema<unknown, RuleOverrides>;

/** What somebody is to the owner. */
export const relationship = v.picklist(['report', 'manager', 'peer', 'skip-level', 'mentee']) satisfies v.GenericSchema<unknown, Relationship>;

/** Said of dates that are not in order. */
const backwards = 'the end is before the beginning';

/** Dates on which no 1-1 is expected. */
export const away = v.pipe(
	v.object({
		id: text(1400),
		who: v.picklist(['me', 'everyone', 'person']),
		person: v.nullable(id),
		from: date,
		to: date,
		reason: text(1000),
		state: v.picklist(['proposed', 'accepted', 'dismissed']),
	}),
	v.check(({from, to}) => from <= to, backwards),
) satisfies v.GenericSchema<unknown, Omit<Away, 'updatedAt'>>;

/** A busy time. */
export const load = v.pipe(v.object({factor: v.picklist([1.5, 2, 3]), from: date, to: date}), v.check(({from, to}) => from <= to, backwards)) satisfies v.GenericSchema<unknown, Load>;

/** What a person can say of a 1-1. */
export const said = v.picklist(['met', 'did-not-happen', 'skipped']) satisfies v.GenericSchema<unknown, Said['what']>;

/** Name of a finding. */
export const findingId = text(2000);

/** A checklist as somebody changed it. */
export const checklist = v.pipe(v.array(v.object({id, text: text(1000)})), v.maxLength(mostSteps));

/** One template; the same as in a file of templates. */
export const template = v.object({
	id, kind, title: text(200), purpose: text(1000), minutes: whole(1, 1440), checklist,
	sections: v.pipe(v.array(v.object({
		id, title: text(200), purpose: text(1000), prompts: v.pipe(v.array(text(1000)), v.maxLength(50)), minutes: v.nullable(whole(1, 1440)),
		theme: v.exactOptional(v.picklist(themes)),
	})), v.maxLength(mostSections)),
}) satisfies v.GenericSchema<unknown, Template>;

/** A template of the owner's own. */
export const ownTemplate = v.object({...template.entries, from: v.nullable(id), updatedAt: instant, deletedAt: v.nullable(instant)}) satisfies v.GenericSchema<unknown, OwnTemplate>;

/** Which template holds for which kind. */
export const templateChoice = v.partial(v.object({regular: id, career: id, growth: id, first: id})) satisfies v.GenericSchema<unknown, Partial<Record<Kind, string>>>;

/** Width of the panel, CSS pixels. */
export const panelWidth = whole(200, 2000);

/** Where something to raise was added. */
export const inboxFrom = v.picklist(['panel', 'popup', 'omnibox', 'selection']) satisfies v.GenericSchema<unknown, InboxItem['from']>;
