import {moveNoteFor} from '@/lib/cadence/move-note';
import {firstName} from '@/lib/cadence/subject';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Item} from '@/lib/domain/note';
import {aboutOccurrence} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import type {Meeting, PanelView} from '@/lib/domain/views';
import {talkWords} from '@/lib/locales/findings';
import type {Tables} from '@/lib/store/database';
import {readItems} from '@/lib/store/items';
import {readNotes} from '@/lib/store/notes';
import {readPeople} from '@/lib/store/people';
import {readWord} from '@/lib/store/said';
import {readTicked, tickedKey} from '@/lib/store/ticks';
import {newAccount} from './fallback-account';
import {readLast} from './last-notes';
import type {Known} from './memory';
import {readHistory, readOutcome} from './history';
import {withWritten} from './sections';
import type {Services} from './services';
import {readSubject} from './subject';

/** What a 1-1 was can still be said so long after it began. Milliseconds. */
const turnsUntil = 14 * 86_400_000;

/** Everything the panel shows for an occurrence; null when it was never drawn nor opened. */
export async function panelView({store, memory, now}: Services, key: OccurrenceKey): Promise<PanelView | null> {
	const known = await memory.know();
	return store.read(tables => readPanel(tables, key, known, now()));
}

async function readPanel(tables: Tables, key: OccurrenceKey, known: Known, now: UtcInstant): Promise<PanelView | null> {
	const subject = await readSubject(tables, key);
	if (!subject) {
		return null;
	}

	const {account, verdict, person, ids, meeting, occurrence} = subject;
	const notes = person ? await readNotes(tables, key) : [];
	const template = withWritten(subject.template, notes);
	const ticked = await readTicked(tables, template.checklist.map(item => [key, item.id]));
	const start = meeting.start ?? now;
	const said = await readWord(tables, aboutOccurrence(key));
	const record = known.world.accounts[account.email] ?? newAccount(account, now);
	const others = known.world.meetings.filter(other => other.person === person?.id).map(other => other.occurrence);
	return {
		verdict,
		meeting,
		zone: account.zone,
		locale: account.locale,
		person,
		findings: known.findings.filter(finding =>
			finding.occurrence === key || (finding.occurrence === null && finding.person === person?.id)),
		template,
		notes: Object.fromEntries(notes.map(({section, text, revision, updatedAt}) => [section, {text, revision, updatedAt}])),
		ticked: template.checklist.map(item => item.id).filter(item => ticked.has(tickedKey(key, item))),
		items: (await readItems(tables, ids)).filter(item => isShown(item, key, start)),
		last: await readLast(tables, ids, {key, start}),
		outcome: occurrence === null ? 'ahead' : await readOutcome(tables, occurrence, {said, others, zone: account.zone, now}),
		said,
		turns: person && Date.parse(start) > Date.parse(now) - turnsUntil ? turnsOf(known, person.id, meeting) : [],
		moveNote: person && occurrence ? moveNoteFor(firstName(person.name), occurrence, account) : null,
		history: person ? await readHistory(tables, ids, {before: start, account: record, now}) : [],
		people: (await readPeople(tables)).map(({id, name, emails}) => ({id, name, emails})),
	};
}

/** A talk that is due can be had in the 1-1 that is open, unless it is one already. */
function turnsOf({runways}: Known, person: string, {occurrence, kind}: Meeting): PanelView['turns'] {
	return kind !== 'regular' ? [] : runways
		.filter(runway => runway.person === person && (runway.state === 'due' || runway.state === 'overdue' || (runway.state === 'none-seen' && runway.kind === 'career')))
		.map(runway => ({type: 'turn', label: talkWords.turn(runway.kind), occurrence, kind: runway.kind}));
}

/** Open ones carried from earlier 1-1s, those written here, and those done here. */
function isShown(item: Item, key: OccurrenceKey, start: UtcInstant): boolean {
	return item.occurrence === key
		|| item.doneIn === key
		|| (item.doneAt === null && Date.parse(item.writtenFor) <= Date.parse(start));
}
