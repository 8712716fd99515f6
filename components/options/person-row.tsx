import type {JSX} from 'preact';
import type {RuleOverrides, Rules} from '@/lib/domain/rule';
import type {PlainDate} from '@/lib/domain/time';
import type {PersonRules} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {shortDate} from '../shared/dates';
import type {Place} from '../shared/dates';
import {Disclosure} from '../shared/disclosure';
import {Icon} from '../shared/icon';
import {LevelShape} from '../shared/level';
import type {OptionsActions} from './options-props';
import {OverrideField} from './override-field';
import {regularChoices, regularWord} from './regular-word';

interface Props {
	of: PersonRules;
	defaults: Rules;
	place: Place;
	today: PlainDate;
	onPerson: OptionsActions['savePerson'];
}

const {options} = words;

/** Gaps offered for rare talks: from every month to once a year. */
const rareChoices = [4, 6, 8, 10, 13, 17, 20, 26, 39, 52];

/** One person's line in the table. */
export function PersonRow({of, defaults, place, today, onPerson}: Props): JSX.Element {
	const {person} = of;
	const save = (change: Partial<typeof person>): void => onPerson({...person, ...change});
	const override = (change: RuleOverrides): void => save({overrides: {...person.overrides, ...change}});

	return (
		<tr>
			<th scope="row" data-label={options.column.person}><Who of={of} place={place} today={today} /></th>
			<td data-label={options.column.regular}>
				<OverrideField
					label={options.fieldFor(options.column.regular, person.name)}
					value={person.overrides.regularEvery}
					byDefault={regularWord(defaults.regularEvery)}
					choices={regularChoices}
					wordOf={regularWord}
					onValue={regularEvery => override({regularEvery})}
				/>
			</td>
			{(['careerEvery', 'growthEvery'] as const).map(key => {
				const label = key === 'careerEvery' ? options.column.career : options.column.growth;
				return (
					<td key={key} data-label={label}>
						<OverrideField
							label={options.fieldFor(label, person.name)}
							value={person.overrides[key]}
							byDefault={options.every(defaults[key])}
							choices={rareChoices}
							wordOf={options.every}
							onValue={value => override({[key]: value})}
						/>
					</td>
				);
			})}
			{(['lastCareer', 'lastGrowth'] as const).map(key => (
				<td key={key} data-label={options.column[key]}>
					<input
						type="date"
						aria-label={options.fieldFor(options.column[key], person.name)}
						max={today}
						value={person[key] ?? ''}
						onChange={event => save({[key]: event.currentTarget.value === '' ? null : event.currentTarget.value})}
					/>
				</td>
			))}
		</tr>
	);
}

function Who({of, place, today}: Pick<Props, 'of' | 'place' | 'today'>): JSX.Element {
	const {person, findings, lastMet} = of;
	return (
		<>
			<span class="person-name">{person.name}</span>
			<span class="quiet">{lastMet === null ? options.neverMet : options.lastMet(shortDate(lastMet, place, today))}</span>
			{findings.length === 0
				? <span class="quiet within"><Icon name="check" size={16} />{options.within}</span>
				: (
					<Disclosure label={<>{options.findings(findings.length)}<span class="visually-hidden">{`: ${person.name}`}</span></>}>
						<ul class="plain">
							{findings.map(({id, level, type, summary}) => (
								<li key={id} class="preview-row"><LevelShape level={level} /><span>{`${words.finding[type]}. ${summary}`}</span></li>
							))}
						</ul>
					</Disclosure>
				)}
		</>
	);
}
