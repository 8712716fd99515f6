import type {JSX} from 'preact';
import {agendaWords} from '@/lib/locales/agenda';

interface Props {
	text: string;
	/** What it says now; not called when that is nothing, or what it said before. */
	onText: (text: string) => void;
	/** `pressed`: the field, when a key closed it; null when it was left for something else. */
	onClose: (pressed: HTMLElement | null) => void;
}

/** The words of something to raise, to be changed where they stand. Enter and leaving it keep them, Escape does not; they may have several lines. */
export function InboxChange({text, onText, onClose}: Props): JSX.Element {
	// A field that has the keyboard is left once more by being taken away, so what is kept or given up here is what it begins with from then on.
	const keep = (field: HTMLTextAreaElement): void => {
		const written = field.value.trim();
		if (written !== '' && written !== field.defaultValue) {
			field.defaultValue = written;
			onText(written);
		}
	};

	return (
		<textarea
			ref={field => field?.focus()}
			class="item-text"
			rows={1}
			aria-label={agendaWords.inbox.change}
			defaultValue={text}
			maxLength={10_000}
			dir="auto"
			onKeyDown={event => {
				const field = event.currentTarget;
				if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape') || (event.key === 'Enter' && event.shiftKey)) {
					return;
				}

				event.preventDefault();
				if (event.key === 'Enter') {
					keep(field);
				} else {
					// It gives up the change, and leaves the panel open.
					event.stopPropagation();
					field.value = field.defaultValue;
				}

				onClose(field);
			}}
			onBlur={event => {
				keep(event.currentTarget);
				onClose(null);
			}}
		/>
	);
}
