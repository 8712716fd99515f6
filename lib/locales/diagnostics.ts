import type {Part} from '@/lib/domain/health';

/** Every word about how Kept itself is doing. Names are as in "Kept has paused …"; `reads`: what the part does, for somebody who never saw the code. */
export const diagnostics = {
	part: {
		account: {name: 'Whose calendar it is', paused: 'seeing whose calendar it is', reads: 'Your own address, from the page’s hidden facts about you.'},
		zone: {name: 'The time zone', paused: 'reading the time zone', reads: 'The calendar’s zone, compared with where events are drawn.'},
		view: {name: 'The view and its dates', paused: 'reading the view', reads: 'Which days are shown.'},
		chips: {name: 'Events on the calendar', paused: 'reading events', reads: 'Title, time and your answer of every event that is drawn.'},
		details: {name: 'Guests of an opened event', paused: 'reading guests', reads: 'Who is invited and what they answered, when you open an event.'},
		marks: {name: 'Marking 1-1s', paused: 'marking 1-1s', reads: 'Puts a small mark on events that are 1-1s.'},
		ghosts: {name: 'Drawing missing 1-1s', paused: 'drawing missing 1-1s', reads: 'Draws a dashed place where a 1-1 should be and is not.'},
		panel: {name: 'The panel', paused: 'the panel', reads: 'Shows your notes beside an opened 1-1.'},
		background: {name: 'Remembering what is seen', paused: 'remembering what is seen', reads: 'Takes what was read into Kept’s own memory.'},
	} satisfies Record<Part, {name: string; paused: string; reads: string}>,

	health: 'Health',
	why: 'Whether Kept can read Google Calendar. A part that cannot is switched off; the rest goes on.',
	none: 'Nothing to report since the browser was started. Open Google Calendar once.',
	allWell: 'Everything Kept reads in Google Calendar can be read.',
	paused: (parts: string[]) => `Kept has paused ${new Intl.ListFormat('en').format(parts)}. Your notes and the popup still work.`,
	state: {works: 'Works', paused: 'Paused', unused: 'Not needed yet'},
	lastOk: (when: string) => `last worked ${when}`,
	neverOk: 'has not worked since the browser was started',
	failures: (count: number) => (count === 1 ? 'Paused once' : `Paused ${count} times`),
	lastFailure: (failures: string, when: string, why: string) => `${failures} since the browser was started, last ${when}: ${why}`,

	/** To be sent to whoever can mend Kept; both are copied only, and only by their button. */
	help: 'If something is wrong',
	helpWhy: 'Both help whoever mends Kept. They go to your clipboard and nowhere else; you decide who gets them.',
	report: 'Copy report',
	reportWhy: 'How each part is doing, as text. It holds no names, no titles and no e-mail addresses.',
	reportSee: 'See the report',
	reportRefused: 'The browser did not allow copying. Select the report above and copy it by hand.',
	sample: 'Copy page sample',
	sampleWhy: 'The calendar page as it is built, with every name, title, address and id replaced by something of the same shape. Open what Kept cannot read first.',
	sampleSee: 'See the sample',
	sampleText: 'Page sample',
	save: 'Save as file',
	reload: 'Reload that tab',

	working: 'Reading the page…',
	noTab: 'Google Calendar is not open in any tab. Open it, go to what Kept cannot read, then come back.',
	notRunning: (tab: string) => `Kept does not run in the tab “${tab}”. Reload it, go to what Kept cannot read, then come back.`,
	reloaded: 'The tab is loading again. Go there, open what Kept cannot read, then come back.',
	failed: 'The page could not be made into a sample, so nothing was copied.',
	refused: 'The browser did not allow copying. The sample can be saved as a file instead.',
	made: (tab: string, tabs: number) => (tabs > 1 ? `Taken from “${tab}”, the calendar tab you looked at last, of ${tabs} that are open.` : `Taken from “${tab}”.`),

	/** The report's lines. For machines and strangers: moments in UTC. */
	line: {
		title: 'Kept report. It holds no names, no titles and no e-mail addresses.',
		version: (version: string) => `Kept ${version}`,
		browser: (agent: string) => `Browser: ${agent}`,
		language: (calendar: string, browser: string) => `Language: ${calendar} (calendar), ${browser} (browser)`,
		zone: (calendar: string, browser: string) => `Time zone: ${calendar} (calendar), ${browser} (browser)`,
		made: (when: string) => `Made: ${when}`,
		found: (found: string) => `found ${found}`,
		lastOk: (when: string) => `last worked ${when}`,
		neverOk: 'never worked',
		neverFailed: 'never paused',
		failed: (count: number, when: string, why: string) => `paused ${count} ${count === 1 ? 'time' : 'times'}, last ${when} (${why})`,
	},
} as const;

/** All parts, in the order they do their work. */
export const parts = Object.keys(diagnostics.part) as Part[];
