/** How often a career or growth talk is promised: every so many weeks, or once in each calendar quarter, half-year or year. */
export type TalkEvery = number | 'quarter' | 'half-year' | 'year';

/** A cadence that becomes rarer with time: from so many days after somebody's start on, every so many weeks is enough. Only ever suggested. */
export interface Taper {
	afterDays: number;
	every: 1 | 2 | 3 | 4;
}

/** What cadence was promised to everybody, or to one person. */
export interface Rules {
	/** A regular 1-1 every so many weeks; `as-scheduled` follows the gap the calendar itself shows, five weeks while that is unknown. */
	regularEvery: 'as-scheduled' | 1 | 2 | 3 | 4;
	/** Shortest regular 1-1 in minutes. Five less is accepted: "speedy meetings" make 30 into 25. */
	minimumMinutes: number;
	/** A career 1-1 every so often. */
	careerEvery: TalkEvery;
	/** A growth-path 1-1 every so often. */
	growthEvery: TalkEvery;
	/** A career or growth talk counts as due this many weeks before its date. */
	dueWindow: number;
	/** A talk that is late by more weeks than this is urgent. */
	lateUrgent: number;
	/** So many regular 1-1s missing in a row make it worth a look (`warn`), and urgent. */
	missingWarn: number;
	missingUrgent: number;
	/** So many moves of one 1-1 make it worth a look (`warn`), and urgent. */
	movesWarn: number;
	movesUrgent: number;
	/** A move announced so many hours ahead is no trouble. */
	goodNotice: number;
	/** A move by at most so many hours, on the same day and with good notice, is not told; 0 tells every move. */
	quietMove: number;
	/** The first 1-1 with somebody new is expected within so many days of their start. */
	firstWithin: number;
	/** Days after somebody's start at which to look back together; empty for none. Ascending. */
	checkIns: number[];
	/** A 1-1 that begins within so many hours and is not prepared is told; 0 never tells. */
	prepareAhead: number;
	/** When a regular 1-1 may become rarer; null never suggests it. */
	taper: Taper | null;
}

/**
 * The handbook's promise (management page of 26 October 2022): weekly or bi-weekly, 30 minutes at least,
 * career plans quarterly (13 weeks), growth path every six months (26 weeks). Check-ins after 30, 60 and 80 days and at the end of
 * probation are the handbook's as well (management page of 2025).
 */
export const handbookRules: Rules = {
	regularEvery: 'as-scheduled',
	minimumMinutes: 30,
	careerEvery: 13,
	growthEvery: 26,
	dueWindow: 3,
	lateUrgent: 3,
	missingWarn: 1,
	missingUrgent: 2,
	movesWarn: 2,
	movesUrgent: 3,
	goodNotice: 24,
	quietMove: 0,
	firstWithin: 7,
	checkIns: [30, 60, 80, 90],
	prepareAhead: 4,
	taper: null,
};

/** The rules that can be given up for one person. */
export type Waivable = 'regularEvery' | 'careerEvery' | 'growthEvery';

/** One person's own cadence where it differs. `none` means that it is not promised at all. */
export type RuleOverrides = {[K in keyof Rules]?: Rules[K] | (K extends Waivable ? 'none' : never)};

/** A person's rules after overrides; `none` where a kind is not promised. */
export type ResolvedRules = {[K in keyof Rules]: Rules[K] | (K extends Waivable ? 'none' : never)};

/** Defaults with one person's overrides on top. */
export function resolveRules(defaults: Rules, overrides: RuleOverrides): ResolvedRules {
	const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
	return {...defaults, ...given};
}

/** Do two sets of rules ask for the same? Not the same object: what was read anew from the background never is. */
export function sameRules(one: Rules, other: Rules): boolean {
	const keys = Object.keys(handbookRules) as (keyof Rules)[];
	return keys.every(key => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
