import type {ReadonlySignal} from '@preact/signals';
import type {Kind} from '@/lib/domain/kind';
import type {Person} from '@/lib/domain/person';
import type {Zone} from '@/lib/domain/time';
import type {PersonView} from '@/lib/domain/person-view';
import type {aboutWords} from '@/lib/locales/about';
import type {words} from '@/lib/locales/views';

/** What was just done, and how to take it back. */
export interface ShownAboutDone {
	what: keyof typeof aboutWords.did;
	name: string;
	undo: (() => Promise<void>) | null;
}

/** The text on what matters, while it is on screen. */
export interface MattersDraft {
	readonly text: ReadonlySignal<string>;
	readonly merged: ReadonlySignal<boolean>;
	type(text: string): void;
	flush(): Promise<void>;
}

/** Everything that can be done with what is kept of a person. */
export interface AboutActions {
	refresh(): void;
	dismiss(): void;
	savePerson(change: Partial<Pick<Person, 'name' | 'relationship' | 'startDate'>>): void;
	/** Their addresses as they are to be. */
	saveEmails(emails: string[]): void;
	saveAbout(change: {pronouns?: string; zone?: Zone | null}): void;
	/** The template for a kind of 1-1 with them; null for the usual one. */
	chooseTemplate(kind: Kind, template: string | null): void;
	/** Makes somebody who was made one with them two again. Person id. */
	takeApart(other: string): void;
	archive(archived: boolean): void;
	/** Makes a file of everything that is kept of them. */
	export(as: 'json' | 'text'): void;
	erase(): void;
	/** Shows them in the options, where their cadence is, and whom they can be made one with. Person id. */
	openOptions(person: string): void;
	openTemplates(): void;
}

/** What the place that tells what is kept of a person shows. */
export interface AboutProps {
	view: ReadonlySignal<PersonView | null>;
	phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** What the background said about something invalid; empty when nothing. */
	reason: ReadonlySignal<string>;
	done: ReadonlySignal<ShownAboutDone | null>;
	matters: ReadonlySignal<MattersDraft | null>;
	actions: AboutActions;
}
