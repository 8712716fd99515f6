import type {JSX} from 'preact';
import type {SuggestedQuestion} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {shortDate} from '../../shared/dates';
import {Icon} from '../../shared/icon';

interface Props {
	question: SuggestedQuestion;
	locale: string;
	onAnswer: (question: string, answer: 'used' | 'another') => void;
	/** Puts its words into the talk. */
	onUse: (text: string) => void;
}

/** One fresh question of the theme that was not touched for longest, and why this one. */
export function Suggestion({question, locale, onAnswer, onUse}: Props): JSX.Element {
	const {question: text} = agendaWords;
	return (
		<section aria-labelledby="question-title">
			<h2 id="question-title">{text.title}</h2>
			<div class="suggestion">
				<Icon name="idea" />
				<div>
					<p class="suggested">{question.text}</p>
					<p class="quiet">{question.touched === null ? text.never(question.theme) : text.since(question.theme, shortDate(question.touched, {locale}))}</p>
				</div>
			</div>
			<div class="buttons" aria-live="polite">
				{question.used ? <p class="quiet">{text.used}</p> : (
					<button
						type="button"
						class="button"
						onClick={() => {
							onUse(question.text);
							onAnswer(question.id, 'used');
						}}
					>
						{text.use}
					</button>
				)}
				<button type="button" class="button button-quiet" onClick={() => onAnswer(question.id, 'another')}>{text.another}</button>
			</div>
		</section>
	);
}
