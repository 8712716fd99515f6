import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {InboxItem} from '@/lib/domain/inbox';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import {UndoRow} from '../shared/undo-row';
import type {PanelActions} from './panel-props';

interface Props {
	item: InboxItem;
	actions: PanelActions;
}

/** Something to raise: in this talk it can be ticked off or put back; while it waits it can be taken in. Its words can be changed where they stand. */
export function InboxRow({item, actions}: Props): JSX.Element {
	const [editing, setEditing] = useState(false);
	if (editing) {
		return (
			<li class="item">
				<Change
					text={item.text}
					onText={text => {
						actions.changeInbox(item.id, text);
						setEditing(false);
					}}
					onCancel={() => setEditing(false)}
				/>
			</li>
		);
	}

	const taken = item.taken !== null || item.doneAt !== null;
	return (
		<li class={item.doneAt === null ? 'item' : 'item item-done'}>
			{taken ? (
				<label class="check">
					<input type="checkbox" checked={item.doneAt !== null} onChange={event => actions.tickInbox(item.id, event.currentTarget.checked)} />
					<span dir="auto">{item.text}</span>
				</label>
			) : <span class="item-text" dir="auto">{item.text}</span>}
			{item.doneAt === null && (
				<button type="button" class="button button-quiet" aria-label={taken ? agendaWords.inbox.back(item.text) : agendaWords.inbox.takeOne(item.text)} onClick={() => actions.takeInbox([item.id], !taken)}>
					{taken ? agendaWords.inbox.backShort : agendaWords.inbox.take}
				</button>
			)}
			<button type="button" class="icon-button" aria-label={agendaWords.inbox.edit(item.text)} onClick={() => setEditing(true)}>
				<Icon name="pen" size={16} />
			</button>
			<button type="button" class="icon-button" aria-label={words.panel.remove(item.text)} onClick={() => actions.removeInbox(item.id)}>
				<Icon name="close" size={16} />
			</button>
		</li>
	);
}

function Change({text, onText, onCancel}: {text: string; onText: (text: string) => void; onCancel: () => void}): JSX.Element {
	const keep = (value: string): void => (value.trim() === '' ? onCancel() : onText(value.trim()));
	return (
		<input
			ref={field => field?.focus()}
			class="item-text"
			aria-label={agendaWords.inbox.change}
			defaultValue={text}
			maxLength={2000}
			dir="auto"
			onKeyDown={event => {
				if (event.key === 'Enter' && !event.isComposing) {
					event.preventDefault();
					keep(event.currentTarget.value);
				} else if (event.key === 'Escape' && !event.isComposing) {
					event.stopPropagation();
					onCancel();
				}
			}}
			onBlur={event => keep(event.currentTarget.value)}
		/>
	);
}

/** What is left of a removed one: the way back. */
export function RemovedInboxRow({item, onUndo}: {item: InboxItem; onUndo: () => void}): JSX.Element {
	return <UndoRow said={words.panel.removed(item.text)} undo={words.panel.undoRemove(item.text)} onUndo={onUndo} />;
}
