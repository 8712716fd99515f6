import type {JSX} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {Icon} from './icon';

interface Props {
	/** What was just done. */
	text: string;
	/** Left out for what cannot be taken back. */
	onUndo?: (() => void) | undefined;
}

/** One line in the place of what was just answered. It takes the focus, so that whoever uses the keyboard stays where they were. */
export function Answered({text, onUndo}: Props): JSX.Element {
	const id = useId();
	const line = useRef<HTMLDivElement>(null);
	useEffect(() => (line.current?.querySelector('button') ?? line.current)?.focus(), []);
	return (
		<div ref={line} class="answered" tabIndex={-1}>
			<Icon name="check" size={16} />
			<output id={id}>{text}</output>
			{onUndo && <button type="button" class="button button-quiet" aria-describedby={id} onClick={onUndo}>{words.undo}</button>}
		</div>
	);
}
