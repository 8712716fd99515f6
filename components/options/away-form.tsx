import type {JSX} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import type {Person} from '@/lib/domain/person';
import type {PlainDate} from '@/lib/domain/time';
import type {NamedAway} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {isWholeDate, lastDate} from '../shared/dates';
import type {OptionsActions} from './options-props';

interface Props {
	/** What the form is for, for whoever does not see where it stands. */
	label: string;
	people: readonly Pick<Person, 'id' | 'name'>[];
	today: PlainDate;
	/** Dates that are changed; left out to add some. */
	away?: NamedAway;
	onSave: OptionsActions['saveAway'];
	/** Leaves dates as they are. */
	onCancel?: () => void;
}

const {options} = words;

/** Asks who is away, from when to when, and why. */
export function AwayForm({label, people, today, away, onSave, onCancel}: Props): JSX.Element {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const first = useRef<HTMLInputElement>(null);
	const [from, setFrom] = useState(away?.from ?? '');
	const [wrong, setWrong] = useState<string | null>(null);
	const isNew = away === undefined;
	const [who, setWho] = useState<string>(away?.person ?? away?.who ?? 'me');

	useEffect(() => {
		if (!isNew) {
			first.current?.focus();
		}
	}, [isNew]);

	const save = (): void => {
		const said = new FormData(form.current ?? undefined);
		const read = (name: string): string => String(said.get(name) ?? '').trim();
		const to = read('to');
		const problem = from === '' || to === '' ? options.awayMissing : !isWholeDate(from) || !isWholeDate(to) ? options.awayYear : from > to ? options.awayBackwards : null;
		setWrong(problem);
		if (problem === null) {
			const person = people.find(one => one.id === who);
			const whose = person?.name ?? (who === 'everyone' ? options.awayEveryone : words.options.you);
			onSave({id: away?.id ?? null, who: person ? 'person' : who === 'everyone' ? 'everyone' : 'me', person: person?.id ?? null, from, to, reason: read('reason'), state: 'accepted'}, whose);
			if (isNew) {
				form.current?.reset();
				setWho('me');
				setFrom('');
			}
		}
	};

	return (
		<form
			ref={form}
			class={isNew ? 'line-form away-form' : 'line-form away-edit'}
			aria-label={label}
			noValidate
			onSubmit={event => {
				event.preventDefault();
				save();
			}}
		>
			<label class="field">
				<span>{options.awayWho}</span>
				<select value={who} onChange={event => setWho(event.currentTarget.value)}>
					<option value="me">{options.awayMe}</option>
					<option value="everyone">{options.awayEveryone}</option>
					{people.map(person => <option key={person.id} value={person.id}>{person.name}</option>)}
				</select>
			</label>
			<label class="field">
				<span>{options.awayFrom}</span>
				<input ref={first} name="from" type="date" max={lastDate} aria-invalid={wrong !== null} aria-describedby={id} value={from} onInput={event => setFrom(event.currentTarget.value)} />
			</label>
			<label class="field">
				<span>{options.awayTo}</span>
				<input name="to" type="date" min={from || today} max={lastDate} defaultValue={away?.to} aria-invalid={wrong !== null} aria-describedby={id} />
			</label>
			<label class="field grow">
				<span>{options.awayReason}</span>
				<input name="reason" autocomplete="off" maxLength={1000} defaultValue={away?.reason} />
			</label>
			<button type="submit" class="button">{isNew ? options.awayAdd : options.awaySave}</button>
			{onCancel && <button type="button" class="button button-quiet" onClick={onCancel}>{words.cancel}</button>}
			<output id={id} class="wrong">{wrong}</output>
		</form>
	);
}
