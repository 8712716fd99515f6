import type {JSX} from 'preact';
import type {PlainDate} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {askAway, askMerge} from '../shared/asked';
import {Questions} from '../shared/questions';
import type {PopupActions} from './popup-props';

interface Props {
	view: PopupView;
	today: PlainDate;
	actions: Pick<PopupActions, 'answerAway' | 'answerMerge'>;
}

/** What Kept saw and would like to know: absences that could pause the clock, and people who may be one. */
export function AskedHere({view, today, actions}: Props): JSX.Element {
	const questions = [
		...view.away.filter(({state}) => state === 'proposed').map(away => askAway(away, view, today, actions.answerAway)),
		...view.merges.map(merge => askMerge(merge, actions.answerMerge)),
	];
	// The list itself stays, so that an answer can be taken back when it was the last one.
	return (
		<section class="asked" aria-label={words.popup.questions}>
			<Questions questions={questions} />
		</section>
	);
}
