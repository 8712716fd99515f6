import type {JSX} from 'preact';
import {useId, useState} from 'preact/hooks';
import {Answered} from './answered';

/** Something Kept would like to know; nothing is done before it is answered. */
export interface Question {
	id: string;
	text: string;
	/** Sentences. */
	reasons: string[];
	yes: string;
	no: string;
	/** What is said once it is answered. */
	did: {yes: string; no: string};
	onAnswer: (yes: boolean) => void;
	/** Takes an answer back; null where it cannot be. */
	undo: {yes: (() => void) | null; no: (() => void) | null};
}

interface Done {
	question: Question;
	yes: boolean;
	index: number;
}

/** Quiet rows with a yes and a no. What was just answered leaves a line in its place. */
export function Questions({questions}: {questions: readonly Question[]}): JSX.Element | null {
	const [answered, setAnswered] = useState<Done[]>([]);
	const rows: (Question | Done)[] = [...questions];
	for (const done of answered) {
		if (!questions.some(({id}) => id === done.question.id)) {
			rows.splice(done.index, 0, done);
		}
	}

	return rows.length === 0 ? null : (
		<ul class="rows">
			{rows.map((row, index) => ('question' in row
				? (
					<li key={`${row.question.id} done`}>
						<Answered text={row.question.did[row.yes ? 'yes' : 'no']} onUndo={row.question.undo[row.yes ? 'yes' : 'no'] ?? undefined} />
					</li>
				)
				: (
					<li key={row.id}>
						<QuestionRow
							question={row}
							onAnswer={yes => {
								setAnswered([...answered.filter(({question}) => question.id !== row.id), {question: row, yes, index}]);
								row.onAnswer(yes);
							}}
						/>
					</li>
				)))}
		</ul>
	);
}

function QuestionRow({question, onAnswer}: {question: Question; onAnswer: (yes: boolean) => void}): JSX.Element {
	const id = useId();
	return (
		<div class="question">
			<div>
				<p id={id}>{question.text}</p>
				{question.reasons.map(reason => <p key={reason} class="quiet">{reason}</p>)}
			</div>
			<div class="buttons">
				<button type="button" class="button button-soft" aria-describedby={id} onClick={() => onAnswer(true)}>{question.yes}</button>
				<button type="button" class="button button-quiet" aria-describedby={id} onClick={() => onAnswer(false)}>{question.no}</button>
			</div>
		</div>
	);
}
