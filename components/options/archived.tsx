import type {JSX} from 'preact';
import {dateIn} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {shortDate} from '../shared/dates';
import type {OptionsActions} from './options-props';

interface Props {
	view: OptionsView;
	today: PlainDate;
	onBack: OptionsActions['bringBack'];
}

const {options} = words;

/** Those the owner holds no more 1-1s with; each can be brought back. Nothing while there are none. */
export function Archived({view, today, onBack}: Props): JSX.Element | null {
	return view.archived.length === 0 ? null : (
		<div class="card">
			<h3 id="archived">{options.archived}</h3>
			<p class="quiet">{options.archivedWhy}</p>
			<ul class="rows" aria-labelledby="archived">
				{view.archived.map(({person, name, since}) => (
					<li key={person} class="quiet-row">
						<p dir="auto">
							{name}
							<span class="quiet">{` · ${options.archivedSince(shortDate(dateIn(since, view.zone), view, today))}`}</span>
						</p>
						<button type="button" class="button button-quiet" aria-label={options.bringBackOf(name)} onClick={() => onBack(person)}>{options.bringBack}</button>
					</li>
				))}
			</ul>
		</div>
	);
}
