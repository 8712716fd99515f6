import type {JSX} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import type {MoveNote as Note} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {Aside} from './aside';

interface Props {
	note: Note;
	/** Puts a text into the clipboard; false when the browser did not allow it. `select` selects it, where only that can be copied. */
	onCopy: (text: string, select: () => void) => Promise<boolean>;
}

/** A sentence ends by itself, or with a full stop. */
const isEnded = /[\p{Sentence_Terminal}…]["”’»)]*$/u;

/** The whole message: what happened, why in the owner's words, and what now. */
function messageOf({before, after}: Note, reason: string): string {
	const why = reason.trim();
	return [before, why === '' || isEnded.test(why) ? why : `${why}.`, after].filter(part => part !== '').join(' ');
}

/** A short message about a move, to copy and send by whatever way they write to each other. The reason is private until then. */
export function MoveNote({note, onCopy}: Props): JSX.Element {
	const id = useId();
	const [reason, setReason] = useState('');
	const [copied, setCopied] = useState<'no' | 'yes' | 'denied'>('no');
	const message = useRef<HTMLTextAreaElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const text = messageOf(note, reason);

	const select = (): void => {
		message.current?.focus();
		message.current?.select();
	};

	const copy = async (): Promise<void> => {
		const done = await onCopy(text, select);
		setCopied(done ? 'yes' : 'denied');
		if (done) {
			button.current?.focus();
		} else {
			select();
		}
	};

	return (
		<Aside label={panelWords.move.open(note.to)}>
			<div class="ask">
				<label class="field">
					<span>{panelWords.move.reason}</span>
					<input
						value={reason}
						autocomplete="off"
						maxLength={1000}
						dir="auto"
						data-private
						aria-describedby={id}
						onInput={event => {
							setReason(event.currentTarget.value);
							setCopied('no');
						}}
					/>
				</label>
				<p id={id} class="quiet">{panelWords.move.reasonWhy}</p>
				<label class="field">
					<span>{panelWords.move.note}</span>
					<textarea ref={message} class="message" rows={4} readOnly dir="auto" data-private={reason.trim() === '' ? undefined : ''} value={text} />
				</label>
				<div class="buttons copy">
					<button ref={button} type="button" class="button" onClick={() => void copy()}>{panelWords.move.copy}</button>
					<output>{copied === 'no' ? '' : panelWords.move[copied === 'yes' ? 'copied' : 'denied']}</output>
				</div>
			</div>
		</Aside>
	);
}
