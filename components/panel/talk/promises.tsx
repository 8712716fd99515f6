import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import type {Person} from '@/lib/domain/person';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {AddField} from '../../shared/add-field';
import {isWholeDate} from '../../shared/dates';
import {RemovedRow} from '../item-row';
import type {PanelActions} from '../panel-props';
import {PromiseLists} from '../promise-lists';

interface Props {
	view: PanelView;
	person: Person;
	removed: Item[];
	actions: PanelActions;
}

/** What either side said they would do, and by when, until it is done. */
export function Promises({view, person, removed, actions}: Props): JSX.Element {
	const [owner, setOwner] = useState<Item['owner']>('me');
	const [when, setWhen] = useState<'next' | 'date'>('next');
	const [due, setDue] = useState('');
	const names = {me: words.panel.me, them: words.panel.them(person.name)};

	return (
		<section aria-labelledby="promises-title">
			<div class="section-head">
				<h2 id="promises-title">{words.panel.promises}</h2>
			</div>
			<p class="quiet purpose">{words.panel.promisesWhy}</p>
			<PromiseLists promises={view.items.filter(item => item.list === 'action')} names={names} view={view} actions={actions} />
			<ul class="checklist" data-private>
				{removed.filter(item => item.list === 'action').map(item => <RemovedRow key={item.id} item={item} onUndo={() => actions.restoreItem(item.id)} />)}
			</ul>
			<AddField label={words.panel.addPromise} onAdd={text => actions.addItem('action', owner, text, when === 'date' && isWholeDate(due) ? due : null)}>
				<select aria-label={words.panel.whoPromised} value={owner} onChange={event => setOwner(event.currentTarget.value as Item['owner'])}>
					<option value="me">{names.me}</option>
					<option value="them">{names.them}</option>
				</select>
				<select aria-label={agendaWords.promise.when} value={when} onChange={event => setWhen(event.currentTarget.value as 'next' | 'date')}>
					<option value="next">{agendaWords.promise.next}</option>
					<option value="date">{agendaWords.promise.date}</option>
				</select>
				{when === 'date' && (
					<input type="date" aria-label={agendaWords.promise.dateLabel} min={dateIn(systemClock(), view.zone)} value={due} onInput={event => setDue(event.currentTarget.value)} />
				)}
			</AddField>
		</section>
	);
}
