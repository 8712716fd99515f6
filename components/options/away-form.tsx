import type {JSX} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import type {Person} from '@/lib/domain/person';
import type {PlainDate} from '@/lib/domain/time';
import {words} from '@/lib/locales/views';
import type {OptionsActions} from './options-props';

interface Props {
	people: Person[];
	today: PlainDate;
	onAdd: OptionsActions['saveAway'];
}

const {options} = words;

/** Asks who is away, from when to when, and why. */
export function AwayForm({people, today, onAdd}: Props): JSX.Element {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [from, setFrom] = useState('');
	const [wrong, setWrong] = useState<string | null>(null);

	const add = (): void => {
		const said = new FormData(form.current ?? undefined);
		const read = (name: string): string => String(said.get(name) ?? '').trim();
		const [who, to] = [read('who'), read('to')];
		const problem = from === '' || to === '' ? options.awayMissing : from > to ? options.awayBackwards : null;
		setWrong(problem);
		if (problem === null) {
			const person = people.find(one => one.id === who);
			const whose = person?.name ?? (who === 'everyone' ? options.awayEveryone : words.options.you);
			onAdd({id: null, who: person ? 'person' : who === 'everyone' ? 'everyone' : 'me', person: person?.id ?? null, from, to, reason: read('reason'), state: 'accepted'}, whose);
			form.current?.reset();
			setFrom('');
		}
	};

	return (
		<form
			ref={form}
			class="line-form away-form"
			noValidate
			onSubmit={event => {
				event.preventDefault();
				add();
			}}
		>
			<label class="field">
				<span>{options.awayWho}</span>
				<select name="who">
					<option value="me">{options.awayMe}</option>
					<option value="everyone">{options.awayEveryone}</option>
					{people.map(person => <option key={person.id} value={person.id}>{person.name}</option>)}
				</select>
			</label>
			<label class="field">
				<span>{options.awayFrom}</span>
				<input name="from" type="date" aria-invalid={wrong !== null} aria-describedby={id} value={from} onInput={event => setFrom(event.currentTarget.value)} />
			</label>
			<label class="field">
				<span>{options.awayTo}</span>
				<input name="to" type="date" min={from || today} aria-invalid={wrong !== null} aria-describedby={id} />
			</label>
			<label class="field grow">
				<span>{options.awayReason}</span>
				<input name="reason" autocomplete="off" maxLength={1000} />
			</label>
			<button type="submit" class="button">{options.awayAdd}</button>
			<output id={id} class="wrong">{wrong}</output>
		</form>
	);
}
