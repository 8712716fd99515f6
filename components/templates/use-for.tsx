import type {JSX} from 'preact';
import {useId, useState} from 'preact/hooks';
import type {Template} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {templatesWords as text} from '@/lib/locales/templates';
import {Icon} from '../shared/icon';
import type {TemplatesActions} from './templates-props';

interface Props {
	view: TemplatesView;
	template: Pick<Template, 'id' | 'kind'>;
	people: readonly {id: string; name: string}[];
	actions: Pick<TemplatesActions, 'applyToAll' | 'applyToOne'>;
}

/** For whom a template holds: for everybody, and for those who have it by themselves. */
export function UseFor({view, template: {id, kind}, people, actions}: Props): JSX.Element {
	const field = useId();
	const [chosen, setChosen] = useState('');
	const users = view.people.filter(({templates}) => templates[kind] === id);
	const others = people.filter(person => !users.some(user => user.person === person.id));
	const one = others.find(person => person.id === chosen);
	return (
		<div class="use-for">
			{view.choices[kind] === id
				? <p class="in-use"><Icon name="check" size={16} />{text.usedAll(text.kind[kind])}</p>
				: <button type="button" class="button button-soft" onClick={() => actions.applyToAll(kind, id)}>{text.forAll(text.kind[kind])}</button>}
			{users.length > 0 && (
				<div class="used-by">
					<span id={`${field}-users`} class="quiet">{text.usedBy}</span>
					<ul class="tags" aria-labelledby={`${field}-users`}>
						{users.map(({person, name}) => (
							<li key={person} class="tag">
								<span dir="auto">{name}</span>
								<button type="button" class="icon-button" aria-label={text.stopFor(name)} onClick={() => actions.applyToOne(kind, {id: person, name}, null)}>
									<Icon name="close" size={14} />
								</button>
							</li>
						))}
					</ul>
				</div>
			)}
			{others.length > 0 && (
				<form
					class="use-person"
					onSubmit={event => {
						event.preventDefault();
						if (one) {
							setChosen('');
							actions.applyToOne(kind, one, id);
						}
					}}
				>
					<select aria-label={text.forOne} value={one?.id ?? ''} onChange={event => setChosen(event.currentTarget.value)}>
						<option value="">{text.choosePerson}</option>
						{others.map(person => <option key={person.id} value={person.id}>{person.name}</option>)}
					</select>
					<button type="submit" class="button" disabled={!one}>{text.apply}</button>
				</form>
			)}
		</div>
	);
}
