import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {beginsName} from '@/lib/domain/name-parts';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import type {Moment} from '../shared/finding-deeds';
import {AddPerson} from './add-person';
import {Archived} from './archived';
import {Merges} from './merges';
import type {OptionsActions} from './options-props';
import {PersonRow} from './person-row';

interface Props {
	view: OptionsView;
	today: PlainDate;
	at: Moment;
	/** Whose details are asked for; null while nobody's are. Person id. */
	asked: string | null;
	actions: Pick<OptionsActions, 'savePerson' | 'addPerson' | 'merge' | 'unmerge' | 'dismissMerge' | 'bringBack' | 'findings'>;
}

const {options} = words;

/** More people than are seen at a glance. */
const many = 8;

/** Everybody Kept knows, with what is different for them. */
export function People({view, today, at, asked, actions}: Props): JSX.Element {
	const [sought, setSought] = useState('');
	const text = sought.trim().toLocaleLowerCase();
	const shown = view.people.filter(({person: {name, emails}}) => [name, ...emails].some(one => one.toLocaleLowerCase().includes(text)) || beginsName(text, name));
	return (
		<section aria-labelledby="people">
			<h2 id="people">{options.people}</h2>
			<p class="lead">{view.people.length === 0 ? options.noPeople : options.peopleWhy}</p>
			<Merges view={view} actions={actions} />
			<AddPerson
				view={view}
				today={today}
				onAdd={async newcomer => {
					// Whoever was just added is to be seen, whatever was looked for before.
					setSought('');
					return actions.addPerson(newcomer);
				}}
			/>
			{view.people.length > many && (
				<input class="find-person" type="search" autocomplete="off" aria-label={options.findPerson} placeholder={options.findPerson} value={sought} onInput={event => setSought(event.currentTarget.value)} />
			)}
			{view.people.length > 0 && (
				<div class="card table">
					<table>
						<thead>
							<tr>{Object.entries(options.column).map(([key, label]) => <th key={key} scope="col">{label}</th>)}</tr>
						</thead>
						<tbody>
							{shown.map(person => <PersonRow key={person.person.id} asked={person.person.id === asked} of={person} view={view} today={today} at={at} actions={actions} />)}
							{shown.length === 0 && <tr><td colSpan={6} class="quiet">{options.nobodyFound}</td></tr>}
						</tbody>
					</table>
				</div>
			)}
			<Archived view={view} today={today} onBack={actions.bringBack} />
		</section>
	);
}
