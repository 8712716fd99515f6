import * as v from 'valibot';
import type {Response} from '@/lib/domain/event';
import type {Part} from '@/lib/domain/health';
import type {Kind} from '@/lib/domain/kind';
import type {RuleOverrides, Rules} from '@/lib/domain/rule';
import type {Account} from '@/lib/domain/sighting';
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

/** A language tag this machine can format for. */
export const locale = v.pipe(text(100), v.check(isLocale, 'not a language'));

function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
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

const weeks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(260));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480));
const window = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(52));
const none = v.literal('none');
const every = v.picklist(['as-scheduled', 1, 2, 3, 4]);

/** The default cadence. */
export const rules = v.object({
	regularEvery: every, minimumMinutes: minutes, careerEvery: weeks, growthEvery: weeks, dueWindow: window,
}) satisfies v.GenericSchema<unknown, Rules>;

/** Where one person differs. */
export const overrides = v.object({
	regularEvery: v.optional(v.union([every, none])),
	minimumMinutes: v.optional(minutes),
	careerEvery: v.optional(v.union([weeks, none])),
	growthEvery: v.optional(v.union([weeks, none])),
	dueWindow: v.optional(window),
}) satisfies v.GenericSchema<unknown, RuleOverrides>;
