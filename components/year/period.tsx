import type {JSX} from 'preact';
import {yearWords} from '@/lib/locales/history';
import {DateField} from '../shared/date-field';
import type {PeriodName, YearProps} from './year-props';

const names = Object.keys(yearWords.periods) as PeriodName[];

/** Which period is shown, and the way to paper. Not on paper itself. */
export function Period({name, period, actions}: Pick<YearProps, 'name' | 'period' | 'actions'>): JSX.Element {
	const {from, to} = period.value;
	return (
		<form class="year-period" onSubmit={event => event.preventDefault()}>
			<label class="field">
				{yearWords.period}
				<select value={name.value} onChange={event => actions.choose(event.currentTarget.value as PeriodName)}>
					{names.map(one => <option key={one} value={one}>{yearWords.periods[one]}</option>)}
				</select>
			</label>
			{name.value === 'dates' && (
				<>
					<label class="field">
						{yearWords.from}
						<DateField value={from} onDate={date => date !== null && actions.chooseDates({from: date})} />
					</label>
					<label class="field">
						{yearWords.to}
						<DateField value={to} onDate={date => date !== null && actions.chooseDates({to: date})} />
					</label>
				</>
			)}
			<button type="button" class="button button-main" disabled={from > to} onClick={() => actions.print()}>{yearWords.print}</button>
			<output class="year-wrong">{from > to ? yearWords.backwards : ''}</output>
		</form>
	);
}
