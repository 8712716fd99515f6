import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';

interface Props {
	view: PersonView;
	onApart: (other: string) => void;
	onOptions: (person: string) => void;
}

/** By which addresses somebody is known, and who was made one with them. */
export function Addresses({view: {person, merged}, onApart, onOptions}: Props): JSX.Element {
	const id = useId();
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.addresses}</h2>
			{person.emails.length === 0
				? <p class="quiet">{aboutWords.noAddresses}</p>
				: <ul class="addresses">{person.emails.map(email => <li key={email}>{email}</li>)}</ul>}
			{merged.length > 0 && (
				<>
					<h3 id={`${id}-merged`}>{aboutWords.merged}</h3>
					<ul class="rows" aria-labelledby={`${id}-merged`}>
						{merged.map(({id: other, name, emails}) => (
							<li key={other} class="quiet-row">
								<p dir="auto">{aboutWords.mergedRow(name, emails.join(', '))}</p>
								<button type="button" class="button button-quiet" aria-label={aboutWords.apartOf(name)} onClick={() => onApart(other)}>{aboutWords.apart}</button>
							</li>
						))}
					</ul>
				</>
			)}
			<button type="button" class="link" aria-label={`${aboutWords.addressesChange}: ${aboutWords.addresses}`} onClick={() => onOptions(person.id)}>{aboutWords.addressesChange}</button>
		</section>
	);
}
