import type {JSX} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import type {RuleOverrides, TalkEvery} from '@/lib/domain/rule';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView, PersonRules} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {DateField} from '../shared/date-field';
import {shortDate} from '../shared/dates';
import type {Moment} from '../shared/finding-deeds';
import {Icon} from '../shared/icon';
import type {OptionsActions} from './options-props';
import {OverrideField} from './override-field';
import {PersonDetails} from './person-details';
import {regularChoices, regularWord, talkWord} from './rule-word';

interface Props {
	of: PersonRules;
	view: OptionsView;
	today: PlainDate;
	at: Moment;
	/** Are their details asked for? Then they are open, and have the keyboard. */
	asked: boolean;
	actions: Pick<OptionsActions, 'savePerson' | 'merge' | 'findings'>;
}

const {options} = words;

/** Gaps offered for rare talks: from every month to once a year. */
const rareChoices: readonly TalkEvery[] = [4, 6, 8, 10, 13, 17, 20, 26, 39, 52, 'quarter', 'half-year', 'year'];

/** One person's line in the table, and the details below it when they are asked for. */
export function PersonRow({of, view, today, at, asked, actions}: Props): JSX.Element {
	const id = useId();
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const {person} = of;
	const save = (change: Partial<typeof person>): void => actions.savePerson({...person, ...change});
	const override = (change: RuleOverrides): void => save({overrides: {...person.overrides, ...change}});

	useEffect(() => {
		if (asked) {
			setOpen(true);
			button.current?.focus();
			button.current?.scrollIntoView({block: 'center'});
		}
	}, [asked]);

	return (
		<>
			<tr>
				<th scope="row" data-label={options.column.person}>
					<Who of={of} view={view} today={today} />
					<button ref={button} type="button" class="button button-quiet details-button" aria-expanded={open} aria-controls={id} aria-label={options.detailsOf(person.name)} onClick={() => setOpen(!open)}>
						{options.details}
						<Icon name="chevron" size={16} />
					</button>
				</th>
				<td data-label={options.column.regular}>
					<OverrideField
						label={options.fieldFor(options.column.regular, person.name)}
						value={person.overrides.regularEvery}
						byDefault={regularWord(view.rules.regularEvery)}
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
								byDefault={talkWord(view.rules[key])}
								choices={rareChoices}
								wordOf={talkWord}
								onValue={value => override({[key]: value})}
							/>
						</td>
					);
				})}
				{(['lastCareer', 'lastGrowth'] as const).map(key => (
					<td key={key} data-label={options.column[key]}>
						<DateField label={options.fieldFor(options.column[key], person.name)} max={today} value={person[key]} onDate={date => save({[key]: date})} />
					</td>
				))}
			</tr>
			{open && (
				<tr id={id} class="person-more">
					<td colSpan={6}><PersonDetails of={of} view={view} at={at} actions={actions} onOverride={override} onSave={save} /></td>
				</tr>
			)}
		</>
	);
}

/** Why there is no last time yet, as far as it is known. */
function unmet(start: PlainDate | null, view: OptionsView, today: PlainDate): string {
	const say = start === null ? () => options.neverMet : start >= today ? options.starts : options.started;
	return say(shortDate(start ?? today, view, today));
}

function Who({of, view, today}: Pick<Props, 'of' | 'view' | 'today'>): JSX.Element {
	const {person, findings, lastMet} = of;
	const open = findings.filter(({life}) => life === 'open').length;
	return (
		<>
			<span class="person-name">{person.name}</span>
			<span class="quiet">{lastMet === null ? unmet(person.startDate, view, today) : options.lastMet(shortDate(lastMet, view, today))}</span>
			{open === 0
				? <span class="quiet within"><Icon name="check" size={16} />{options.within}</span>
				: <span class="quiet">{options.findings(open)}</span>}
		</>
	);
}
