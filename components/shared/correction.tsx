import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Correction as Said, Identity, Verdict} from '@/lib/domain/verdict';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {WhoForm} from './who-form';

interface Props {
	verdict: Verdict;
	people: PanelView['people'];
	onCorrect: (correction: Said | null) => void;
}

/** What Kept went by, and the ways to say that it is otherwise. A person's word wins. */
export function Correction({verdict, people, onCorrect}: Props): JSX.Element {
	const [asking, setAsking] = useState(false);
	const say = (person: Identity): void => {
		setAsking(false);
		onCorrect({is: 'one-on-one', with: person});
	};

	return (
		<div class="correction">
			<ul class="plain">{verdict.reasons.map(reason => <li key={reason}>{reason}</li>)}</ul>
			{verdict.corrected && <p class="quiet">{words.verdict.corrected}</p>}
			<div class="buttons">
				{verdict.corrected && <button type="button" class="button" onClick={() => onCorrect(null)}>{words.verdict.takeBack}</button>}
				{verdict.is !== 'no' && <button type="button" class="button" onClick={() => onCorrect({is: 'no'})}>{words.verdict.not}</button>}
				<button type="button" class="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>{words.verdict.is}</button>
			</div>
			{asking && <WhoForm people={people} first={verdict.with} onSay={say} />}
		</div>
	);
}
