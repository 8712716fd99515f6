import type {ComponentChildren, JSX} from 'preact';
import {useId} from 'preact/hooks';
import {handbookRules} from '@/lib/domain/rule';
import type {Rules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {NumberField} from './number-field';
import {Preview} from './preview';
import {regularChoices, regularWord} from './regular-word';

interface Props {
	view: OptionsView;
	onRules: (rules: Rules, what: 'rules' | 'reset') => void;
}

const {options} = words;

/** The rules for everybody, and at once what the calendar looks like by them. */
export function Cadence({view, onRules}: Props): JSX.Element {
	const {rules} = view;
	const set = (change: Partial<Rules>): void => onRules({...rules, ...change}, 'rules');
	const isHandbook = (Object.keys(handbookRules) as (keyof Rules)[]).every(key => rules[key] === handbookRules[key]);

	return (
		<section aria-labelledby="cadence">
			<h2 id="cadence">{options.cadence}</h2>
			<p class="lead">{options.cadenceWhy}</p>
			<div class="card rules">
				<Rule label={options.regular} why={options.regularWhy}>
					{(id, why) => (
						<select
							id={id}
							aria-describedby={why}
							value={String(rules.regularEvery)}
							onChange={event => set({regularEvery: regularChoices[event.currentTarget.selectedIndex] ?? 'as-scheduled'})}
						>
							{regularChoices.map(choice => <option key={choice} value={String(choice)}>{regularWord(choice)}</option>)}
						</select>
					)}
				</Rule>
				<Rule label={options.minimum} why={options.minimumWhy}>
					{(id, why) => <NumberField id={id} describedBy={why} value={rules.minimumMinutes} min={5} max={240} step={5} unit={options.minutes} onValue={minimumMinutes => set({minimumMinutes})} />}
				</Rule>
				<Rule label={options.careerEvery} why={options.careerWhy}>
					{(id, why) => <NumberField id={id} describedBy={why} value={rules.careerEvery} min={1} max={104} unit={options.weeks} onValue={careerEvery => set({careerEvery})} />}
				</Rule>
				<Rule label={options.growthEvery} why={options.growthWhy}>
					{(id, why) => <NumberField id={id} describedBy={why} value={rules.growthEvery} min={1} max={208} unit={options.weeks} onValue={growthEvery => set({growthEvery})} />}
				</Rule>
				<Rule label={options.dueWindow} why={options.dueWhy}>
					{(id, why) => <NumberField id={id} describedBy={why} value={rules.dueWindow} min={0} max={26} unit={options.weeks} onValue={dueWindow => set({dueWindow})} />}
				</Rule>
				<div class="rule-foot">
					{isHandbook
						? <p class="quiet">{options.isHandbook}</p>
						: <button type="button" class="button" onClick={() => onRules(handbookRules, 'reset')}>{options.reset}</button>}
				</div>
			</div>
			{view.people.length > 0 && <Preview view={view} />}
		</section>
	);
}

interface RuleProps {
	label: string;
	why: string;
	children: (id: string, why: string) => ComponentChildren;
}

function Rule({label, why, children}: RuleProps): JSX.Element {
	const id = useId();
	return (
		<div class="rule">
			<div>
				<label for={id}>{label}</label>
				<p id={`${id}-why`} class="quiet">{why}</p>
			</div>
			<div class="rule-value">{children(id, `${id}-why`)}</div>
		</div>
	);
}
