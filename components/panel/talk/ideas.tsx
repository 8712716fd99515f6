import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {Disclosure} from '../../shared/disclosure';

interface Props {
	prompts: string[];
	/** The section's title, so that equal disclosures can be told apart. */
	about: string;
	onPick: (question: string) => void;
}

/** How many questions are offered at a time; a longer list is read like a form. */
const handful = 3;

/** Questions to pick from, a few at a time, because stock questions wear out. */
export function Ideas({prompts, about, onPick}: Props): JSX.Element {
	const [from, setFrom] = useState(0);
	const shown = Array.from({length: Math.min(handful, prompts.length)}, (_, index) => prompts[(from + index) % prompts.length] ?? '');
	return (
		<Disclosure label={<>{words.panel.ideas}<span class="visually-hidden">{`: ${about}`}</span></>}>
			<ul class="ideas">
				{shown.map(question => (
					<li key={question}>
						<button type="button" class="idea" title={words.panel.idea(question)} onClick={() => onPick(question)}>{question}</button>
					</li>
				))}
			</ul>
			{prompts.length > handful && (
				<button type="button" class="button button-quiet" onClick={() => setFrom((from + handful) % prompts.length)}>{words.panel.otherIdeas}</button>
			)}
		</Disclosure>
	);
}
