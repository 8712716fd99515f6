import {many} from './many';

/** Every word of the place that tells what is kept of a person. */
export const aboutWords = {
	loading: 'Reading what is kept of them…',
	gone: 'Nothing is kept of this person any more.',
	label: (name: string) => `About ${name}`,

	matters: 'What matters to them',
	mattersWhy: 'Whatever you want to remember: their people, their plans, how they like to work. Only you see it.',
	mattersMerged: 'Also changed in another tab: both texts were kept.',

	facts: 'Person',
	name: 'Name',
	relationship: 'They are',
	startDate: 'Start date',
	startDateWhy: 'The first 1-1, check-ins and a rarer cadence count from it.',
	pronouns: 'Pronouns',
	zone: 'Time zone',
	zoneSame: 'The same as mine',
	zoneOther: 'Other',
	zoneNow: (time: string) => `It is ${time} there now.`,

	addresses: 'Addresses',
	noAddresses: 'Known by name only.',
	addressesChange: 'Change in options',
	merged: 'Made one with them',
	mergedRow: (name: string, emails: string) => (emails === '' ? name : `${name} (${emails})`),
	apart: 'Take apart',
	apartOf: (name: string) => `Take apart: ${name}`,

	cadence: 'Cadence',
	regular: 'Regular 1-1',
	kinds: {career: 'Career talk', growth: 'Growth talk'},
	notPromised: 'Not promised',
	cadenceChange: 'Change in options',
	cadenceNone: 'Nothing is expected while they are archived.',

	templates: 'Templates',
	templatesWhy: 'Which agenda a 1-1 with them begins with.',
	usual: 'The usual one',
	templatesEdit: 'Edit templates',
	kind: {regular: 'Regular', career: 'Career', growth: 'Growth', first: 'First'},

	data: 'What is kept of them',
	counts: ({occurrences, notes, promises, inbox}: {occurrences: number; notes: number; promises: number; inbox: number}) => [
		many(occurrences, '1-1', '1-1s'), many(notes, 'note', 'notes'), many(promises, 'promise', 'promises'), `${inbox} to raise`,
	],
	export: 'Export…',
	exportWhy: 'A JSON file with everything that is kept of them.',
	exportText: 'Export as text…',
	exportTextWhy: 'What was written and what became of each 1-1, to read: for somebody who asks what you keep of them.',
	fileName: (name: string, date: string) => `kept-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'person'}-${date}`,
	archive: 'Archive',
	archiveWhy: 'You hold no more 1-1s with them: nothing is expected any more. All that was stays readable.',
	archived: (date: string) => `Archived since ${date}. Nothing is expected of your calendar; everything stays readable.`,
	back: 'Bring back',
	erase: 'Erase…',
	eraseWhy: 'Everything that is kept of them. A copy is made first.',
	eraseAsk: (name: string) => `Erase everything that is kept of ${name}?`,
	/** What there is none of is not named. */
	eraseWhat: (counts: string[]) => `This goes: ${new Intl.ListFormat('en').format([...counts.filter(count => !count.startsWith('0 ')), 'what matters to them', 'what was seen of your calendar'])}.`,
	eraseAgain: 'What your calendar still shows is seen again, as a 1-1 with somebody new. The notes do not come back with it. Among the guests of other events their address stays.',
	eraseCopies: 'The automatic copies on this computer hold them as well, until newer ones take their place: the last three of the days before, and the one that is made now.',
	eraseUndo: 'It can be undone. Undoing restores the copy that is made now, so whatever you write afterwards is undone with it.',
	eraseDo: 'Yes, erase',

	did: {
		saved: 'Saved.',
		template: 'Saved. Past 1-1s keep theirs.',
		apart: (name: string) => `${name} stands alone again.`,
		archived: (name: string) => `${name} is archived.`,
		back: (name: string) => `${name} is back.`,
		exported: 'Written to a file.',
		erased: (name: string) => `Everything that was kept of ${name} is erased.`,
		undone: 'Undone.',
	},
} as const;
