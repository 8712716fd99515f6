import type {JSX} from 'preact';
import type {PlainDate} from '@/lib/domain/time';
import type {NamedAway, OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {askAway} from '../shared/asked';
import {Disclosure} from '../shared/disclosure';
import {Questions} from '../shared/questions';
import {AwayForm} from './away-form';
import {AwayRow} from './away-row';
import type {OptionsActions} from './options-props';

interface Props {
	view: OptionsView;
	today: PlainDate;
	actions: Pick<OptionsActions, 'saveAway' | 'removeAway'>;
}

const {options} = words;

/** Dates that pause the clock: those that hold, those that were seen and are asked about, and a way to add some. */
export function AwayDates({view, today, actions}: Props): JSX.Element {
	const inOrder = view.away.toSorted((one, two) => (one.from < two.from ? -1 : 1));
	const ahead = inOrder.filter(({to}) => to >= today);
	const accepted = ahead.filter(({state}) => state === 'accepted');
	const proposed = ahead.filter(({state}) => state === 'proposed');
	const dismissed = ahead.filter(({state}) => state === 'dismissed');
	const past = inOrder.filter(({to, state}) => to < today && state === 'accepted').reverse();
	const row = (away: NamedAway): JSX.Element => <AwayRow key={away.id} away={away} view={view} today={today} actions={actions} />;

	return (
		<section aria-labelledby="away">
			<h2 id="away">{options.away}</h2>
			<p class="lead">{options.awayWhy}</p>
			<div class="card">
				{accepted.length + proposed.length === 0 && <p class="quiet">{options.noAway}</p>}
				<Questions questions={proposed.map(away => askAway(away, view, today, (one, state) => actions.saveAway({...one, state}, away.whose)))} />
				{accepted.length > 0 && <ul class="rows">{accepted.map(row)}</ul>}
				{dismissed.length > 0 && <Disclosure label={options.awayDismissed(dismissed.length)}><ul class="rows">{dismissed.map(row)}</ul></Disclosure>}
				{past.length > 0 && <Disclosure label={options.awayPast(past.length)}><ul class="rows">{past.map(row)}</ul></Disclosure>}
				<AwayForm label={options.awayAdd} people={view.people.map(({person}) => person)} today={today} onSave={actions.saveAway} />
			</div>
		</section>
	);
}
