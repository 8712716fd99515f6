import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
import {answerInWords, answerOf, nameOf} from './answers';
import {Disclosure} from './disclosure';
import type {Answer, Moment} from './finding-deeds';

interface Props {
	findings: readonly Finding[];
	withName: boolean;
	at: Moment;
	onTakeBack: (finding: Finding, answer: Answer) => void;
}

/** Findings that are known, put off or left out on purpose: out of the way, and never gone. */
export function QuietList({findings, withName, at, onTakeBack}: Props): JSX.Element | null {
	const quiet = findings.flatMap(finding => {
		const answer = answerOf(finding);
		return answer === null ? [] : [{finding, answer}];
	});
	return quiet.length === 0 ? null : (
		<Disclosure label={words.answer.quiet(quiet.length)}>
			<ul class="rows">
				{quiet.map(({finding, answer}) => (
					<li key={finding.id} class="quiet-row">
						<div>
							<p>{nameOf(finding, withName)}<span class="quiet">{` · ${answerInWords(answer, at)}`}</span></p>
							<p class="quiet">{finding.summary}</p>
						</div>
						<button type="button" class="button button-quiet" aria-label={`${words.answer.takeBack}: ${nameOf(finding, withName)}`} onClick={() => onTakeBack(finding, answer)}>
							{words.answer.takeBack}
						</button>
					</li>
				))}
			</ul>
		</Disclosure>
	);
}
