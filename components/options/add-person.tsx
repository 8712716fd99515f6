import type {JSX} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {addDays} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {isAddress, readAddress} from '../shared/address';
import {Icon} from '../shared/icon';
import type {Newcomer, OptionsActions} from './options-props';

interface Props {
	view: OptionsView;
	today: PlainDate;
	onAdd: OptionsActions['addPerson'];
}

interface Wrong {
	field: 'name' | 'email' | 'startDate' | null;
	why: string;
}

const {options} = words;

/** A start further away than this many days is a slip of the keyboard. */
const far = 366;

/** Why somebody cannot be added as typed; null when they can. */
function wrongWith({name, email, startDate}: Newcomer, {accounts, aliases, people}: OptionsView, today: PlainDate): Wrong | null {
	const known = email === '' ? people.find(({person}) => person.name.toLowerCase() === name.toLowerCase()) : undefined;
	const wrongs: readonly [boolean, Wrong['field'], string][] = [
		[name === '', 'name', options.newcomerNoName],
		[email !== '' && !isAddress(email), 'email', options.notAddress],
		[accounts.includes(email) || aliases.includes(email), 'email', options.addressOfYou],
		[startDate === '', 'startDate', options.newcomerNoDate],
		[startDate < addDays(today, -far) || startDate > addDays(today, far), 'startDate', options.newcomerFarDate],
		[known !== undefined, 'name', options.newcomerKnownName(known?.person.name ?? '')],
	];
	const [, field, why] = wrongs.find(([is]) => is) ?? [];
	return field === undefined || why === undefined ? null : {field, why};
}

/** Somebody who starts soon, of whom the calendar shows nothing yet: asked for only when it is wanted. */
export function AddPerson({view, today, onAdd}: Props): JSX.Element {
	const id = useId();
	const [open, setOpen] = useState(false);
	const [wrong, setWrong] = useState<Wrong | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const form = useRef<HTMLFormElement>(null);
	// Kept until they are stored: whoever asks again asks for the same.
	const [person, setPerson] = useState(() => crypto.randomUUID());
	const [busy, setBusy] = useState(false);

	const focus = (field: string): void => form.current?.querySelector<HTMLInputElement>(`[name='${field}']`)?.focus();
	useEffect(() => {
		if (open) {
			focus('name');
		}
	}, [open]);

	const add = async (): Promise<void> => {
		// Read from the fields themselves: Enter right after a key must see that key, rendered or not.
		const typed = new FormData(form.current ?? undefined);
		const read = (name: string): string => String(typed.get(name) ?? '').trim();
		const newcomer = {id: person, name: read('name'), email: readAddress(read('email')), startDate: read('startDate')};
		const problem = wrongWith(newcomer, view, today);
		setWrong(problem);
		if (problem !== null) {
			focus(problem.field ?? '');
			return;
		}

		setBusy(true);
		const stored = await onAdd(newcomer);
		setBusy(false);
		if (stored) {
			setPerson(crypto.randomUUID());
			form.current?.reset();
			setOpen(false);
			button.current?.focus();
		} else {
			setWrong({field: null, why: options.newcomerFailed});
		}
	};

	const said = (name: Wrong['field']) => ({name: name ?? '', 'aria-invalid': wrong?.field === name, 'aria-describedby': id});
	return (
		<div class="newcomer">
			<button ref={button} type="button" class="button" aria-expanded={open} aria-controls={`${id}-form`} onClick={() => setOpen(!open)}>
				<Icon name="plus" size={18} />
				{options.newcomer}
			</button>
			<form
				ref={form}
				id={`${id}-form`}
				class="card line-form"
				aria-label={options.newcomer}
				noValidate
				hidden={!open}
				onSubmit={event => {
					event.preventDefault();
					if (!busy) {
						void add();
					}
				}}
			>
				<p class="quiet">{options.newcomerWhy(view.rules.checkIns)}</p>
				<label class="field grow">
					<span>{options.newcomerName}</span>
					<input {...said('name')} autocomplete="off" maxLength={200} />
				</label>
				<label class="field grow">
					<span>{options.newcomerEmail}</span>
					<input {...said('email')} type="email" autocomplete="off" placeholder="name@example.com" />
				</label>
				<label class="field">
					<span>{options.newcomerDate}</span>
					<input {...said('startDate')} type="date" min={addDays(today, -far)} max={addDays(today, far)} />
				</label>
				<button type="submit" class="button">{options.newcomerAdd}</button>
				<output id={id} class="wrong">{wrong?.why}</output>
			</form>
		</div>
	);
}
