import type {JSX} from 'preact';
import type {PlainDate} from '@/lib/domain/time';
import type {SuggestedQuestion} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {shortDate} from '../../shared/dates';
import {Icon} from '../../shared/icon';
import {passOn} from '../../shared/pass-on';

interface Props {
	question: SuggestedQuestion;
	locale: string;
	/** In the account's zone. Dates of another year say theirs. */
	today: PlainDate;
	onAnswer: (question: string, answer: 'used' | 'another') => void;
	/** Puts its words into the talk. */
	onUse: (text: string) => void;
}

/** One fresh question of the theme that was not touched for longest, and why this one. */
export function Suggestion({question, locale, today, onAnswer, onUse}: Props): JSX.Element {
	const {question: text} = agendaWords;
	return (
		<section aria-labelledby="question-title">
			<h2 id="question-title">{text.title}</h2>
			<div class="suggestion">
				<Icon name="idea" />
				<div>
					<p class="suggested" aria-live="polite">{question.text}</p>
					<p class="quiet">{question.touched === null ? text.never(question.theme) : text.since(question.theme, shortDate(question.touched, {locale}, today))}</p>
				</div>
			</div>
			<div class="buttons">
				<output class="quiet">{question.used ? text.used : ''}</output>
				{!question.used && (
					<button
						type="button"
						class="button"
						onClick={({currentTarget}) => {
							const place = currentTarget.parentElement;
							onUse(question.text);
							onAnswer(question.id, 'used');
							passOn(() => place?.querySelector('button'));
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
