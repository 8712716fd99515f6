import type {ComponentChildren, JSX} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import {nameAmong} from '@/lib/domain/next-time';
import type {Identity} from '@/lib/domain/verdict';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';

interface Props {
	people: PanelView['people'];
	/** Whom Kept would guess. */
	first: Identity | null;
	onSay: (person: Identity) => void;
	/** Another answer, beside the button. */
	children?: ComponentChildren;
}

/** Asks who an event is with: somebody known, or a name and an address. */
export function WhoForm({people, first, onSay, children}: Props): JSX.Element {
	const id = useId();
	const [chosen, setChosen] = useState('');
	// Read from the fields themselves: Enter right after a key must see that key, rendered or not.
	const name = useRef<HTMLInputElement>(null);
	const email = useRef<HTMLInputElement>(null);
	const [missing, setMissing] = useState(false);
	const known = people.find(person => person.id === chosen);

	const submit = (event: Event): void => {
		event.preventDefault();
		const person = known
			? {name: known.name, email: known.emails[0] ?? ''}
			: {name: name.current?.value.trim() ?? '', email: email.current?.value.trim().toLowerCase() ?? ''};
		if (person.name === '' && person.email === '') {
			setMissing(true);
			name.current?.focus();
			return;
		}

		onSay(person);
	};

	return (
		<form class="who" onSubmit={submit}>
			{people.length > 0 && (
				<label class="field">
					<span>{words.verdict.person}</span>
					<select value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
						<option value="">{words.verdict.somebody}</option>
						{people.map(person => <option key={person.id} value={person.id}>{nameAmong(person, people)}</option>)}
					</select>
				</label>
			)}
			{known === undefined && (
				<>
					<label class="field">
						<span>{words.verdict.personName}</span>
						<input ref={name} defaultValue={first?.name} autocomplete="off" dir="auto" aria-invalid={missing} aria-describedby={missing ? id : undefined} />
					</label>
					<label class="field">
						<span>{words.verdict.personEmail}</span>
						<input ref={email} type="email" defaultValue={first?.email} autocomplete="off" aria-describedby={id} />
					</label>
					<p id={id} class="quiet">{missing ? words.verdict.needsOne : words.verdict.emailWhy}</p>
				</>
			)}
			<div class="buttons">
				<button type="submit" class="button button-main">{words.verdict.confirm}</button>
				{children}
			</div>
		</form>
	);
}
