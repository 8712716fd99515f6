import type {ReadonlySignal} from '@preact/signals';
import type {Kind} from '@/lib/domain/kind';
import type {Saving} from '@/lib/domain/saving';
import type {Template, TemplateDraft} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import type {templatesWords} from '@/lib/locales/templates';
import type {words} from '@/lib/locales/views';

/** What was just done, and how to take it back. */
export interface ShownTemplatesDone {
	what: keyof typeof templatesWords.did;
	name: string;
	undo: (() => Promise<void>) | null;
}

/** An own template while it is on screen. */
export interface ShownEdit {
	readonly template: ReadonlySignal<TemplateDraft>;
	/** What is shown is what another tab wrote. */
	readonly followed: ReadonlySignal<boolean>;
	/** What another tab wrote and this one wrote over. */
	readonly replaced: ReadonlySignal<{title: string} | null>;
}

/** Everything that can be done on the page of templates. */
export interface TemplatesActions {
	refresh(): void;
	dismiss(): void;
	choose(id: string): void;
	duplicate(id: string): void;
	remove(): void;
	reset(): void;
	change(to: (now: TemplateDraft) => TemplateDraft): void;
	removeSection(id: string): void;
	removePrompt(section: string, index: number): void;
	removeItem(id: string): void;
	applyToAll(kind: Kind, template: string): void;
	/** `template`: null for what holds for everybody. */
	applyToOne(kind: Kind, person: {id: string; name: string}, template: string | null): void;
	keepOther(): void;
	letGoOther(): void;
	/** Makes a file of these own templates; of all without ids. */
	export(ids: string[]): void;
	/** Looks into a chosen file. */
	look(file: File): void;
	cancelImport(): void;
	import(): void;
	openOptions(): void;
}

/** What the page of templates shows. */
export interface TemplatesProps {
	view: ReadonlySignal<TemplatesView | null>;
	people: ReadonlySignal<{id: string; name: string}[]>;
	chosen: ReadonlySignal<string | null>;
	preview: ReadonlySignal<Template | null>;
	edit: ReadonlySignal<ShownEdit | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** What the background said about something invalid; empty when nothing. */
	reason: ReadonlySignal<string>;
	done: ReadonlySignal<ShownTemplatesDone | null>;
	saving: ReadonlySignal<Saving>;
	importing: ReadonlySignal<{added: {id: string; title: string}[]} | null>;
	actions: TemplatesActions;
}
