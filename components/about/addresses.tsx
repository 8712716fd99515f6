import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';
import {words} from '@/lib/locales/views';
import {EmailList} from '../shared/email-list';

interface Props {
	view: PersonView;
	onEmails: (emails: string[]) => void;
	onApart: (other: string) => void;
	onOptions: (person: string) => void;
}

const {options} = words;

/** By which addresses somebody is known, to be added to and removed, and who was made one with them. */
export function Addresses({view: {person, merged, taken, stays}, onEmails, onApart, onOptions}: Props): JSX.Element {
	const id = useId();
	// What belongs to somebody made one with them goes with those, not by itself.
	const fixed = [...merged.flatMap(({emails}) => emails), ...(stays === null ? [] : [stays])];
	const against = (email: string): string | null => {
		const other = taken.find(one => one.email === email);
		return other === undefined ? null : other.of === null ? options.addressOfYou : options.addressOf(other.of);
	};

	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.addresses}</h2>
			<EmailList label={aboutWords.addresses} headedBy={id} emails={person.emails} fixed={fixed} none={aboutWords.noAddresses} against={against} onEmails={onEmails} />
			{stays !== null && <p class="quiet">{options.addressStays}</p>}
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
			<button type="button" class="link" onClick={() => onOptions(person.id)}>{aboutWords.twice}</button>
		</section>
	);
}
