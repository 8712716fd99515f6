import type {Signal} from '@preact/signals';
import type {AboutPerson} from '@/lib/domain/about-person';
import type {Kind} from '@/lib/domain/kind';
import type {Person, SaidOfPerson} from '@/lib/domain/person';
import {systemClock} from '@/lib/domain/time';
import type {PersonView} from '@/lib/domain/person-view';
import type {Client} from '@/lib/messages/client';
import {oneAtATime} from './one-at-a-time';
import {saidOfPerson} from './said-of-person';

/** What was just done, as a code the view words, and to whom or what; `undo` takes it back. */
export interface AboutDone {
	what: 'saved' | 'template' | 'address-added' | 'address-removed' | 'apart' | 'archived' | 'back' | 'exported' | 'erased' | 'undone';
	name: string;
	undo: (() => Promise<void>) | null;
}

/** What can be changed of a person in their own place. */
export type PersonChange = Partial<Pick<Person, 'name' | 'relationship' | 'startDate'>>;

/** What can be changed, archived, exported and erased of a person. Shown at once, sent in order. */
export interface AboutChanges {
	savePerson(change: PersonChange): Promise<void>;
	/** Their addresses as they are to be: one more, or one less. */
	saveEmails(emails: string[]): Promise<void>;
	saveAbout(change: Partial<Pick<AboutPerson, 'pronouns' | 'zone'>>): Promise<void>;
	/** The template for a kind of 1-1 with them; null for the usual one. */
	chooseTemplate(kind: Kind, template: string | null): Promise<void>;
	/** Makes somebody who was made one with them two again. Person id. */
	takeApart(other: string): Promise<void>;
	archive(archived: boolean): Promise<void>;
	/** Text for a file; null when it failed. */
	export(as: 'json' | 'text'): Promise<string | null>;
	erase(): Promise<void>;
}

interface Parts {
	client: Client;
	view: Signal<PersonView | null>;
	/** Does one thing after the other, then reads again. */
	attempt: (act: () => Promise<AboutDone>) => Promise<void>;
	/** Saves what is being written of the person shown, now. */
	flush: () => Promise<void>;
	/** Lets go of what is being written of somebody. */
	forget: (person: string) => void;
}

/** The changes of one such place. */
export function aboutChanges({client, view, attempt, flush, forget}: Parts): AboutChanges {
	const change = async (what: AboutDone['what'], name: string, act: () => Promise<unknown>, back: () => Promise<unknown>): Promise<void> => attempt(async () => {
		await act();
		return {what, name, undo: oneAtATime(async () => attempt(async () => {
			await back();
			return {what: 'undone', name, undo: null};
		}))};
	});

	/** Runs `act` with what is shown; without a view there is nothing to change. */
	async function withView(act: (now: PersonView) => Promise<void>): Promise<void> {
		const now = view.peek();
		if (now !== null) {
			await act(now);
		}
	}

	const saveSaid = async (said: SaidOfPerson): Promise<void> => client('person.save', said);

	/** Changes what is said of whom is shown; taken back, only that is as it was. */
	async function say(now: PersonView, to: PersonChange & Partial<Pick<Person, 'emails'>>, what: AboutDone['what'], name: string): Promise<void> {
		const was = Object.fromEntries(Object.keys(to).map(key => [key, now.person[key as keyof typeof to]])) as typeof to;
		const said = saidOfPerson({...now.person, ...to});
		view.value = {...now, person: {...now.person, ...to}};
		await change(what, name, () => saveSaid(said), () => {
			const shown = view.peek()?.person;
			return saveSaid(saidOfPerson({...(shown?.id === said.id ? shown : {...now.person, ...to}), ...was}));
		});
	}

	return {
		savePerson: async to => withView(async now => say(now, to, 'saved', now.person.name)),
		saveEmails: async emails => withView(async now => {
			const added = emails.find(email => !now.person.emails.includes(email));
			const removed = now.person.emails.find(email => !emails.includes(email));
			await say(now, {emails}, added === undefined ? 'address-removed' : 'address-added', added ?? removed ?? '');
		}),
		saveAbout: async to => withView(async now => {
			const person = now.person.id;
			const {pronouns, zone} = now.about;
			const was = {...('pronouns' in to ? {pronouns} : {}), ...('zone' in to ? {zone} : {})};
			view.value = {...now, about: {...now.about, ...to}};
			await change('saved', now.person.name, () => client('about.save', {person, ...to}), () => client('about.save', {person, ...was}));
		}),
		chooseTemplate: async (kind, template) => withView(async now => {
			const person = now.person.id;
			// One that was removed since holds no more, and cannot be chosen again.
			const was = now.templates[kind].find(({id}) => id === now.about.templates[kind])?.id ?? null;
			const {[kind]: _, ...others} = now.about.templates;
			view.value = {...now, about: {...now.about, templates: template === null ? others : {...others, [kind]: template}}};
			await change('template', now.person.name, () => client('template.choose', {kind, person, template}), () => client('template.choose', {kind, person, template: was}));
		}),
		takeApart: async other => withView(async now => {
			const name = now.merged.find(({id}) => id === other)?.name ?? '';
			await change('apart', name, () => client('person.unmerge', {person: other}), () => client('person.merge', {from: other, into: now.person.id}));
		}),
		archive: async archived => withView(async now => {
			const person = now.person.id;
			view.value = {...now, about: {...now.about, archivedAt: archived ? systemClock() : null}};
			await change(
				archived ? 'archived' : 'back', now.person.name,
				() => client('person.archive', {person, archived}),
				() => client('person.archive', {person, archived: !archived}),
			);
		}),
		async export(as) {
			let text: string | null = null;
			await withView(async now => attempt(async () => {
				// What is typed belongs to what is kept.
				await flush();
				text = await client('person.export', {person: now.person.id, as});
				return {what: 'exported', name: now.person.name, undo: null};
			}));
			return text;
		},
		erase: async () => withView(async now => {
			let copy = '';
			await change('erased', now.person.name, async () => {
				// What is on its way must not come after, and be kept of somebody who is gone.
				await flush();
				({copy} = await client('person.erase', {person: now.person.id}));
				forget(now.person.id);
			}, () => client('person.restore', {person: now.person.id, copy}));
		}),
	};
}
