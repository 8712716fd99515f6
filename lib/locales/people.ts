import type {Taper} from '@/lib/domain/rule';
import type {PlainDate} from '@/lib/domain/time';
import {countText, dateText} from './moments';

/** Facts about people who are new. Dates are plain ones, in the account's zone. */
export const newcomerWords = {
	started: (name: string, start: PlainDate, locale: string) => `You said that ${name} starts on ${dateText(start, locale)}`,
	firstMissing: (name: string, late: boolean) => (late ? `No first 1-1 with ${name} was seen` : `No first 1-1 with ${name} on the calendar yet`),
	looked: (until: PlainDate, locale: string) => `Every week from that day to ${dateText(until, locale)} was looked at`,
	firstRule: (days: number) => `Rule: a first 1-1 within ${countText(days, 'day')}`,
	firstTitle: (name: string) => `First 1-1 with ${name}`,
	checkIn: (name: string, days: number, date: PlainDate, locale: string) => `${name} has been here for ${countText(days, 'day')} on ${dateText(date, locale)}: look back together`,
	checkInRule: (days: number[]) => `Rule: look back after ${new Intl.ListFormat('en').format(days.map(String))} days`,
	taper: (name: string, every: number) => `${name} could do with a 1-1 every ${countText(every, 'week')} now`,
	taperRule: ({afterDays, every}: Taper) => `Rule: after ${countText(afterDays, 'day')} one every ${countText(every, 'week')} may be enough`,
	taperAction: (every: number) => `Meet every ${countText(every, 'week')} from now on`,
};

/** Why two people may be one. */
export const lineageWords = {
	sameName: (name: string) => `Both are called ${name}`,
	sameLocalPart: (part: string) => `Both have an address that begins with "${part}"`,
	continues: (title: string) => `"${title}" went on with the other one when it ended with the first`,
};

/** Whose dates away are. */
export const awayWords = {me: 'You', everyone: 'Everyone'};
