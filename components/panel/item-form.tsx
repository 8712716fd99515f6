import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {DateField} from '../shared/date-field';

interface Props {
	item: Item;
	view: PanelView;
	onChange: (change: Partial<Pick<Item, 'text' | 'owner' | 'due'>>) => void;
	/** The form is done with; where the keyboard is in it, that has to go on. */
	onDone: (form: HTMLElement) => void;
}

const {promise: text} = agendaWords;

/** An item where it stands, to be worded otherwise; of a promise also whose it is and when it is due. Each change is saved as it is left. */
export function ItemForm({item, view, onChange, onDone}: Props): JSX.Element {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), []);
	const keep = (): void => {
		const value = field.current?.value.trim() ?? '';
		if (value !== '' && value !== item.text) {
			onChange({text: value});
		}
	};

	return (
		<form
			class="item-form"
			onSubmit={event => {
				event.preventDefault();
				keep();
				onDone(event.currentTarget);
			}}
			onFocusOut={({currentTarget, relatedTarget}) => {
				if (!currentTarget.contains(relatedTarget as Node | null)) {
					keep();
				}
			}}
		>
			<input ref={field} aria-label={text.words} defaultValue={item.text} maxLength={2000} dir="auto" />
			{item.list === 'action' && (
				<>
					<select aria-label={words.panel.whoPromised} value={item.owner} onChange={event => onChange({owner: event.currentTarget.value as Item['owner']})}>
						<option value="me">{words.panel.me}</option>
						<option value="them">{view.person?.name ?? ''}</option>
					</select>
					<select
						aria-label={text.when}
						value={item.due === null ? 'next' : 'date'}
						onChange={event => onChange({due: event.currentTarget.value === 'next' ? null : dateIn(systemClock(), view.zone)})}
					>
						<option value="next">{text.next}</option>
						<option value="date">{text.date}</option>
					</select>
					{item.due !== null && <DateField label={text.dateLabel} value={item.due} onDate={due => due !== null && onChange({due})} />}
				</>
			)}
			<button type="submit" class="button button-quiet">{text.done}</button>
		</form>
	);
}
