import type {JSX} from 'preact';
import {useId, useRef} from 'preact/hooks';
import type {Person} from '@/lib/domain/person';
import {resolveRules} from '@/lib/domain/rule';
import type {RuleOverrides, Rules} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';
import {Disclosure} from '../shared/disclosure';
import {ruleGroups} from './rule-group';
import {RuleInput} from './rule-input';
import {ruleWord} from './rule-word';

interface Props {
	person: Person;
	defaults: Rules;
	onOverride: (change: RuleOverrides) => void;
}

const {options} = words;

/** Those that have a column of their own in the table. */
const inTable = new Set<keyof Rules>(['regularEvery', 'careerEvery', 'growthEvery']);
const others = Object.values(ruleGroups).flatMap(names => [...names] as (keyof Rules)[]).filter(name => !inTable.has(name));

/** Every other rule of one person: the default until it is changed, and back to it with one press. */
export function OtherRules({person, defaults, onOverride}: Props): JSX.Element {
	const differ = others.filter(name => person.overrides[name] !== undefined).length;
	return (
		<Disclosure label={options.otherRules(differ)}>
			<ul class="rows other-rules">
				{others.map(name => <OtherRule key={name} name={name} person={person} defaults={defaults} onOverride={onOverride} />)}
			</ul>
		</Disclosure>
	);
}

function OtherRule({name, person, defaults, onOverride}: Props & {name: keyof Rules}): JSX.Element {
	const id = useId();
	const row = useRef<HTMLLIElement>(null);
	const own = person.overrides[name] !== undefined;
	const {label} = options.rule[name];
	// The numbers that bound others are this person's own as well; what is not promised bounds nothing.
	const rules = resolveRules(defaults, person.overrides) as Rules;
	return (
		<li ref={row} class="other-rule">
			<label for={own ? id : undefined}>{label}</label>
			<div class="rule-value">
				{own
					? <RuleInput id={id} describedBy={`${id}-default`} name={name} rules={rules} onChange={change => onOverride(change as RuleOverrides)} />
					: <span>{ruleWord(name, defaults)}</span>}
			</div>
			<div>
				<button
					type="button"
					class="button button-quiet"
					aria-label={`${own ? options.backToDefault : options.change}: ${options.fieldFor(label, person.name)}`}
					onClick={() => onOverride({[name]: own ? undefined : defaults[name]})}
				>
					{own ? options.backToDefault : options.change}
				</button>
				{own && <p id={`${id}-default`} class="quiet">{options.defaultIs(ruleWord(name, defaults))}</p>}
			</div>
		</li>
	);
}
