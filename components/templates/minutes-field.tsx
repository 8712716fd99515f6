import type {JSX} from 'preact';
import {useId, useState} from 'preact/hooks';
import {templatesWords as text} from '@/lib/locales/templates';

interface Props {
	label: string;
	/** Null while it is empty. */
	value: number | null;
	/** May it be empty? */
	optional?: boolean;
	onValue: (value: number | null) => void;
}

/** The longest a template may say. Minutes. */
const most = 1440;

/** A number of minutes that counts as soon as it is one; anything else waits, says what is possible, and falls back when the field is left. */
export function MinutesField({label, value, optional = false, onValue}: Props): JSX.Element {
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const read = (said: string): number | null | undefined => {
		const number = Number(said);
		return said.trim() === '' ? (optional ? null : undefined) : Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
	};

	const wrong = typed !== null && read(typed) === undefined;
	return (
		<label class="field minutes">
			<span>{label}</span>
			<input
				type="number"
				inputMode="numeric"
				min={1}
				max={most}
				value={typed ?? value ?? ''}
				aria-invalid={wrong}
				aria-describedby={id}
				onInput={event => {
					const said = event.currentTarget.value;
					setTyped(said);
					const number = read(said);
					if (number !== undefined && number !== value) {
						onValue(number);
					}
				}}
				onBlur={() => setTyped(null)}
			/>
			<output id={id} class="wrong">{wrong && text.range(most)}</output>
		</label>
	);
}
