import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {AbsenceView} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {Avatar} from '../shared/avatar';
import {longDate, shortDate} from '../shared/dates';
import {AbsentChoices} from './absent-choices';
import {History} from './history';
import type {PanelProps} from './panel-props';

interface Props {
	view: AbsenceView;
	paused: PanelProps['absence']['paused'];
	actions: PanelProps['actions'];
}

/** A date that should hold a 1-1 and does not: why Kept thinks so, and what can be done about it. */
export function Absent({view, paused, actions}: Props): JSX.Element {
	const {person, date, said} = view;
	const done = said !== null || paused.value !== null;
	// What was missing keeps its words after something was made of it; the finding is gone by then, or tells of another week.
	const [first] = useState(done ? null : view.finding);
	const finding = done ? first : view.finding;
	const there = !done && finding === null;
	const history = view.history.filter(past => past.occurrence !== null || past.date !== date);
	// A plain date has no zone; noon UTC shown in UTC is that date everywhere.
	const day = longDate(`${date}T12:00:00Z`, {...view, zone: 'UTC'});
	const title = there ? panelWords.absence.thereTitle : finding?.summary ?? panelWords.absence.title(shortDate(date, view));

	return (
		<>
			<div class="summary">
				<Avatar name={person.name} />
				<div class="summary-text">
					<h2 id="absence-title" tabIndex={-1}>{title}</h2>
					<p class="quiet">{there ? day : `${panelWords.absence.expected} ${day}`}</p>
				</div>
			</div>
			{there ? <p>{panelWords.absence.there}</p> : <AbsentChoices view={view} paused={paused.value} actions={actions} />}
			{finding !== null && (
				<section aria-labelledby="absence-why">
					<h2 id="absence-why">{panelWords.absence.why}</h2>
					<ul class="plain">{finding.evidence.map(line => <li key={line}>{line}</li>)}</ul>
				</section>
			)}
			<section aria-labelledby="absence-history">
				<h2 id="absence-history">{panelWords.history.title(person.name)}</h2>
				{history.length === 0
					? <p class="quiet">{panelWords.history.none}</p>
					: <History past={history} locale={view.locale} today={date} />}
			</section>
		</>
	);
}
