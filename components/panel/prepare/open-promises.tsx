import type {JSX} from 'preact';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {ItemRow} from '../item-row';
import type {PanelActions} from '../panel-props';

/** Promises from earlier talks that are not done: the owner's first, with their age. */
export function OpenPromises({view, actions}: {view: PanelView; actions: PanelActions}): JSX.Element {
	const promises = view.items.filter(item => item.list === 'action' && item.occurrence !== view.meeting.occurrence);
	const names = {me: words.panel.me, them: view.person?.name ?? ''};
	return (
		<section aria-labelledby="open-title">
			<h2 id="open-title">{agendaWords.open.title}</h2>
			{promises.length === 0 && <p class="quiet">{agendaWords.open.none}</p>}
			{(['me', 'them'] as const).map(side => {
				const theirs = promises.filter(item => item.owner === side);
				return theirs.length > 0 && (
					<div key={side} data-private>
						<h3>{names[side]}</h3>
						<ul class="checklist">{theirs.map(item => <ItemRow key={item.id} item={item} view={view} actions={actions} />)}</ul>
					</div>
				);
			})}
		</section>
	);
}
