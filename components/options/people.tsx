import type {JSX} from 'preact';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import type {OptionsActions} from './options-props';
import {PersonRow} from './person-row';

interface Props {
	view: OptionsView;
	today: PlainDate;
	onPerson: OptionsActions['savePerson'];
}

const {column} = words.options;

/** Everybody Kept knows, with what is different for them. */
export function People({view, today, onPerson}: Props): JSX.Element {
	return (
		<section aria-labelledby="people">
			<h2 id="people">{words.options.people}</h2>
			<p class="lead">{view.people.length === 0 ? words.options.noPeople : words.options.peopleWhy}</p>
			{view.people.length > 0 && (
				<div class="card table">
					<table>
						<thead>
							<tr>{Object.entries(column).map(([key, label]) => <th key={key} scope="col">{label}</th>)}</tr>
						</thead>
						<tbody>
							{view.people.map(person => <PersonRow key={person.person.id} of={person} defaults={view.rules} place={view} today={today} onPerson={onPerson} />)}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
