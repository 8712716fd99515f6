import * as v from 'valibot';
import type {DrawnChip, DrawnDetails, DrawnGuest, ToldView} from '@/lib/domain/drawn';
import {account, date, instant, text, zone} from './shapes';

/** Text of the page of any length. Google allows very long titles, and one of them must not cost the whole view, so the rest is cut off. */
const cut = (length: number) => v.pipe(v.string(), v.transform(value => value.slice(0, length)));

/** Raw `data-eventid`, whatever is in it. */
const rawId = cut(4000);

const pixels = v.nullable(v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000)));

/** One chip, told as a line. */
export const drawnChip = v.object({
	raw: rawId, day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400)), top: pixels, height: pixels, filled: v.boolean(),
	// Room for a long title twice, and what is said around it.
	spoken: cut(12_000), title: cut(5000), shown: cut(200), torn: v.boolean(),
}) satisfies v.GenericSchema<unknown, DrawnChip>;

/** A settled view, its chips as lines; they are checked when they are taken apart. */
export const toldView = v.object({
	report: text(1000),
	account,
	kind: v.picklist(['columns', 'rows', 'schedule', 'search', 'dialog', 'year']),
	days: v.pipe(v.array(v.object({date, heading: cut(500), more: v.boolean(), lost: v.boolean()})), v.maxLength(400)),
	chips: text(20_000_000),
	beside: v.pipe(v.array(rawId), v.maxLength(3000)),
	hour: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))),
	corner: cut(1000),
	weekBegins: v.nullable(date),
	principals: v.pipe(v.array(cut(4000)), v.maxLength(400)),
	quiet: v.boolean(),
	rested: v.boolean(),
	browserZone: zone,
	seenAt: instant,
}) satisfies v.GenericSchema<unknown, ToldView>;

const drawnGuest = v.object({
	email: v.pipe(text(320), v.toLowerCase()), label: cut(2000), name: cut(1000), organizer: v.boolean(), group: v.boolean(),
}) satisfies v.GenericSchema<unknown, DrawnGuest>;

/** An opened event as drawn. */
export const drawnDetails = v.object({
	account,
	raw: rawId,
	title: cut(5000),
	guests: v.nullable(v.pipe(v.array(drawnGuest), v.maxLength(2000))),
	guestCount: cut(500),
	repeats: cut(500),
	pressed: v.nullable(v.picklist(['yes', 'no', 'maybe', 'none'])),
	form: v.nullable(v.object({
		startDate: cut(20), startDateText: cut(100), startTime: cut(100), endDate: cut(20), endDateText: cut(100), endTime: cut(100), unsaved: v.boolean(),
	})),
	seenAt: instant,
}) satisfies v.GenericSchema<unknown, DrawnDetails>;
