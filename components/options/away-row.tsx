import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {PlainDate} from '@/lib/domain/time';
import type {NamedAway, OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {dateRange} from '../shared/dates';
import {AwayForm} from './away-form';
import type {OptionsActions} from './options-props';

interface Props {
	away: NamedAway;
	view: OptionsView;
	today: PlainDate;
	actions: Pick<OptionsActions, 'saveAway' | 'removeAway'>;
}

const {options} = words;

/** Dates away: those that count can be changed in their place and removed, those that do not can count after all. */
export function AwayRow({away, view, today, actions}: Props): JSX.Element {
	const [editing, setEditing] = useState<'not-yet' | 'now' | 'over'>('not-yet');
	const edit = useRef<HTMLButtonElement>(null);
	const what = `${away.whose}, ${dateRange(away.from, away.to, view, today)}`;

	// Whoever uses the keyboard is back where they came from.
	useEffect(() => {
		if (editing === 'over') {
			edit.current?.focus();
		}
	}, [editing]);

	return editing === 'now'
		? (
			<li>
				<AwayForm
					label={options.editAway(what)}
					people={peopleFor(away, view)}
					today={today}
					away={away}
					onSave={(changed, whose) => {
						setEditing('over');
						actions.saveAway(changed, whose);
					}}
					onCancel={() => setEditing('over')}
				/>
			</li>
		)
		: (
			<li class="quiet-row">
				<p>
					<strong>{away.whose}</strong>
					{` · ${dateRange(away.from, away.to, view, today)}`}
					{away.reason !== '' && <span class="quiet">{` · ${away.reason}`}</span>}
				</p>
				{away.state === 'dismissed'
					? <button type="button" class="button button-quiet" aria-label={`${options.awayCount}: ${what}`} onClick={() => actions.saveAway({...away, state: 'accepted'}, away.whose)}>{options.awayCount}</button>
					: (
						<div class="row-buttons">
							<button ref={edit} type="button" class="button button-quiet" aria-label={options.editAway(what)} onClick={() => setEditing('now')}>{options.awayEdit}</button>
							<button type="button" class="button button-quiet" aria-label={options.removeAway(what)} onClick={() => actions.removeAway(away)}>{options.remove}</button>
						</div>
					)}
			</li>
		);
}

/** Whom the dates can be of. Somebody who is not listed any more stays on offer for their own: nothing changes by itself. */
function peopleFor({person, whose}: NamedAway, {people}: OptionsView): {id: string; name: string}[] {
	const all = people.map(one => one.person);
	return person === null || all.some(({id}) => id === person) ? all : [...all, {id: person, name: whose}];
}
