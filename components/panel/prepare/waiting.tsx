import type {JSX} from 'preact';
import type {InboxItem} from '@/lib/domain/inbox';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {AddField} from '../../shared/add-field';
import {passOn} from '../../shared/pass-on';
import {useFold} from '../../shared/use-fold';
import {InboxRow, RemovedInboxRow} from '../inbox-row';
import type {PanelActions} from '../panel-props';

interface Props {
	view: PanelView;
	removed: InboxItem[];
	actions: PanelActions;
}

/** So many are shown at once: more would push everything else to prepare out of sight. */
const first = 20;

/** What waits to be raised with this person. One press takes it into this talk. */
export function Waiting({view, removed, actions}: Props): JSX.Element {
	const waiting = view.inbox.filter(item => item.taken === null && item.doneAt === null);
	const {shown, more} = useFold(waiting, first);
	return (
		<section aria-labelledby="waiting-title">
			<div class="section-head">
				<h2 id="waiting-title">{agendaWords.inbox.waiting}</h2>
				{waiting.length > 1 && (
					<button
						type="button"
						class="button button-quiet"
						onClick={({currentTarget}) => {
							const section = currentTarget.closest('section');
							actions.takeInbox(waiting.map(({id}) => id), true);
							passOn(() => section?.querySelector<HTMLElement>('form.add input'));
						}}
					>
						{agendaWords.inbox.takeAll(waiting.length)}
					</button>
				)}
			</div>
			{waiting.length === 0 && <p class="quiet">{agendaWords.inbox.none}</p>}
			<ul class="checklist" data-private>
				{shown.map(item => <InboxRow key={item.id} item={item} actions={actions} />)}
				{removed.filter(item => item.taken === null).map(item => <RemovedInboxRow key={item.id} item={item} onUndo={() => actions.restoreInbox(item.id)} />)}
			</ul>
			{more}
			<AddField label={agendaWords.inbox.addNext(view.person?.name ?? '')} onAdd={text => actions.addInbox(text, 'next')} />
		</section>
	);
}
