import type {FindingType} from '@/lib/domain/finding';
import {many} from './many';

/** What a finding is about, in a word or two: about the calendar, never about a character. */
export const findingTypes = {
	moved: 'Moved',
	missing: 'Missing',
	short: 'Short',
	declined: 'Declined',
	abandoned: 'They declined',
	conflict: 'Conflict',
	unprepared: 'Not prepared',
	'first-missing': 'First 1-1 missing',
	'check-in': 'Check-in',
	taper: 'Could be rarer',
	'career-due': 'Career talk due',
	'growth-due': 'Growth talk due',
	'career-unbooked': 'Career talk not on the calendar',
	'growth-unbooked': 'Growth talk not on the calendar',
	'same-person': 'The same 1-1 gives way',
	'fragile-slot': 'Fragile slot',
} as const satisfies Record<FindingType, string>;

/** How long ago something was first seen; days are counted on the calendar. */
export function ageInWords(days: number): string {
	if (days <= 0) {
		return 'today';
	}

	if (days === 1) {
		return 'yesterday';
	}

	if (days < 14) {
		return `${days} days ago`;
	}

	return days < 70 ? `${Math.floor(days / 7)} weeks ago` : `${Math.floor(days / 30.44)} months ago`;
}

/** What the owner can make of a finding, and what is said once it is done. */
export const answerWords = {
	age: ageInWords,
	setAside: 'Set aside',
	group: 'Set this aside',
	known: 'OK, I know',
	later: 'Later',
	tomorrow: 'Tomorrow',
	nextWeek: 'Next week',
	fourWeeks: 'In 4 weeks',
	skip: 'Skip on purpose…',
	reason: 'Reason',
	reasonWhy: 'Only you see it. It may stay empty.',
	skipDo: 'Skip it',
	met: 'We met anyway',
	quiet: (count: number) => `Quiet (${count})`,
	takeBack: 'Take back',
	/** What became of it, before its name. */
	did: {
		known: 'You know',
		met: 'You met anyway',
		skipped: 'Skipped on purpose',
		career: 'Now the career talk',
		growth: 'Now the growth talk',
		taper: (weeks: number) => `From now on every ${many(weeks, 'week', 'weeks')}`,
		until: (date: string) => `Quiet until ${date}`,
	},
} as const;

/** What Kept asks about what it saw; nothing is done before a yes. */
export const questionWords = {
	away: (whose: string, reason: string, dates: string) => `${whose}: ${reason || 'out of office'}, ${dates}.`,
	awayAsk: 'Seen on your calendar. Pause the clock for these dates?',
	awayYes: 'Yes, pause',
	awayNo: 'No',
	awayDid: {accepted: (dates: string) => `The clock pauses ${dates}`, dismissed: (dates: string) => `No pause ${dates}`},
	merge: (from: string, into: string) => `${from} and ${into} may be one person`,
	mergeYes: 'Merge',
	mergeNo: 'No',
	mergeDid: {one: (from: string, into: string) => `${from} and ${into} are one person now`, two: (from: string, into: string) => `${from} and ${into} stay two people`},
} as const;
