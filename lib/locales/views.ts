import {brief} from './brief';
import {answerWords, findingTypes, questionWords} from './finding';
import {optionsWords} from './options';
import {popupWords} from './popup';

/** Every word the panel, the popup and the options page show. English; dates and times are worded by `Intl`. */
export const words = {
	name: 'Kept',
	private: 'Everything here stays on this computer.',
	close: 'Close',
	undo: 'Undo',
	cancel: 'Cancel',
	retry: 'Try again',
	openCalendar: 'Open Google Calendar',
	more: (count: number) => `Show ${count} more`,
	fewer: 'Show fewer',
	list: (items: string[]) => new Intl.ListFormat('en').format(items),

	kind: {regular: 'Regular', career: 'Career', growth: 'Growth', first: 'First'},
	kindFrom: {title: 'from the title', chosen: 'you chose it', usual: 'the usual kind'},
	kindLabel: 'Kind of 1-1',

	finding: findingTypes,
	answer: answerWords,
	question: questionWords,
	level: {notice: 'Good to know', warn: 'Needs a look', urgent: 'Urgent'},
	evidence: 'Evidence',

	/** What went wrong and what to do, by the code of the failure. */
	trouble: {
		unreachable: 'Kept’s background did not answer. It usually comes back by itself; if not, reload this page.',
		refused: 'Kept refused this change. Reload this page and try once more.',
		invalid: 'This cannot be stored as it is: the event is not a 1-1 with anybody any more, or the text is far too long. What you wrote stays here.',
		'read-only': 'Kept is read-only now, because its data was written by a newer version. Update Kept in the browser’s extensions page.',
		full: 'The disk is full. Free some space and Kept saves by itself.',
		broken: 'Something went wrong inside Kept. Your text is kept here; reload the page if this stays.',
		updated: 'Kept was updated – reload this page to go on; your text is below to copy.',
	},

	save: {
		saving: 'Saving…',
		saved: 'Saved',
		failed: 'Not saved yet – trying again',
		stopped: 'Not saved',
		merged: 'Also changed in another tab: both texts were kept.',
	},

	verdict: {
		why: 'Why a 1-1?',
		corrected: 'You said so. It holds for the whole series.',
		takeBack: 'Take it back',
		not: 'Not a 1-1',
		is: 'It is a 1-1 with …',
		person: 'Person',
		somebody: 'Somebody else',
		personName: 'Name',
		personEmail: 'E-mail address',
		emailWhy: 'The address is what ties this series to one person’s history.',
		needsOne: 'A name or an address is needed.',
		confirm: 'Yes, a 1-1',
	},

	panel: {
		noTime: 'The time was not seen yet',
		minutes: (count: number) => `${count} min`,
		loading: 'Reading your notes…',
		likelyTitle: 'Who is this 1-1 with?',
		likelyWhy: 'The title reads like a 1-1, but its guest list was not seen. Say who it is with, and its notes and history go to that person.',
		noTitle: 'Not a 1-1',
		noWhy: 'Kept keeps notes for events with exactly one other person. It took this one for something else:',
		unknownTitle: 'No 1-1 as far as Kept can tell',
		unknownWhy: 'Nothing seen so far says that this is a 1-1, so there are no notes here.',
		nothingTitle: 'Nothing to show yet',
		nothing: 'The template, your checklist and your notes are shown here for a 1-1. Open one in Google Calendar, and this fills by itself.',
		gone: 'Kept does not know this event any more. Open it again in Google Calendar.',

		findings: 'Worth knowing',
		ready: (done: number, all: number) => (all > 0 && done === all ? `All ${all} ready` : `${done} of ${all} ready`),
		addPrep: 'Add to the checklist',
		carried: (date: string) => `from ${date}`,

		ideas: 'Ideas',
		idea: (question: string) => `Put into the note: ${question}`,
		otherIdeas: 'Other ideas',

		promises: 'Promises',
		promisesWhy: 'What either of you said you would do. Open ones come along to the next 1-1.',
		addPromise: 'Add a promise',
		whoPromised: 'Who promised',
		me: 'Me',
		them: (name: string) => name,
		add: 'Add',
		remove: (text: string) => `Remove “${brief(text)}”`,
		removed: (text: string) => `Removed “${brief(text)}”`,
		undoRemove: (text: string) => `Undo removing “${brief(text)}”`,
	},

	popup: popupWords,

	options: optionsWords,
} as const;
