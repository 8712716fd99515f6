import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {passToRow} from './pass-on';

interface Props {
	/** What was done, e.g. "Removed “Maps”". */
	said: string;
	/** The button's whole name. */
	undo: string;
	onUndo: () => void;
	/** Name of the row that comes back (`data-row`): it takes the focus that this one had. Left out where the list does that itself. */
	row?: string;
}

/** What is left of something removed from a list: the way back. It takes the focus that the remove button had. */
export function UndoRow({said, undo, onUndo, row}: Props): JSX.Element {
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		// Only when the pressed button took the focus with it; a row that comes back to the screen steals nothing.
		if (document.activeElement === null || document.activeElement === document.body) {
			button.current?.focus();
		}
	}, []);

	return (
		<li class="item item-removed">
			<output dir="auto">{said}</output>
			<button
				ref={button}
				type="button"
				class="button button-quiet"
				aria-label={undo}
				onClick={({currentTarget}) => {
					onUndo();
					if (row !== undefined) {
						passToRow(currentTarget, row);
					}
				}}
			>
				{words.undo}
			</button>
		</li>
	);
}
