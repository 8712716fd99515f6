import type {JSX} from 'preact';
import type {Rules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import type {OptionsActions, ShownTrial} from './options-props';
import {Presets} from './presets';
import {Preview} from './preview';
import {RuleGroup, ruleGroups} from './rule-group';

interface Props {
	view: OptionsView;
	trial: ShownTrial | null;
	onRules: OptionsActions['saveRules'];
	onTry: OptionsActions['tryRules'];
}

const {options} = words;

/** What most people come for is open; thresholds are a click away. */
const openFirst = new Set<string>(['regular', 'talks']);

/** The rules for everybody, and at once what the calendar looks like by them. */
export function Cadence({view, trial, onRules, onTry}: Props): JSX.Element {
	const {rules} = view;
	const set = (change: Partial<Rules>): void => onRules({...rules, ...change}, 'rules');
	return (
		<section aria-labelledby="cadence">
			<h2 id="cadence">{options.cadence}</h2>
			<p class="lead">{options.cadenceWhy}</p>
			<Presets view={view} trial={trial} onTry={onTry} onUse={chosen => onRules(chosen, 'preset')} />
			<div class="card rules">
				{(Object.keys(ruleGroups) as (keyof typeof ruleGroups)[]).map(group => (
					<RuleGroup key={group} group={group} rules={rules} open={openFirst.has(group)} onChange={set} />
				))}
			</div>
			{view.people.length > 0 && <Preview findings={view.people.flatMap(({findings}) => findings)} />}
		</section>
	);
}
