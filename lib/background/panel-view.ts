import {followUpFor} from '@/lib/cadence/follow-up';
import {moveNoteFor} from '@/lib/cadence/move-note';
import {firstName} from '@/lib/cadence/subject';
import type {AskedQuestion} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Item, Note} from '@/lib/domain/note';
import {aboutOccurrence} from '@/lib/domain/outcome';
import {tasksHint} from '@/lib/domain/tasks-hint';
import {dateIn, type UtcInstant} from '@/lib/domain/time';
import type {Meeting, PanelView} from '@/lib/domain/views';
import {talkWords} from '@/lib/locales/findings';
import type {Tables} from '@/lib/store/database';
import {readItems} from '@/lib/store/items';
import {readNotes} from '@/lib/store/notes';
import {readEverybody} from '@/lib/store/people';
import {readWord} from '@/lib/store/said';
import {readOwnTemplates} from '@/lib/store/templates';
import {readTickedOf} from '@/lib/store/ticks';
import {templatesFor} from '@/lib/templates/built-in';
import {hintOfUpdates} from '@/lib/templates/update-hint';
import {readCheckIn} from './check-in';
import {newAccount} from './fallback-account';
import {readForTalk} from './for-talk';
import {readLast} from './last-notes';
import type {Known} from './memory';
import {lastMetIn, readHistory, readOutcome, recordIn, shownPast} from './history';
import {withWritten} from './sections';
import {readSuggested, rememberSuggestion} from './suggestion';
import type {Services} from './services';
import {readSubject} from './subject';

/** What a 1-1 was can still be said so long after it began. Milliseconds. */
const turnsUntil = 14 * 86_400_000;

/** Everything the panel shows for an occurrence; null when it was never drawn nor opened. */
export async function panelView({store, memory, now}: Services, key: OccurrenceKey): Promise<PanelView | null> {
	const known = await memory.know();
	const read = await store.read(tables => readPanel(tables, key, known, now()));
	if (read === null) {
		return null;
	}

	// Failing to remember a suggestion (a full disk, a newer database) is no reason to show nothing.
	await rememberSuggestion(store, read.fresh, now()).catch(() => undefined);
	return read.view;
}

async function readPanel(tables: Tables, key: OccurrenceKey, known: Known, now: UtcInstant): Promise<{view: PanelView; fresh: AskedQuestion | null} | null> {
	const subject = await readSubject(tables, key, now);
	if (!subject) {
		return null;
	}

	const {account, verdict, person, ids, meeting, occurrence, agenda} = subject;
	const start = meeting.start ?? now;
	const record = known.world.accounts[account.email] ?? newAccount(account, now);
	// All at once: the way to the database and back is longer than what is done there.
	const [notes, ticked, said, history, raised, suggested, items, last, own, people] = await Promise.all([
		person ? readNotes(tables, key) : [],
		readTickedOf(tables, key),
		readWord(tables, aboutOccurrence(key)),
		person ? readHistory(tables, ids, {before: start, account: record, now}) : [],
		person ? readForTalk(tables, ids, {here: key, now}) : [],
		person ? readSuggested(tables, {ids, key, start, kind: meeting.kind, zone: account.zone}) : null,
		readItems(tables, ids),
		readLast(tables, ids, {key, start}),
		readOwnTemplates(tables),
		readEverybody(tables),
	]);
	const checkIn = person && await readCheckIn(tables, known, {person, ids, meeting, date: dateIn(start, account.zone), zone: account.zone});
	const outcome = occurrence === null ? 'ahead' : await readOutcome(tables, occurrence, {ids, said, zone: account.zone, now});
	const template = withWritten(subject.template, notes, agenda);
	const earlier = history.filter(past => past.occurrence !== key);
	const inbox = raised.filter(item => isWaiting(item, key));
	return {fresh: suggested?.fresh ?? null, view: {
		verdict,
		meeting,
		zone: account.zone,
		locale: account.locale,
		person,
		findings: known.findings.filter(finding =>
			finding.occurrence === key || (finding.occurrence === null && finding.person === person?.id)),
		template,
		notes: Object.fromEntries(notes.map(({section, text, revision, updatedAt}) => [section, {text, revision, updatedAt}])),
		ticked: template.checklist.map(item => item.id).filter(item => ticked.has(item)),
		items: items.filter(item => isShown(item, key, start)),
		last,
		outcome,
		said,
		turns: person && Date.parse(start) > Date.parse(now) - turnsUntil ? turnsOf(known, person.id, meeting) : [],
		moveNote: person && occurrence ? moveNoteFor(firstName(person.name), occurrence, account) : null,
		history: history.slice(0, shownPast),
		kept: recordIn(earlier),
		lastMet: lastMetIn(earlier),
		inbox,
		question: suggested?.shown ?? null,
		templates: templatesFor(meeting.kind, own).map(({id, title}) => ({id, title})),
		checkIn: checkIn?.id === template.id ? null : checkIn,
		shared: agenda?.shared ?? [],
		closedAt: agenda?.closedAt ?? null,
		tasksOnly: !known.world.lives.some(({finding}) => finding === tasksHint(key)) && hintOfUpdates(linesOf(notes, inbox, key)) !== null,
		followUp: person && (meeting.kind === 'career' || meeting.kind === 'growth') ? followUpFor(known.world, person.id, {kind: meeting.kind, start}) : null,
		people: people.map(({id, name, emails}) => ({id, name, emails})),
	}};
}

/** A talk that is due can be had in the 1-1 that is open, unless it is one already. */
function turnsOf({runways}: Known, person: string, {occurrence, kind}: Meeting): PanelView['turns'] {
	return kind !== 'regular' ? [] : runways
		.filter(runway => runway.person === person && (runway.state === 'due' || runway.state === 'overdue' || (runway.state === 'none-seen' && runway.kind === 'career')))
		.map(runway => ({type: 'turn', label: talkWords.turn(runway.kind), occurrence, kind: runway.kind}));
}

/** What the agenda holds, line by line. */
function linesOf(notes: Note[], inbox: InboxItem[], key: OccurrenceKey): string[] {
	const raised = inbox.filter(({taken, doneIn}) => taken === key || doneIn === key).map(({text}) => text);
	return [...raised, ...notes.flatMap(({text}) => text.split('\n'))].filter(line => line.trim() !== '');
}

/** Those that wait, those in this agenda, and those talked about here. */
function isWaiting(item: InboxItem, key: OccurrenceKey): boolean {
	return item.doneAt === null ? item.taken === null || item.taken === key : item.doneIn === key;
}

/** Open ones carried from earlier 1-1s, those written here, and those done here. */
function isShown(item: Item, key: OccurrenceKey, start: UtcInstant): boolean {
	return item.occurrence === key
		|| item.doneIn === key
		|| (item.doneAt === null && Date.parse(item.writtenFor) <= Date.parse(start));
}
