import type {ResolvedRules, Rules, TalkEvery} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';

const {options} = words;

/** The gaps a regular 1-1 can have, in the order they are offered. */
export const regularChoices: readonly Rules['regularEvery'][] = ['as-scheduled', 1, 2, 3, 4];

/** A regular gap in words. */
export function regularWord(choice: Rules['regularEvery']): string {
	return choice === 'as-scheduled' ? options.asScheduled : options.every(choice);
}

/** How often a talk is promised, in words. */
export function talkWord(choice: TalkEvery): string {
	return typeof choice === 'number' ? options.every(choice) : options.talkEvery[choice];
}

const wordings: {[K in keyof Rules]: (value: Rules[K]) => string} = {
	regularEvery: regularWord,
	minimumMinutes: options.inMinutes,
	careerEvery: talkWord,
	growthEvery: talkWord,
	dueWindow: options.inWeeks,
	lateUrgent: options.inWeeks,
	missingWarn: options.inRow,
	missingUrgent: options.inRow,
	movesWarn: options.inMoves,
	movesUrgent: options.inMoves,
	goodNotice: options.inHours,
	quietMove: hours => (hours === 0 ? options.allMoves : options.inHours(hours)),
	firstWithin: options.inDays,
	checkIns: days => (days.length === 0 ? options.noCheckIns : options.onDays(days.join(', '))),
	prepareAhead: hours => (hours === 0 ? options.neverTold : options.inHours(hours)),
	taper: taper => (taper === null ? options.noTaper : options.taperIs(taper.afterDays, taper.every)),
};

/** What a rule says, in words. */
export function ruleWord<K extends keyof Rules>(name: K, rules: Pick<ResolvedRules, K>): string {
	const value = rules[name];
	return value === 'none' ? options.notPromised : wordings[name](value as Rules[K]);
}

/** Are two rules the same? Lists and tapers are compared by what they say. */
export const sameRule = (name: keyof Rules, one: Rules, other: Rules): boolean => JSON.stringify(one[name]) === JSON.stringify(other[name]);

/** The rules in which `to` differs, each as "Career 1-1 every: Every 13 weeks → Once a half-year". */
export function changesInWords(from: Rules, to: Rules): string[] {
	return (Object.keys(options.rule) as (keyof Rules)[])
		.filter(name => !sameRule(name, from, to))
		.map(name => options.changeFrom(options.rule[name].label, ruleWord(name, from), ruleWord(name, to)));
}
