import type {JSX} from 'preact';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {RemovedRow} from '../item-row';
import type {PanelActions} from '../panel-props';
import {PromiseLists} from '../promise-lists';

/** Promises from earlier talks that are not done: the owner's first, with their age. */
export function OpenPromises({view, removed, actions}: {view: PanelView; removed: Item[]; actions: PanelActions}): JSX.Element {
	const isEarlier = (item: Item): boolean => item.list === 'action' && item.occurrence !== view.meeting.occurrence;
	const promises = view.items.filter(isEarlier);
	const names = {me: words.panel.me, them: view.person?.name ?? ''};
	return (
		<section aria-labelledby="open-title">
			<h2 id="open-title">{agendaWords.open.title}</h2>
			{promises.length === 0 && <p class="quiet">{agendaWords.open.none}</p>}
			<PromiseLists promises={promises} names={names} view={view} actions={actions} />
			<ul class="checklist" data-private>
				{removed.filter(isEarlier).map(item => <RemovedRow key={item.id} item={item} onUndo={() => actions.restoreItem(item.id)} />)}
			</ul>
		</section>
	);
}
