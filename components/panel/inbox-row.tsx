import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {InboxItem} from '@/lib/domain/inbox';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import {passToNextRow, passToRow} from '../shared/pass-on';
import {UndoRow} from '../shared/undo-row';
import {InboxChange} from './inbox-change';
import type {PanelActions} from './panel-props';

interface Props {
	item: InboxItem;
	actions: PanelActions;
}

/** Something to raise: in this talk it can be ticked off or put back; while it waits it can be taken in. Its words can be changed where they stand. */
export function InboxRow({item, actions}: Props): JSX.Element {
	const [editing, setEditing] = useState(false);
	const taken = item.taken !== null || item.doneAt !== null;
	return (
		<li class={item.doneAt === null ? 'item' : 'item item-done'} data-row={item.id}>
			{editing ? (
				<InboxChange
					text={item.text}
					onText={text => actions.changeInbox(item.id, text)}
					onClose={pressed => {
						setEditing(false);
						if (pressed !== null) {
							passToRow(pressed, item.id, '.icon-button');
						}
					}}
				/>
			) : (
				<>
					{taken ? (
						<label class="check">
							<input type="checkbox" checked={item.doneAt !== null} onChange={event => actions.tickInbox(item.id, event.currentTarget.checked)} />
							<span dir="auto">{item.text}</span>
						</label>
					) : <span class="item-text" dir="auto">{item.text}</span>}
					{item.doneAt === null && (
						<button
							type="button"
							class="button button-quiet"
							aria-label={taken ? agendaWords.inbox.back(item.text) : agendaWords.inbox.takeOne(item.text)}
							onClick={({currentTarget}) => {
								actions.takeInbox([item.id], !taken);
								passToNextRow(currentTarget);
							}}
						>
							{taken ? agendaWords.inbox.backShort : agendaWords.inbox.take}
						</button>
					)}
					<button type="button" class="icon-button" aria-label={agendaWords.inbox.edit(item.text)} onClick={() => setEditing(true)}>
						<Icon name="pen" size={16} />
					</button>
					<button type="button" class="icon-button" aria-label={words.panel.remove(item.text)} onClick={() => actions.removeInbox(item.id)}>
						<Icon name="close" size={16} />
					</button>
				</>
			)}
		</li>
	);
}

/** What is left of a removed one: the way back. */
export function RemovedInboxRow({item, onUndo}: {item: InboxItem; onUndo: () => void}): JSX.Element {
	return <UndoRow row={item.id} said={words.panel.removed(item.text)} undo={words.panel.undoRemove(item.text)} onUndo={onUndo} />;
}
