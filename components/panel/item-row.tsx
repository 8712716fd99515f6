import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import {dateIn, daysBetween, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {shortDate} from '../shared/dates';
import {Icon} from '../shared/icon';
import {passToRow} from '../shared/pass-on';
import {UndoRow} from '../shared/undo-row';
import {ItemForm} from './item-form';
import type {PanelActions} from './panel-props';

interface Props {
	item: Item;
	view: PanelView;
	actions: PanelActions;
}

/** One own item: a checkbox, its words, where it comes from or when it is due, and a way to remove it. */
export function ItemRow({item, view, actions}: Props): JSX.Element {
	const [changing, setChanging] = useState(false);
	if (changing) {
		return (
			<li class="item" data-row={item.id}>
				<ItemForm
					item={item}
					view={view}
					onChange={change => actions.changeItem(item.id, change)}
					onDone={form => {
						setChanging(false);
						passToRow(form, item.id, '.icon-button');
					}}
				/>
			</li>
		);
	}

	return (
		<li class={item.doneAt === null ? 'item' : 'item item-done'} data-row={item.id}>
			<label class="check">
				<input type="checkbox" checked={item.doneAt !== null} onChange={event => actions.tickItem(item.id, event.currentTarget.checked)} />
				<span dir="auto">{item.text}</span>
			</label>
			<When item={item} view={view} />
			{item.doneAt === null && (
				<button type="button" class="icon-button" aria-label={agendaWords.inbox.edit(item.text)} onClick={() => setChanging(true)}>
					<Icon name="pen" size={16} />
				</button>
			)}
			<button type="button" class="icon-button" aria-label={words.panel.remove(item.text)} onClick={() => actions.removeItem(item.id)}>
				<Icon name="close" size={16} />
			</button>
		</li>
	);
}

/** When a promise is due; else, of what was carried over, how old a promise is, or where a step comes from. */
function When({item, view}: Pick<Props, 'item' | 'view'>): JSX.Element | null {
	const today = dateIn(systemClock(), view.zone);
	if (item.doneAt === null && item.due !== null) {
		const date = shortDate(item.due, view, today);
		return item.due < today
			? <span class="carried overdue">{agendaWords.open.overdue(date)}</span>
			: <span class="carried">{agendaWords.open.due(date)}</span>;
	}

	if (item.occurrence === view.meeting.occurrence) {
		return null;
	}

	const from = dateIn(item.writtenFor, view.zone);
	return (
		<span class="carried" title={words.panel.carried(shortDate(from, view, today))}>
			{item.list === 'action' && item.doneAt === null ? agendaWords.open.age(daysBetween(from, today)) : words.panel.carried(shortDate(from, view, today))}
		</span>
	);
}

/** What is left of a removed item: the way back. */
export function RemovedRow({item, onUndo}: {item: Item; onUndo: () => void}): JSX.Element {
	return <UndoRow row={item.id} said={words.panel.removed(item.text)} undo={words.panel.undoRemove(item.text)} onUndo={onUndo} />;
}
