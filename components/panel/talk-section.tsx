import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';
import {Ideas} from './ideas';
import {NoteField} from '../shared/note-field';
import type {NoteDraft} from './panel-props';

interface Props {
	id: string;
	title: string;
	purpose: string;
	prompts: string[];
	draft: NoteDraft;
	onText: (text: string) => void;
	onLeave: () => void;
}

/** One section to write in. */
export function TalkSection({id, title, purpose, prompts, draft, onText, onLeave}: Props): JSX.Element {
	const insert = (question: string): void => {
		const before = draft.text.peek();
		onText(before === '' ? `${question}\n` : `${before.replace(/\n+$/, '')}\n\n${question}\n`);
		const area = document.getElementById(`note-${id}`);
		if (area instanceof HTMLTextAreaElement) {
			area.focus();
			area.setSelectionRange(area.value.length, area.value.length);
		}
	};

	return (
		<div class="talk-section">
			<h3 id={`title-${id}`}>{title}</h3>
			<p id={`purpose-${id}`} class="quiet">{purpose}</p>
			<NoteField
				id={`note-${id}`}
				labelledBy={`title-${id}`}
				describedBy={`purpose-${id}`}
				text={draft.text}
				onText={onText}
				onLeave={onLeave}
			/>
			<output class="merged">{draft.merged.value ? words.save.merged : ''}</output>
			{prompts.length > 0 && <Ideas prompts={prompts} about={title} onPick={insert} />}
		</div>
	);
}
