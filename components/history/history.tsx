import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import {fits, noFilter} from '@/lib/domain/timeline-filter';
import {historyWords} from '@/lib/locales/history';
import {TroubleNote} from '../shared/trouble-note';
import {Filters} from './filters';
import {GrowthTable} from './growth-table';
import type {HistoryProps} from './history-props';
import {Results} from './results';
import {Search} from './search';
import {Timeline} from './timeline';

/** Everything that was with a person: to look through, to filter, and to unfold in place. */
export function History(props: HistoryProps): JSX.Element {
	const {phase, timeline, trouble, filter, home, today, actions} = props;
	const field = useRef<HTMLInputElement>(null);
	const shown = timeline.value;
	if (shown === null) {
		return (
			<section id="past" class="past" aria-busy={phase.value === 'loading'}>
				{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={actions.refresh} />}
				{phase.value === 'loading' && <output class="waiting quiet">{historyWords.loading}</output>}
				{phase.value === 'gone' && <p class="quiet">{historyWords.gone}</p>}
			</section>
		);
	}

	const {person, entries} = shown;
	const fitting = entries.filter(entry => fits(entry, filter.value));
	return (
		<section id="past" class="past" aria-labelledby="past-title">
			<h2 id="past-title" class={home === null ? 'visually-hidden' : undefined}>{historyWords.title(person.name)}</h2>
			{home !== null && <button type="button" class="button button-quiet" onClick={() => actions.back()}>{historyWords.back(home)}</button>}
			{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={actions.refresh} />}
			<Search {...props} name={person.name} field={field} />
			<Results {...props} person={person.id} field={field} />
			{/* Not below the years: it would go on as they are read. */}
			<button type="button" class="button button-quiet past-year" onClick={() => actions.openYear(person.id)}>{historyWords.year(person.name)}</button>
			{entries.length === 0 ? <p class="quiet">{historyWords.none(person.name)}</p> : (
				<>
					<Filters timeline={shown} filter={filter.value} count={fitting.length} onFilter={actions.change} />
					<GrowthTable entries={entries} locale={shown.locale} today={today} />
					{fitting.length === 0 ? (
						<div class="past-empty">
							<p>{historyWords.filter.empty(entries.length)}</p>
							<button type="button" class="button" onClick={() => actions.change(noFilter)}>{historyWords.filter.all}</button>
						</div>
					) : <Timeline {...props} entries={fitting} name={person.name} locale={shown.locale} />}
				</>
			)}
		</section>
	);
}
