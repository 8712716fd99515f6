import type {JSX} from 'preact';
import type {InboxItem} from '@/lib/domain/inbox';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {AddField} from '../../shared/add-field';
import {InboxRow, RemovedInboxRow} from '../inbox-row';
import type {PanelActions} from '../panel-props';

interface Props {
	view: PanelView;
	removed: InboxItem[];
	actions: PanelActions;
}

/** What waits to be raised with this person. One press takes it into this talk. */
export function Waiting({view, removed, actions}: Props): JSX.Element {
	const waiting = view.inbox.filter(item => item.taken === null && item.doneAt === null);
	return (
		<section aria-labelledby="waiting-title">
			<div class="section-head">
				<h2 id="waiting-title">{agendaWords.inbox.waiting}</h2>
				{waiting.length > 1 && (
					<button type="button" class="button button-quiet" onClick={() => actions.takeInbox(waiting.map(({id}) => id), true)}>
						{agendaWords.inbox.takeAll(waiting.length)}
					</button>
				)}
			</div>
			{waiting.length === 0 && <p class="quiet">{agendaWords.inbox.none}</p>}
			<ul class="checklist" data-private>
				{waiting.map(item => <InboxRow key={item.id} item={item} actions={actions} />)}
				{removed.filter(item => item.taken === null).map(item => <RemovedInboxRow key={item.id} item={item} onUndo={() => actions.restoreInbox(item.id)} />)}
			</ul>
			<AddField label={agendaWords.inbox.addNext(view.person?.name ?? '')} onAdd={text => actions.addInbox(text, 'next')} />
		</section>
	);
}
