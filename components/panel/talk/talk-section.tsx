import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Section} from '@/lib/domain/template';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {Editor} from '../../editor/editor';
import type {EditorHandle} from '../../editor/editor';
import type {NoteDraft} from '../panel-props';
import {Ideas} from './ideas';

interface Props {
	section: Section;
	draft: NoteDraft;
	shared: boolean;
	onShare: (shared: boolean) => void;
	onText: (text: string) => void;
	onLeave: () => void;
	/** A line of it is a promise of the owner's. False when it cannot be one, and stays. */
	onAction: (text: string) => boolean;
}

/** One section to write in; private unless its switch says otherwise. */
export function TalkSection({section: {id, title, purpose, prompts, minutes}, draft, shared, onShare, onText, onLeave, onAction}: Props): JSX.Element {
	const editor = useRef<EditorHandle>(null);
	return (
		<div class="talk-section">
			<div class="section-head">
				<h3 id={`title-${id}`}>
					{title}
					{minutes !== null && <span class="quiet">{` · ${agendaWords.minutes(minutes)}`}</span>}
				</h3>
				<button
					type="button"
					role="switch"
					class="share"
					aria-checked={shared}
					aria-label={agendaWords.share.label(title)}
					onClick={() => onShare(!shared)}
				>
					{shared ? agendaWords.share.shared : agendaWords.share.private}
				</button>
			</div>
			<p id={`purpose-${id}`} class="quiet">{purpose}</p>
			<div data-private={shared ? undefined : ''}>
				<Editor
					handle={editor}
					label={title}
					describedBy={`purpose-${id}`}
					text={draft.text.value}
					onText={onText}
					onFlush={onLeave}
					onAction={onAction}
				/>
			</div>
			<output class="merged">{draft.merged.value ? words.save.merged : ''}</output>
			{prompts.length > 0 && <Ideas prompts={prompts} about={title} onPick={question => editor.current?.insert(question)} />}
		</div>
	);
}
