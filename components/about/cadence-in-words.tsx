import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';
import {ruleWord} from '../options/rule-word';

interface Props {
	view: PersonView;
	onOptions: (person: string) => void;
}

/** What is promised to somebody, and where the talks stand, in words. */
export function CadenceInWords({view, onOptions}: Props): JSX.Element {
	const id = useId();
	const {person, rules, runways, about} = view;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.cadence}</h2>
			{about.archivedAt !== null && <p class="quiet">{aboutWords.cadenceNone}</p>}
			<dl class="in-words">
				<div>
					<dt>{aboutWords.regular}</dt>
					<dd>{ruleWord('regularEvery', rules)}</dd>
				</div>
				{(['career', 'growth'] as const).map(kind => {
					const runway = runways.find(one => one.kind === kind);
					return (
						<div key={kind}>
							<dt>{aboutWords.kinds[kind]}</dt>
							<dd>
								{ruleWord(kind === 'career' ? 'careerEvery' : 'growthEvery', rules)}
								{runway && <span class="quiet">{runway.summary}</span>}
							</dd>
						</div>
					);
				})}
			</dl>
			<button type="button" class="link" aria-label={`${aboutWords.cadenceChange}: ${aboutWords.cadence}`} onClick={() => onOptions(person.id)}>{aboutWords.cadenceChange}</button>
		</section>
	);
}
