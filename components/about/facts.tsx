import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {Relationship} from '@/lib/domain/person';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';
import {words} from '@/lib/locales/views';
import {DateField} from '../shared/date-field';
import {TextField} from '../shared/text-field';
import type {AboutActions} from './about-props';
import {ZoneField} from './zone-field';

const relationships: readonly (Relationship | null)[] = [null, 'report', 'manager', 'peer', 'skip-level', 'mentee'];

interface Props {
	view: PersonView;
	actions: Pick<AboutActions, 'savePerson' | 'saveAbout'>;
}

/** Who somebody is: what they are called, what they are to the owner, since when, and where. Each is saved when its field is left. */
export function Facts({view, actions}: Props): JSX.Element {
	const id = useId();
	const {person, about} = view;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.facts}</h2>
			<div class="facts">
				<TextField label={aboutWords.name} value={person.name} most={1000} needed onText={name => actions.savePerson({name})} />
				<TextField label={aboutWords.pronouns} value={about.pronouns} most={200} onText={pronouns => actions.saveAbout({pronouns})} />
				<label class="field">
					<span>{aboutWords.relationship}</span>
					<select
						value={person.relationship ?? 'none'}
						onChange={event => actions.savePerson({relationship: relationships[event.currentTarget.selectedIndex] ?? null})}
					>
						{relationships.map(one => <option key={one} value={one ?? 'none'}>{words.options.relationships[one ?? 'none']}</option>)}
					</select>
				</label>
				<div class="with-why">
					<label class="field">
						<span>{aboutWords.startDate}</span>
						<DateField describedBy={`${id}-start`} value={person.startDate} onDate={startDate => actions.savePerson({startDate})} />
					</label>
					<p id={`${id}-start`} class="quiet">{aboutWords.startDateWhy}</p>
				</div>
				<ZoneField zone={about.zone} place={view} onZone={zone => actions.saveAbout({zone})} />
			</div>
		</section>
	);
}
