import type {JSX} from 'preact';
import type {Correction as Said, Verdict} from '@/lib/domain/verdict';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Correction} from '../shared/correction';
import {WhoForm} from '../shared/who-form';

interface Props {
	verdict: Verdict;
	people: PanelView['people'];
	onCorrect: (correction: Said | null) => void;
}

/** What stands in place of notes while there is nobody to keep them for. */
export function NotYet({verdict, people, onCorrect}: Props): JSX.Element {
	if (verdict.is === 'likely' || verdict.is === 'one-on-one') {
		return (
			<section class="card" aria-labelledby="not-yet-title">
				<h2 id="not-yet-title">{words.panel.likelyTitle}</h2>
				<p>{words.panel.likelyWhy}</p>
				<ul class="plain">{verdict.reasons.map(reason => <li key={reason}>{reason}</li>)}</ul>
				<WhoForm people={people} first={verdict.with} onSay={person => onCorrect({is: 'one-on-one', with: person})}>
					<button type="button" class="button button-quiet" onClick={() => onCorrect({is: 'no'})}>{words.verdict.not}</button>
				</WhoForm>
			</section>
		);
	}

	return (
		<section class="card" aria-labelledby="not-yet-title">
			<h2 id="not-yet-title">{verdict.is === 'no' ? words.panel.noTitle : words.panel.unknownTitle}</h2>
			<p>{verdict.is === 'no' ? words.panel.noWhy : words.panel.unknownWhy}</p>
			<Correction verdict={verdict} people={people} onCorrect={onCorrect} />
		</section>
	);
}
