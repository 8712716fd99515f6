import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import {dateIn} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {shortDate} from '../shared/dates';
import {Icon} from '../shared/icon';
import type {PanelActions} from './panel-props';

interface Props {
	item: Item;
	view: PanelView;
	actions: PanelActions;
}

/** One own item: a checkbox, its words, where it comes from, and a way to remove it. */
export function ItemRow({item, view, actions}: Props): JSX.Element {
	const carried = item.occurrence !== view.meeting.occurrence;
	return (
		<li class={item.doneAt === null ? 'item' : 'item item-done'}>
			<label class="check">
				<input type="checkbox" checked={item.doneAt !== null} onChange={event => actions.tickItem(item.id, event.currentTarget.checked)} />
				<span>{item.text}</span>
			</label>
			{carried && <span class="carried">{words.panel.carried(shortDate(dateIn(item.writtenFor, view.zone), view))}</span>}
			<button type="button" class="icon-button" aria-label={words.panel.remove(item.text)} onClick={() => actions.removeItem(item.id)}>
				<Icon name="close" size={16} />
			</button>
		</li>
	);
}

/** What is left of a removed item: the way back. It takes the focus that the remove button had. */
export function RemovedRow({item, onUndo}: {item: Item; onUndo: () => void}): JSX.Element {
	const undo = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		// Only when the pressed button took the focus with it; a row that comes back to the screen steals nothing.
		if (document.activeElement === null || document.activeElement === document.body) {
			undo.current?.focus();
		}
	}, []);

	return (
		<li class="item item-removed">
			<output>{words.panel.removed(item.text)}</output>
			<button ref={undo} type="button" class="button button-quiet" aria-label={words.panel.undoRemove(item.text)} onClick={onUndo}>{words.undo}</button>
		</li>
	);
}
