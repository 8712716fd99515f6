import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {Rules} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import {RuleInput} from './rule-input';
import {ruleWord} from './rule-word';

/** The rules of each group, in the order they are asked. */
export const ruleGroups = {
	regular: ['regularEvery', 'minimumMinutes', 'missingWarn', 'missingUrgent'],
	talks: ['careerEvery', 'growthEvery', 'dueWindow', 'lateUrgent'],
	moves: ['quietMove', 'goodNotice', 'movesWarn', 'movesUrgent'],
	new: ['firstWithin', 'checkIns', 'taper'],
	prepare: ['prepareAhead'],
} as const satisfies Record<keyof typeof words.options.ruleGroup, readonly (keyof Rules)[]>;

interface Props {
	group: keyof typeof ruleGroups;
	rules: Rules;
	/** Open from the start: what most people come for. */
	open: boolean;
	onChange: (change: Partial<Rules>) => void;
}

/** Rules that belong together; what they say now stands beside the name, so that it need not be opened to be read. */
export function RuleGroup({group, rules, open, onChange}: Props): JSX.Element {
	const names: readonly (keyof Rules)[] = ruleGroups[group];
	return (
		<details class="rule-group" open={open}>
			<summary>
				<Icon name="chevron" size={18} />
				<h3>{words.options.ruleGroup[group]}</h3>
				<span class="quiet">{names.map(name => words.options.ruleIs(words.options.rule[name].label, ruleWord(name, rules))).join(' · ')}</span>
			</summary>
			{names.map(name => <Rule key={name} name={name} rules={rules} onChange={onChange} />)}
		</details>
	);
}

function Rule({name, rules, onChange}: {name: keyof Rules} & Pick<Props, 'rules' | 'onChange'>): JSX.Element {
	const id = useId();
	const {label, why} = words.options.rule[name];
	return (
		<div class="rule">
			<div>
				<label for={id}>{label}</label>
				<p id={`${id}-why`} class="quiet">{why}</p>
			</div>
			<div class="rule-value"><RuleInput id={id} describedBy={`${id}-why`} name={name} rules={rules} onChange={onChange} /></div>
		</div>
	);
}
