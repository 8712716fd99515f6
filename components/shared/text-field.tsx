import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';

interface Props {
	label: string;
	value: string;
	/** The most it holds, UTF-16 units. */
	most: number;
	/** Is there always a text? Emptied and left, it is what it was. */
	needed?: boolean;
	onText: (text: string) => void;
}

/** One line that is saved when it is left. What is typed and not left yet stays, whatever is shown anew meanwhile. */
export function TextField({label, value, most, needed = false, onText}: Props): JSX.Element {
	const [typed, setTyped] = useState<string | null>(null);
	const field = useRef<HTMLInputElement>(null);
	const leave = (): void => {
		const text = field.current?.value.trim() ?? value;
		setTyped(null);
		if (text !== value && !(needed && text === '')) {
			onText(text);
		}
	};

	return (
		<label class="field">
			<span>{label}</span>
			<input ref={field} type="text" autocomplete="off" dir="auto" maxLength={most} value={typed ?? value} onInput={event => setTyped(event.currentTarget.value)} onChange={leave} />
		</label>
	);
}
