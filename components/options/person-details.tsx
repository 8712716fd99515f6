import type {JSX} from 'preact';
import {useId, useState} from 'preact/hooks';
import type {Person, Relationship} from '@/lib/domain/person';
import type {RuleOverrides} from '@/lib/domain/rule';
import type {OptionsView, PersonRules} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {DateField} from '../shared/date-field';
import type {Moment} from '../shared/finding-deeds';
import {EmailList} from '../shared/email-list';
import {FindingList} from '../shared/finding-list';
import type {OptionsActions} from './options-props';
import {OtherRules} from './other-rules';

interface Props {
	of: PersonRules;
	view: OptionsView;
	at: Moment;
	actions: Pick<OptionsActions, 'merge' | 'findings'>;
	onOverride: (change: RuleOverrides) => void;
	onSave: (change: Partial<Person>) => void;
}

const {options} = words;
const relationships: readonly (Relationship | null)[] = [null, 'report', 'manager', 'peer', 'skip-level', 'mentee'];

/** What is known and said of one person beyond their line in the table. */
export function PersonDetails({of, view, at, actions, onOverride, onSave}: Props): JSX.Element {
	const id = useId();
	const {person, findings} = of;
	const merged = view.merged.filter(({into}) => into === person.id).flatMap(({emails}) => emails);
	const against = (email: string): string | null => {
		if (view.accounts.includes(email) || view.aliases.includes(email)) {
			return options.addressOfYou;
		}

		const owner = view.people.find(one => one.person.id !== person.id && one.person.emails.includes(email));
		return owner === undefined ? null : options.addressOf(owner.person.name);
	};

	return (
		<div class="person-details">
			{findings.length > 0 && (
				<section aria-label={options.fieldFor(options.personFindings, person.name)}>
					<FindingList findings={findings} withName={false} at={at} deeds={actions.findings} />
				</section>
			)}
			<div class="line-form">
				<label class="field">
					<span>{options.relationship}</span>
					<select
						value={person.relationship ?? 'none'}
						onChange={event => onSave({relationship: relationships[event.currentTarget.selectedIndex] ?? null})}
					>
						{relationships.map(one => <option key={one} value={one ?? 'none'}>{options.relationships[one ?? 'none']}</option>)}
					</select>
				</label>
				<label class="field">
					<span>{options.startDate}</span>
					<DateField describedBy={id} value={person.startDate} onDate={startDate => onSave({startDate})} />
				</label>
				<p id={id} class="quiet beside">{options.startDateWhy}</p>
			</div>
			<EmailList label={options.addresses} emails={person.emails} fixed={merged} none={options.noAddresses} against={against} onEmails={emails => onSave({emails})} />
			<OtherRules person={person} defaults={view.rules} onOverride={onOverride} />
			<SamePerson person={person} view={view} onMerge={actions.merge} />
		</div>
	);
}

/** Somebody who is listed twice, made one by hand. */
function SamePerson({person, view, onMerge}: Pick<Props, 'view'> & {person: Person; onMerge: OptionsActions['merge']}): JSX.Element | null {
	const id = useId();
	const [into, setInto] = useState('');
	const others = view.people.filter(one => one.person.id !== person.id);
	return others.length === 0 ? null : (
		<form
			class="line-form"
			onSubmit={event => {
				event.preventDefault();
				if (into !== '') {
					onMerge(person.id, into);
				}
			}}
		>
			<label class="field">
				<span>{options.samePerson}</span>
				<select value={into} aria-describedby={id} onChange={event => setInto(event.currentTarget.value)}>
					<option value="">{options.choosePerson}</option>
					{others.map(one => <option key={one.person.id} value={one.person.id}>{one.person.name}</option>)}
				</select>
			</label>
			<button type="submit" class="button" disabled={into === ''}>{options.merge}</button>
			<p id={id} class="quiet beside">{options.samePersonWhy}</p>
		</form>
	);
}
