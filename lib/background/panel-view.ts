import type {OccurrenceKey} from '@/lib/domain/event';
import type {Item} from '@/lib/domain/note';
import type {UtcInstant} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import type {Tables} from '@/lib/store/database';
import {readItems} from '@/lib/store/items';
import {readNotes} from '@/lib/store/notes';
import {readPeople} from '@/lib/store/people';
import {readTicked, tickedKey} from '@/lib/store/ticks';
import {readLast} from './last-notes';
import type {Known} from './memory';
import {withWritten} from './sections';
import type {Services} from './services';
import {readSubject} from './subject';

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

	const {account, verdict, person, meeting} = subject;
	const notes = person ? await readNotes(tables, key) : [];
	const template = withWritten(subject.template, notes);
	const ticked = await readTicked(tables, template.checklist.map(item => [key, item.id]));
	const start = meeting.start ?? now;
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
		items: person ? (await readItems(tables, person.id)).filter(item => isShown(item, key, start)) : [],
		last: person ? await readLast(tables, person.id, {key, start}) : null,
		people: (await readPeople(tables)).map(({id, name, emails}) => ({id, name, emails})),
	};
}

/** Open ones carried from earlier 1-1s, those written here, and those done here. */
function isShown(item: Item, key: OccurrenceKey, start: UtcInstant): boolean {
	return item.occurrence === key
		|| item.doneIn === key
		|| (item.doneAt === null && Date.parse(item.writtenFor) <= Date.parse(start));
}
