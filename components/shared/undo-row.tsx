import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {words} from '@/lib/locales/views';

interface Props {
	/** What was done, e.g. "Removed “Maps”". */
	said: string;
	/** The button's whole name. */
	undo: string;
	onUndo: () => void;
}

/** What is left of something removed from a list: the way back. It takes the focus that the remove button had. */
export function UndoRow({said, undo, onUndo}: Props): JSX.Element {
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		// Only when the pressed button took the focus with it; a row that comes back to the screen steals nothing.
		if (document.activeElement === null || document.activeElement === document.body) {
			button.current?.focus();
		}
	}, []);

	return (
		<li class="item item-removed">
			<output>{said}</output>
			<button ref={button} type="button" class="button button-quiet" aria-label={undo} onClick={onUndo}>{words.undo}</button>
		</li>
	);
}
