import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';

interface Props {
	id: string;
	describedBy: string;
	/** Days after a start. */
	value: number[];
	onValue: (value: number[]) => void;
}

/** "30, 60, 80" as days, earliest first and none twice; null when it says something else. */
export function parseDays(text: string): number[] | null {
	const said = text.split(/[\s,;]+/).filter(part => part !== '');
	const days = [...new Set(said.map(Number))].sort((one, two) => one - two);
	return days.length <= 12 && days.every(day => Number.isInteger(day) && day >= 1 && day <= 730) ? days : null;
}

/** Days after somebody's start, as a list that is typed; it counts when the field is left or Enter is pressed. */
export function DaysField({id, describedBy, value, onValue}: Props): JSX.Element {
	const said = value.join(', ');
	const [text, setText] = useState(said);
	useEffect(() => setText(said), [said]);
	const wrong = parseDays(text) === null;
	return (
		<span class="number">
			<input
				id={id}
				class="days"
				autocomplete="off"
				aria-describedby={`${describedBy} ${id}-unit ${id}-wrong`}
				aria-invalid={wrong}
				value={text}
				onInput={event => setText(event.currentTarget.value)}
				onChange={({currentTarget}) => {
					const days = parseDays(currentTarget.value);
					if (days !== null) {
						setText(days.join(', '));
						onValue(days);
					}
				}}
			/>
			<span id={`${id}-unit`} class="quiet">{words.options.days}</span>
			<output id={`${id}-wrong`} class="wrong">{wrong && words.options.daysWrong}</output>
		</span>
	);
}
