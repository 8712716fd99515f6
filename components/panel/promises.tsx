import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import type {Person} from '@/lib/domain/person';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {AddField} from '../shared/add-field';
import {ItemRow, RemovedRow} from './item-row';
import type {PanelActions} from './panel-props';

interface Props {
	view: PanelView;
	person: Person;
	removed: Item[];
	actions: PanelActions;
}

/** What either side said they would do, until it is done. */
export function Promises({view, person, removed, actions}: Props): JSX.Element {
	const [owner, setOwner] = useState<Item['owner']>('me');
	const names = {me: words.panel.me, them: words.panel.them(person.name)};
	const promises = view.items.filter(item => item.list === 'action');

	return (
		<section aria-labelledby="promises-title">
			<div class="section-head">
				<h2 id="promises-title">{words.panel.promises}</h2>
			</div>
			<p class="quiet purpose">{words.panel.promisesWhy}</p>
			{(['me', 'them'] as const).map(side => {
				const mine = promises.filter(item => item.owner === side);
				return mine.length > 0 && (
					<div key={side}>
						<h3>{names[side]}</h3>
						<ul class="checklist">{mine.map(item => <ItemRow key={item.id} item={item} view={view} actions={actions} />)}</ul>
					</div>
				);
			})}
			<ul class="checklist">
				{removed.filter(item => item.list === 'action').map(item => <RemovedRow key={item.id} item={item} onUndo={() => actions.restoreItem(item.id)} />)}
			</ul>
			<AddField label={words.panel.addPromise} onAdd={text => actions.addItem('action', owner, text)}>
				<select aria-label={words.panel.whoPromised} value={owner} onChange={event => setOwner(event.currentTarget.value as Item['owner'])}>
					<option value="me">{names.me}</option>
					<option value="them">{names.them}</option>
				</select>
			</AddField>
		</section>
	);
}
