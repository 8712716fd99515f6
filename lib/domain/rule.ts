/** What cadence was promised to everybody, or to one person. Weeks and minutes. */
export interface Rules {
	/** A regular 1-1 every so many weeks; `as-scheduled` follows the gap the calendar itself shows, a fortnight while unknown. */
	regularEvery: 'as-scheduled' | 1 | 2 | 3 | 4;
	/** Shortest regular 1-1 in minutes. Five less is accepted: "speedy meetings" make 30 into 25. */
	minimumMinutes: number;
	/** A career 1-1 every so many weeks. */
	careerEvery: number;
	/** A growth-path 1-1 every so many weeks. */
	growthEvery: number;
	/** A career or growth talk counts as due this many weeks before its date. */
	dueWindow: number;
}

/**
 * The handbook's promise (management page of 26 October 2022): weekly or bi-weekly, 30 minutes at least,
 * career plans quarterly (13 weeks), growth path every six months (26 weeks).
 */
export const handbookRules: Rules = {
	regularEvery: 'as-scheduled',
	minimumMinutes: 30,
	careerEvery: 13,
	growthEvery: 26,
	dueWindow: 3,
};

/** One person's own cadence where it differs. `none` in `careerEvery`/`growthEvery`/`regularEvery` means it is not promised at all. */
export type RuleOverrides = {[K in keyof Rules]?: Rules[K] | (K extends 'minimumMinutes' | 'dueWindow' ? never : 'none')};

/** A person's rules after overrides; `none` where a kind is not promised. */
export type ResolvedRules = {[K in keyof Rules]: Rules[K] | (K extends 'minimumMinutes' | 'dueWindow' ? never : 'none')};

/** Defaults with one person's overrides on top. */
export function resolveRules(defaults: Rules, overrides: RuleOverrides): ResolvedRules {
	const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
	return {...defaults, ...given};
}
