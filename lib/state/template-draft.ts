import {computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {tidied} from '@/lib/domain/change-template';
import type {OwnTemplate, TemplateDraft} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import {templatesWords} from '@/lib/locales/templates';
import type {Client} from '@/lib/messages/client';
import {createDraft} from './draft';
import type {Draft} from './draft';
import type {Alive} from './trouble';

/** One own template while it is on screen or not saved yet. */
export interface TemplateEdit extends Pick<Draft, 'dirty' | 'trouble' | 'flush'> {
	/** As it is typed, with what is left empty. */
	readonly template: ReadonlySignal<TemplateDraft>;
	/** Another tab changed it, and what is shown is what that tab wrote. */
	readonly followed: ReadonlySignal<boolean>;
	/** What another tab wrote and a save of this one wrote over; null when there is none, or it was kept or let go. */
	readonly replaced: ReadonlySignal<OwnTemplate | null>;
	/** Changes it; saved when nobody types for a moment. */
	change(to: (now: TemplateDraft) => TemplateDraft): void;
	/** Takes what was read again; `fresh`: read after the last save. Never touches what is typed and not saved. */
	take(stored: OwnTemplate, fresh: boolean): void;
	/** Lets go of what was written over. */
	letGo(): void;
}

/** The fields that are the owner's; when it was changed is said by whoever keeps it. */
export function draftOf({updatedAt: _at, deletedAt: _gone, ...draft}: OwnTemplate): TemplateDraft {
	return draft;
}

/** What is saved of what is typed: a template has a name, and no empty lines. */
function savedOf(template: TemplateDraft): TemplateDraft {
	const tidy = tidied(template);
	return {...tidy, title: tidy.title || templatesWords.untitled};
}

/**
 * The draft of a template is that of a text: its JSON. So it is saved as a note is, and what is typed stays until a save is acknowledged.
 * The later save wins; what it wrote over is told, so that nothing vanishes.
 */
export function createTemplateEdit(client: Client, alive: Alive, stored: OwnTemplate, onSaved: () => void): TemplateEdit {
	let was: UtcInstant = stored.updatedAt;
	const followed = signal(false);
	const replaced = signal<OwnTemplate | null>(null);
	const draft = createDraft(
		async (json, revision) => {
			const answer = await client('template.save', {...savedOf(JSON.parse(json) as TemplateDraft), was});
			was = answer.updatedAt;
			replaced.value = answer.replaced ?? replaced.peek();
			onSaved();
			return {text: json, revision: revision + 1, updatedAt: answer.updatedAt, merged: false};
		},
		{text: JSON.stringify(draftOf(stored)), revision: 0, updatedAt: stored.updatedAt},
		alive,
	);
	const template = computed(() => JSON.parse(draft.text.value) as TemplateDraft);
	return {
		template,
		dirty: draft.dirty,
		trouble: draft.trouble,
		followed,
		replaced,
		flush: draft.flush,
		change(to) {
			followed.value = false;
			draft.type(JSON.stringify(to(template.peek())));
		},
		take(next, fresh) {
			// What was saved here comes back tidied; only what somebody else wrote is news.
			if (fresh && next.updatedAt !== was && !draft.dirty.peek()) {
				was = next.updatedAt;
				followed.value = true;
				draft.receive({text: JSON.stringify(draftOf(next)), revision: 0, updatedAt: next.updatedAt}, true);
			}
		},
		letGo() {
			replaced.value = null;
		},
	};
}
