import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';

interface Props {
	id: string;
	describedBy: string;
	value: number;
	min: number;
	max: number;
	step?: number;
	unit: string;
	onValue: (value: number) => void;
}

/** Long enough that "26" is one change and not "2" first. */
const pause = 400;

/** A whole number that counts as soon as it is one; anything else waits, says what is possible, and falls back when the field is left. */
export function NumberField({id, describedBy, value, min, max, step = 1, unit, onValue}: Props): JSX.Element {
	const [text, setText] = useState(String(value));
	useEffect(() => setText(String(value)), [value]);

	const valid = (said: string): number | null => {
		const number = Number(said);
		return said.trim() !== '' && Number.isInteger(number) && number >= min && number <= max ? number : null;
	};

	const give = (said: string): void => {
		const number = valid(said);
		if (number !== null && number !== value) {
			onValue(number);
		}
	};

	// Every key renders, and so begins the pause anew.
	useEffect(() => {
		const timer = setTimeout(() => give(text), pause);
		return () => clearTimeout(timer);
	});

	const wrong = valid(text) === null;
	return (
		<span class="number">
			<input
				id={id}
				type="number"
				inputMode="numeric"
				aria-describedby={`${describedBy} ${id}-unit ${id}-wrong`}
				aria-invalid={wrong}
				min={min}
				max={max}
				step={step}
				value={text}
				onInput={event => setText(event.currentTarget.value)}
				onBlur={() => {
					give(text);
					if (wrong) {
						setText(String(value));
					}
				}}
			/>
			<span id={`${id}-unit`} class="quiet">{unit}</span>
			<output id={`${id}-wrong`} class="wrong">{wrong && words.options.range(min, max)}</output>
		</span>
	);
}
