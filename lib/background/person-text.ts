import type {Item, Note} from '@/lib/domain/note';
import type {Person} from '@/lib/domain/person';
import type {Template} from '@/lib/domain/template';
import {dateIn, type UtcInstant} from '@/lib/domain/time';
import {dateText, momentText, type Reading} from '@/lib/locales/moments';
import {personTextWords as words} from '@/lib/locales/person-text';
import type {PersonRows} from '@/lib/store/person-data';
import {partsOf} from './occurrence-parts';
import {withWritten} from './sections';

type At = Reading & {now: UtcInstant};

/** Everything that is kept of a person, in words: for people who ask what is kept of them. Markdown. */
export function personText(person: Person, rows: PersonRows, at: At): string {
	const today = dateIn(at.now, at.zone);
	const on = dateText(today, at.locale, '');
	return [
		`# ${words.title(person.name)}`,
		words.written(on, at.zone),
		...facts(person, rows, at),
		...part(words.matters, rows.about.map(({matters}) => matters).filter(text => text.trim() !== '')),
		...part(words.promises, [promises(rows.items, at)]),
		...part(words.inbox, [list(rows.inbox.map(item => said(item.text, item, at)))]),
		...part(words.meetings, meetings(rows, at)),
		...part(words.without, [list(rows.said.filter(({occurrence}) => occurrence === null)
			.map(({date, what, reason}) => line([date, words.said[what], reason])))]),
		...part(words.away, [list(rows.away.map(({from, to, reason}) => line([`${from} – ${to}`, reason])))]),
	].join('\n\n') + '\n';
}

/** A headed part; one that holds nothing says so. */
function part(title: string, texts: string[]): string[] {
	const held = texts.filter(text => text !== '');
	return [`## ${title}`, ...(held.length === 0 ? [words.nothing] : held)];
}

const list = (lines: string[]): string => lines.map(text => `- ${text.replaceAll(/\s*\n\s*/g, ' ')}`).join('\n');
const line = (parts: (string | null)[]): string => parts.filter(text => text !== null && text.trim() !== '').join(' · ');

function facts(person: Person, {people, about}: PersonRows, {zone}: At): string[] {
	const [own] = about;
	const others = people.filter(({id, name}) => id !== person.id && name !== person.name).map(({name}) => name);
	const all: [name: string, value: string | null][] = [
		[words.names, others.join(', ')],
		[words.addresses, person.emails.join(', ')],
		[words.relationship, person.relationship && words.relationships[person.relationship]],
		[words.start, person.startDate],
		[words.lastCareer, person.lastCareer],
		[words.lastGrowth, person.lastGrowth],
		[words.pronouns, own?.pronouns ?? null],
		[words.zone, own?.zone ?? null],
		[words.archived, own?.archivedAt ? dateIn(own.archivedAt, zone) : null],
	];
	return part(words.person, [list(all.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`])))]);
}

/** A text and what became of it. */
function said(text: string, {doneAt, deletedAt, due = null}: Pick<Item, 'doneAt' | 'deletedAt'> & {due?: string | null}, {zone}: At): string {
	return line([
		text,
		due === null ? null : words.due(due),
		doneAt === null ? words.open : words.done(dateIn(doneAt, zone)),
		deletedAt === null ? null : words.removed,
	]);
}

function promises(items: Item[], at: At): string {
	const whose = (item: Item): string => item.list === 'prep' ? words.prep : item.owner === 'me' ? words.mine : words.theirs;
	return list(items.map(item => `${whose(item)}: ${said(item.text, item, at)}`));
}

/** Each 1-1 of which there is anything, latest first, with what was written there. */
function meetings({occurrences, notes, said: words_, agendas}: PersonRows, at: At): string[] {
	const written = Map.groupBy(notes.filter(({text}) => text.trim() !== ''), ({occurrence}) => occurrence);
	const drawn = new Map(occurrences.map(row => [row.key, row]));
	const start = (key: string): string => drawn.get(key)?.start ?? partsOf(key).start ?? '';
	const keys = [...new Set([...drawn.keys(), ...written.keys(), ...words_.flatMap(({occurrence}) => occurrence ?? [])])].sort((one, two) => (start(one) < start(two) ? 1 : -1));
	return keys.map(key => {
		const row = drawn.get(key);
		const word = words_.find(({occurrence}) => occurrence === key);
		const head = line([
			start(key) === '' ? word?.date ?? key : `${dateIn(start(key), at.zone).slice(0, 4)}, ${momentText(start(key), at)}`,
			row?.title ?? null,
			row && row.hops.length > 0 ? words.moves(row.hops.length) : null,
			row?.present === false ? words.gone : null,
			word ? words.said[word.what] : null,
			word?.reason ?? null,
		]);
		return [`### ${head.replaceAll(/\s*\n\s*/g, ' ')}`, ...sections(written.get(key) ?? [], agendas.find(({occurrence}) => occurrence === key) ?? null)].join('\n\n');
	});
}

/** Before anything was written with a template that is remembered, the sections themselves say what they are. */
const none: Template = {id: '', kind: 'regular', title: '', purpose: '', minutes: 0, checklist: [], sections: []};

function sections(notes: Note[], agenda: PersonRows['agendas'][number] | null): string[] {
	const texts = new Map(notes.map(({section, text}) => [section, text.trim()]));
	return withWritten(agenda?.written ?? none, notes, agenda).sections
		.flatMap(({id, title}) => (texts.has(id) ? [`**${title}**\n\n${texts.get(id)}`] : []));
}
