import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';

interface Props<T extends string | number> {
	label: string;
	/** Undefined: the rule for everybody holds. */
	value: T | 'none' | undefined;
	/** The rule for everybody, in words. */
	byDefault: string;
	choices: readonly T[];
	wordOf: (choice: T) => string;
	onValue: (value: T | 'none' | undefined) => void;
}

/** One rule of one person: the default, a gap of their own, or not promised. */
export function OverrideField<T extends string | number>({label, value, byDefault, choices, wordOf, onValue}: Props<T>): JSX.Element {
	// A gap that is not among the usual ones stays on offer.
	const offered = value === undefined || value === 'none' || choices.includes(value) ? choices : [...choices, value];
	const all: readonly (T | 'none' | undefined)[] = [undefined, ...offered, 'none'];
	return (
		<select
			aria-label={label}
			class={value === undefined ? 'is-default' : undefined}
			value={String(value)}
			onChange={event => onValue(all[event.currentTarget.selectedIndex])}
		>
			<option value="undefined">{words.options.byDefault(byDefault)}</option>
			{offered.map(choice => <option key={choice} value={String(choice)}>{wordOf(choice)}</option>)}
			<option value="none">{words.options.notPromised}</option>
		</select>
	);
}
