import type {Outcome} from '@/lib/domain/outcome';

/** A private reason behind what it is for; nothing more when none was given. */
const withReason = (what: string, reason: string): string => (reason === '' ? what : `${what}: ${reason}`);

/** What became of a 1-1, of what was seen or said. Never whose fault it was. */
export const outcomeWords = {
	ahead: '',
	kept: 'Kept',
	moved: 'Kept, at another time',
	cancelled: 'Called off',
	abandoned: 'They declined',
	skipped: 'You skipped this one',
	unknown: 'Not known: nobody looked near its time',
	'met-anyway': 'You met anyway',
	'did-not-happen': 'It didn’t happen',
} as const satisfies Record<Outcome, string>;

/** What the panel says about the promise itself: what became of it, and what can be done about it. */
export const panelWords = {
	width: 'Width of the panel',
	also: (count: number) => `Good to know (${count})`,
	outcome: {
		title: 'What became of it',
		withReason,
		met: 'We met anyway',
		metUnknown: 'We met',
		didNot: 'It didn’t happen',
		undo: (what: string) => `Undo: ${what}`,
	},
	skip: {
		open: 'Skip on purpose',
		afterwards: 'It was skipped on purpose',
	},
	turn: {
		done: {
			career: 'This one is the career talk, and counts as the regular 1-1 too.',
			growth: 'This one is the growth talk, and counts as the regular 1-1 too.',
		},
		back: 'Back to regular',
	},
	move: {
		open: (name: string) => `Tell ${name} about the move`,
		reason: 'Why it had to move, if you like',
		reasonWhy: 'Only you see it until you copy the message.',
		note: 'The message',
		copy: 'Copy',
		copied: 'Copied. Paste it wherever you write to each other.',
		denied: 'The browser did not let Kept copy. The message is selected: press Ctrl+C, or ⌘C on a Mac.',
	},
	history: {
		open: 'Earlier 1-1s',
		title: (name: string) => `Earlier 1-1s with ${name}`,
		none: 'None was seen yet.',
	},
	absence: {
		title: (date: string) => `No 1-1 around ${date}`,
		expected: 'Expected on',
		thereTitle: 'There is one now',
		there: 'Nothing is missing here any more: a 1-1 stands on the calendar, or none is expected.',
		why: 'Why Kept thinks so',
		what: 'What to do',
		skipped: (reason: string) => withReason('Skipped on purpose', reason),
		met: 'You met anyway',
		pause: 'Pause until …',
		until: 'Last day of the pause',
		untilWhy: (name: string) => `No 1-1 with ${name} is expected from this one up to that day. The options list every pause.`,
		confirmPause: 'Pause',
		early: 'Choose a day that is not before this one.',
		paused: (date: string) => `Paused until ${date}`,
		gone: 'Kept does not know this person any more. Nothing is expected here.',
	},
} as const;
