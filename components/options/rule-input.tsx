import type {JSX} from 'preact';
import type {Rules} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';
import {DaysField} from './days-field';
import {NumberField} from './number-field';
import {regularChoices, regularWord} from './rule-word';
import {TalkField} from './talk-field';
import {TaperField} from './taper-field';

interface Props {
	id: string;
	describedBy: string;
	name: keyof Rules;
	/** All rules that hold beside it: some numbers bound others. */
	rules: Rules;
	onChange: (change: Partial<Rules>) => void;
}

const {options} = words;

/** The rules that are one whole number, and what is possible beside the others. */
const numbers = {
	minimumMinutes: {unit: options.minutes, step: 5, range: () => [5, 480]},
	dueWindow: {unit: options.weeks, step: 1, range: () => [0, 52]},
	lateUrgent: {unit: options.weeks, step: 1, range: () => [0, 52]},
	missingWarn: {unit: options.times, step: 1, range: rules => [1, rules.missingUrgent]},
	missingUrgent: {unit: options.times, step: 1, range: rules => [rules.missingWarn, 20]},
	movesWarn: {unit: options.moves, step: 1, range: rules => [1, rules.movesUrgent]},
	movesUrgent: {unit: options.moves, step: 1, range: rules => [rules.movesWarn, 20]},
	goodNotice: {unit: options.hours, step: 1, range: () => [0, 336]},
	quietMove: {unit: options.hours, step: 1, range: () => [0, 23]},
	firstWithin: {unit: options.days, step: 1, range: () => [0, 90]},
	prepareAhead: {unit: options.hours, step: 1, range: () => [0, 168]},
} satisfies {[K in keyof Rules]?: {unit: string; step: number; range: (rules: Rules) => [number, number]}};

/** The field in which one rule is said, whichever it is. */
export function RuleInput({id, describedBy, name, rules, onChange}: Props): JSX.Element {
	const field = {id, describedBy};
	if (name === 'regularEvery') {
		return (
			<select
				id={id}
				aria-describedby={describedBy}
				value={String(rules.regularEvery)}
				onChange={event => onChange({regularEvery: regularChoices[event.currentTarget.selectedIndex] ?? 'as-scheduled'})}
			>
				{regularChoices.map(choice => <option key={choice} value={String(choice)}>{regularWord(choice)}</option>)}
			</select>
		);
	}

	if (name === 'careerEvery' || name === 'growthEvery') {
		return <TalkField {...field} label={options.rule[name].label} value={rules[name]} onValue={value => onChange({[name]: value})} />;
	}

	if (name === 'checkIns') {
		return <DaysField {...field} value={rules.checkIns} onValue={checkIns => onChange({checkIns})} />;
	}

	if (name === 'taper') {
		return <TaperField {...field} value={rules.taper} onValue={taper => onChange({taper})} />;
	}

	const {unit, step, range} = numbers[name];
	const [min, max] = range(rules);
	return <NumberField {...field} value={rules[name]} min={min} max={max} step={step} unit={unit} onValue={value => onChange({[name]: value})} />;
}
