import type {Rules} from '@/lib/domain/rule';
import {many} from './many';

const every = (weeks: number): string => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`);

/** Each rule by name and with what it is for. */
const rule = {
	regularEvery: {label: 'Regular 1-1', why: 'The handbook asks for weekly or every other week. “As scheduled” follows the gap your calendar already shows.'},
	minimumMinutes: {label: 'Shortest regular 1-1', why: 'The handbook says 30 minutes at least. Five minutes less is fine, so that a “speedy” 25 counts as 30.'},
	missingWarn: {label: 'Missing ones before it needs a look', why: 'In a row. Fewer are only good to know.'},
	missingUrgent: {label: 'Missing ones before it is urgent', why: 'In a row; never fewer than the number above.'},
	careerEvery: {label: 'Career 1-1 every', why: 'The handbook says quarterly, which is 13 weeks. They are easy to let slip when it is busy.'},
	growthEvery: {label: 'Growth 1-1 every', why: 'The handbook says to zoom out on the growth path every six months, which is 26 weeks.'},
	dueWindow: {label: 'Due this long before', why: 'Kept’s own choice: time enough to find a good slot before a talk is late.'},
	lateUrgent: {label: 'Urgent when later than', why: 'A talk that is a little late needs a look; one that is later than this is urgent.'},
	quietMove: {label: 'Small moves that are not told', why: 'By so many hours at most, on the same day and with good notice. 0 tells every move.'},
	goodNotice: {label: 'Good notice', why: 'A move announced this far ahead is no trouble to anybody.'},
	movesWarn: {label: 'Moves before it needs a look', why: 'Of one and the same 1-1. Fewer are only good to know.'},
	movesUrgent: {label: 'Moves before it is urgent', why: 'Never fewer than the number above.'},
	firstWithin: {label: 'First 1-1 within', why: 'For somebody with a start date. The handbook: when someone starts.'},
	checkIns: {label: 'Check-ins after', why: 'Days after the start at which to look back together, separated by commas. Empty for none.'},
	taper: {label: 'Rarer with time', why: 'Suggested when the time has come, never done by itself.'},
	prepareAhead: {label: 'Told when not prepared', why: 'A 1-1 that begins this soon and was not prepared. 0 never tells.'},
} as const satisfies Record<keyof Rules, {label: string; why: string}>;

/** Everything the options page says about rules. */
export const ruleWords = {
	rule,
	ruleGroup: {regular: 'Regular 1-1s', talks: 'Career and growth talks', moves: 'Moves', new: 'New people', prepare: 'Preparation'},
	asScheduled: 'As scheduled',
	every,
	talkEvery: {quarter: 'Once a quarter', 'half-year': 'Once a half-year', year: 'Once a year'},
	everyWeeks: 'Every so many weeks',
	countedIn: (label: string) => `${label}: counted in`,
	weeks: 'weeks',
	minutes: 'minutes',
	hours: 'hours',
	days: 'days',
	times: 'in a row',
	moves: 'moves',
	inWeeks: (count: number) => many(count, 'week', 'weeks'),
	inMinutes: (count: number) => many(count, 'minute', 'minutes'),
	inHours: (count: number) => many(count, 'hour', 'hours'),
	inDays: (count: number) => many(count, 'day', 'days'),
	inMoves: (count: number) => many(count, 'move', 'moves'),
	inRow: (count: number) => `${count} in a row`,
	allMoves: 'Every move is told',
	neverTold: 'Never told',
	noCheckIns: 'None',
	onDays: (days: string) => `Days ${days}`,
	noTaper: 'Never suggested',
	taperIs: (days: number, weeks: number) => `${every(weeks)} after ${days} days`,
	taperOn: 'Suggest it',
	taperAfter: 'After',
	taperEvery: 'Then',
	range: (min: number, max: number) => (min === max ? `Only ${min} is possible here.` : `A whole number from ${min} to ${max}.`),
	daysWrong: 'Whole numbers from 1 to 730, separated by commas, twelve at most.',

	presets: 'Start from',
	presetOwn: 'Your own',
	presetOwnAbout: 'What you chose below differs from every set named here.',
	presetTry: (name: string) => `What “${name}” would change`,
	presetSame: 'Nothing: the rules are the same.',
	presetUse: 'Use these rules',
	presetKeep: 'Keep mine',
	presetCounting: 'Looking at your calendar by these rules…',
	changeFrom: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
} as const;
