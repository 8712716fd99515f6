import type {OccurrenceKey} from '@/lib/domain/event';
import {rootOf, type Person} from '@/lib/domain/person';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import {fold} from '@/lib/search/fold';
import type {Searchable} from '@/lib/search/rank';
import {readPeopleById} from '@/lib/store/people';
import type {Store} from '@/lib/store/store';
import {readWritten, type Written} from '@/lib/store/written';
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
	where: {section: string} | 'promise' | 'prep' | 'inbox' | 'matters' | 'reason';
}

interface Known {
	generation: number;
	texts: Promise<Text[]>;
}

/** Read and folded last. Cache only: the worker may be stopped at any moment, and any write makes it stale. */
const known = new WeakMap<Store, Known>();

/** Everything that was written, of everybody, ready to be looked through. Folding again what is still the same is spared. */
export async function readTexts(store: Store): Promise<Text[]> {
	const {generation} = store;
	const before = known.get(store);
	if (before?.generation === generation) {
		return before.texts;
	}

	const texts = (async () => {
		const old = new Map((await before?.texts.catch(() => []) ?? []).map(text => [text.id, text]));
		const [written, people] = await store.read(tables => Promise.all([readWritten(tables), readPeopleById(tables)]));
		return textsOf(written, people, old);
	})();
	known.set(store, {generation, texts});
	texts.catch(() => known.delete(store));
	return texts;
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

	for (const {id, person, text, createdAt} of inbox) {
		add(person, text, {id: `inbox ${id}`, occurrence: null, date: null, where: 'inbox', at: createdAt});
	}

	for (const {person, matters, updatedAt} of about) {
		add(person, matters, {id: `about ${person}`, occurrence: null, date: null, where: 'matters', at: updatedAt});
	}

	for (const {about: id, person, occurrence, date, reason} of said) {
		add(person, reason, {id: `said ${id}`, occurrence, date: occurrence === null ? date : null, where: 'reason', at: date});
	}

	return texts;
}
