import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {PlainDate} from '@/lib/domain/time';
import {createDateTyping} from './date-typing';
import {isWholeDate, lastDate} from './dates';

interface Props {
	/** What is saved; null while there is none. */
	value: PlainDate | null;
	/** The first and the last date that can be meant; left out where any can. */
	min?: PlainDate;
	max?: PlainDate;
	label?: string;
	/** Id of what says more about it. */
	describedBy?: string;
	/** Null when it was emptied; whoever needs a date lets that be, and the one before is back when the field is left. */
	onDate: (date: PlainDate | null) => void;
}

/**
 * A date that is saved as it is chosen. Browsers tell a new date with every digit, so what comes of keys is saved when the field is left or they rest, and
 * never what can be no date that is meant: half a year, or half a date. Left with one of these in it, the field shows again what is saved.
 */
export function DateField({value, min, max, label, describedBy, onDate}: Props): JSX.Element {
	const field = useRef<HTMLInputElement>(null);
	const [typing] = useState(createDateTyping);
	const [typed, setTyped] = useState<string | null>(null);
	const isMeant = (date: PlainDate): boolean => isWholeDate(date) && date >= (min ?? date) && date <= (max ?? date);

	useLayoutEffect(() => typing.saves(() => {
		const {value: text = '', validity} = field.current ?? {};
		// Half a date has no value, as none has.
		if (text === '' ? value !== null && validity?.badInput === false : text !== value && isMeant(text)) {
			onDate(text === '' ? null : text);
		}
	}));
	useLayoutEffect(() => typing.settle, [typing]);

	return (
		<input
			ref={field}
			type="date"
			aria-label={label}
			aria-describedby={describedBy}
			min={min}
			max={max ?? lastDate}
			value={typed ?? value ?? ''}
			onPointerDown={typing.pointer}
			onKeyDown={({key}) => typing.key(key)}
			onInput={event => setTyped(event.currentTarget.value)}
			onChange={typing.changed}
			onBlur={({currentTarget}) => {
				typing.settle();
				setTyped(null);
				if (currentTarget.validity.badInput) {
					currentTarget.value = value ?? '';
				}
			}}
		/>
	);
}
