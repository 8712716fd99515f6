import type {ComponentChildren, JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {Icon} from './icon';

interface Props {
	label: string;
	onAdd: (text: string) => void;
	/** As long as it can be. Characters. */
	longest?: number;
	/** More to say about what is added, between the text and the button. */
	children?: ComponentChildren;
}

/** What was typed; the field is empty afterwards, so that nothing is added twice. */
function takeText(field: HTMLInputElement): string {
	const text = field.value.trim();
	field.value = '';
	return text;
}

/** One line that adds to a list. Enter adds, and so does leaving it: what was typed is never dropped. */
export function AddField({label, onAdd, longest = 2000, children}: Props): JSX.Element {
	// The text stays in the field itself: Enter right after a key must see that key, rendered or not.
	const field = useRef<HTMLInputElement>(null);
	const [filled, setFilled] = useState(false);
	const add = (): void => {
		const text = field.current === null ? '' : takeText(field.current);
		if (text !== '') {
			setFilled(false);
			onAdd(text);
		}
	};

	return (
		<form
			class="add"
			onSubmit={event => {
				event.preventDefault();
				add();
			}}
			onFocusOut={({currentTarget, relatedTarget}) => {
				if (!currentTarget.contains(relatedTarget as Node | null)) {
					add();
				}
			}}
		>
			<Icon name="plus" size={18} />
			<input
				ref={field}
				aria-label={label}
				placeholder={label}
				autocomplete="off"
				maxLength={longest}
				dir="auto"
				data-private={filled ? '' : undefined}
				onInput={event => setFilled(event.currentTarget.value.trim() !== '')}
			/>
			{children}
			{filled && <button type="submit" class="button button-quiet">{words.panel.add}</button>}
		</form>
	);
}
