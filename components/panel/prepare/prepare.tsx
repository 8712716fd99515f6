import type {JSX} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import {agendaWords} from '@/lib/locales/agenda';
import {AddField} from '../../shared/add-field';
import type {PanelProps} from '../panel-props';
import type {PanelView} from '@/lib/domain/views';
import {Checklist} from './checklist';
import {LastTime} from './last-time';
import {OpenPromises} from './open-promises';
import {Suggestion} from './suggestion';
import {Waiting} from './waiting';

/** Everything to prepare in five minutes, filled by itself: nothing of it has to be typed. */
export function Prepare({view, removed, removedInbox, actions}: Pick<PanelProps, 'removed' | 'removedInbox' | 'actions'> & {view: PanelView}): JSX.Element {
	return (
		<>
			<LastTime view={view} />
			<OpenPromises view={view} removed={removed.value} actions={actions} />
			<Waiting view={view} removed={removedInbox.value} actions={actions} />
			{view.question && <Suggestion question={view.question} locale={view.locale} today={dateIn(systemClock(), view.zone)} onAnswer={actions.answerQuestion} onUse={text => actions.addInbox(text, 'now')} />}
			<section aria-labelledby="context-title">
				<h2 id="context-title">{agendaWords.context.title}</h2>
				<p class="quiet purpose">{agendaWords.context.why}</p>
				<AddField label={agendaWords.context.add} onAdd={text => actions.addInbox(text, 'now')} />
			</section>
			<Checklist view={view} removed={removed.value} actions={actions} />
		</>
	);
}
