import type {OccurrenceKey} from '@/lib/domain/event';
import {rootOf, type Person} from '@/lib/domain/person';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import {fold} from '@/lib/search/fold';
import type {Searchable} from '@/lib/search/rank';
import {stillSays} from '@/lib/store/about-people';
import {readPeopleById} from '@/lib/store/people';
import type {Store} from '@/lib/store/store';
import {readWritten, writtenTables, type Written} from '@/lib/store/written';
import {rememberLast} from './last-read';
import {partsOf} from './occurrence-parts';

/** One text that can be found. */
export interface Text extends Searchable {
	/** The same text of the same place at another time has the same. */
	id: string;
	/** Whom it is about now: of somebody who was made one with another, the other. */
	person: string;
	personName: string;
	occurrence: OccurrenceKey | null;
	/** Of what was said of a date without a 1-1. */
	date: PlainDate | null;
	/** The section of a note; else what it is. */
	where: {section: string} | 'promise' | 'prep' | 'inbox' | 'raised' | 'matters' | 'reason';
}

/** Everybody's, and one person's at a time: whoever is looked for next is another. */
const searched = [...writtenTables, 'people'] as const;
const readOnceOfAll = rememberLast<Text[]>(searched);
const readOnceOfOne = rememberLast<Text[]>(searched);

/**
 * Everything that was written about one person (any id of them) or about everybody (null), ready to be looked through.
 * Folding again what is still the same is spared. The database tells rows slowly, so of one person only theirs are asked for.
 */
export async function readTexts(store: Store, person: string | null): Promise<Text[]> {
	return (person === null ? readOnceOfAll : readOnceOfOne)(store, [person], async before => readAnew(store, person, before));
}

async function readAnew(store: Store, person: string | null, before: Promise<Text[] | null>): Promise<Text[]> {
	const old = new Map((await before ?? []).map(text => [text.id, text]));
	const [written, people] = await store.read(async tables => {
		const everybody = await readPeopleById(tables);
		const root = person === null ? null : rootOf(person, everybody);
		const ids = root === null ? null : [...everybody.keys()].filter(id => rootOf(id, everybody) === root);
		return [await readWritten(tables, ids), everybody] as const;
	});
	return textsOf(written, people, old);
}

/** When the 1-1 was planned that something was written in, by its key alone: near enough for what is latest. */
function plannedAt(key: OccurrenceKey, updatedAt: UtcInstant): string {
	const {start, original} = partsOf(key);
	return start ?? original ?? updatedAt;
}

function textsOf({notes, items, inbox, about, said}: Written, people: ReadonlyMap<string, Person>, old: ReadonlyMap<string, Text>): Text[] {
	const texts: Text[] = [];
	const add = (of: string, given: string, rest: Pick<Text, 'id' | 'occurrence' | 'date' | 'where' | 'at'>): void => {
		const person = rootOf(of, people);
		const personName = people.get(person)?.name;
		if (personName !== undefined && given.trim() !== '') {
			const text = given.normalize('NFC');
			const same = old.get(rest.id);
			texts.push({...rest, person, personName, text, folded: same?.text === text ? same.folded : fold(text)});
		}
	};

	for (const {occurrence, section, person, text, updatedAt} of notes) {
		add(person, text, {id: `note ${occurrence} ${section}`, occurrence, date: null, where: {section}, at: plannedAt(occurrence, updatedAt)});
	}

	for (const {id, person, occurrence, writtenFor, list, text} of items) {
		add(person, text, {id: `item ${id}`, occurrence, date: null, where: list === 'action' ? 'promise' : 'prep', at: writtenFor});
	}

	for (const {id, person, text, doneIn, createdAt} of inbox) {
		// What was talked about is where it was, and waits no more.
		add(person, text, {id: `inbox ${id}`, occurrence: doneIn, date: null, where: doneIn === null ? 'inbox' : 'raised', at: createdAt});
	}

	const owns = new Map(about.map(row => [row.person, row]));
	for (const {person, matters, updatedAt} of about.filter(row => stillSays(row, owns.get(rootOf(row.person, people)), people))) {
		add(person, matters, {id: `about ${person}`, occurrence: null, date: null, where: 'matters', at: updatedAt});
	}

	for (const {about: id, person, occurrence, date, reason} of said) {
		add(person, reason, {id: `said ${id}`, occurrence, date: occurrence === null ? date : null, where: 'reason', at: date});
	}

	return texts;
}
