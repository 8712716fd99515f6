import type {JSX} from 'preact';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {askMerge} from '../shared/asked';
import {Questions} from '../shared/questions';
import type {OptionsActions} from './options-props';

interface Props {
	view: OptionsView;
	actions: Pick<OptionsActions, 'merge' | 'unmerge' | 'dismissMerge'>;
}

const {options} = words;

/** People who may be one, and those who were made one; each of the latter can be two again. */
export function Merges({view, actions}: Props): JSX.Element {
	const nameOf = (id: string): string => view.people.find(({person}) => person.id === id)?.person.name ?? '';
	const questions = view.merges.map(merge => askMerge(merge, (one, answer) => {
		if (answer === 'undo') {
			actions.unmerge(one.from, one.into);
		} else if (answer === 'one') {
			actions.merge(one.from, one.into);
		} else {
			actions.dismissMerge(one.from, one.into);
		}
	}));

	return (
		<div class={questions.length + view.merged.length === 0 ? 'merges merges-none' : 'card merges'}>
			{questions.length > 0 && <h3>{options.merges}</h3>}
			<Questions questions={questions} />
			{view.merged.length > 0 && (
				<>
					<h3>{options.mergedTitle}</h3>
					<ul class="rows">
						{view.merged.map(({person, name, into}) => (
							<li key={person} class="quiet-row">
								<p>{options.mergedRow(name, nameOf(into))}</p>
								<button type="button" class="button button-quiet" aria-label={`${options.unmerge}: ${name}`} onClick={() => actions.unmerge(person, into)}>{options.unmerge}</button>
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}
