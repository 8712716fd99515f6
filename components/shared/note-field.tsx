import {effect} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {keepCaret} from './caret';

interface Props {
	id: string;
	labelledBy: string;
	describedBy?: string;
	text: ReadonlySignal<string>;
	onText: (text: string) => void;
	onLeave: () => void;
}

/** Newer engines size a text area by its content themselves; measuring it on every key would force a layout. */
function grow(area: HTMLTextAreaElement): void {
	if (!globalThis.CSS?.supports?.('field-sizing', 'content')) {
		area.style.height = 'auto';
		area.style.height = `${area.scrollHeight}px`;
	}
}

/**
 * A text area that grows. It follows its signal without rendering, so that a key costs nothing but itself,
 * and text that comes from elsewhere leaves the caret between the same characters.
 */
export function NoteField({id, labelledBy, describedBy, text, onText, onLeave}: Props): JSX.Element {
	const area = useRef<HTMLTextAreaElement>(null);

	useLayoutEffect(
		() => effect(() => {
			const next = text.value;
			const element = area.current;
			if (element === null || element.value === next) {
				return;
			}

			const {value, selectionStart, selectionEnd} = element;
			element.value = next;
			if (element.ownerDocument.activeElement === element) {
				element.setSelectionRange(keepCaret(value, next, selectionStart), keepCaret(value, next, selectionEnd));
			}

			grow(element);
		}),
		[text],
	);

	return (
		<textarea
			ref={area}
			id={id}
			class="note"
			rows={2}
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
			onInput={event => {
				onText(event.currentTarget.value);
				grow(event.currentTarget);
			}}
			onBlur={onLeave}
		/>
	);
}
