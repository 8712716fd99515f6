import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {dateIn, daysBetween} from '@/lib/domain/time';
import {words} from '@/lib/locales/views';
import {nameOf} from './answers';
import {Disclosure} from './disclosure';
import type {Answer, FindingDeeds, Moment} from './finding-deeds';
import {LevelShape} from './level';
import {OneAction} from './one-action';
import {SetAside} from './set-aside';

interface Props {
	finding: Finding;
	/** Names the person where the surroundings do not. */
	withName?: boolean;
	onOpen?: ((url: string) => void) | undefined;
	/** Without it no age is said, and nothing can be put off. */
	at?: Moment | undefined;
	/** Without them the card only tells. */
	deeds?: FindingDeeds | undefined;
	/** Told what was just made of it. */
	onAnswer?: ((answer: Answer) => void) | undefined;
}

/** One finding: a shape and a word, the fact and its age, what it rests on, and the one thing to do about it. */
export function FindingCard({finding, withName = false, onOpen, at, deeds, onAnswer}: Props): JSX.Element {
	const {type, level, summary, evidence, action} = finding;
	const about = withName ? finding.personName : '';
	return (
		<div class={`finding level-${level} finding-${type}`}>
			<LevelShape level={level} />
			<div class="finding-text">
				<p class="finding-head">
					<strong>{nameOf(finding, withName)}</strong>
					<span class="finding-said">
						<span class="finding-level">{words.level[level]}</span>
						{at && <Age since={finding.since} at={at} />}
					</span>
				</p>
				<p>{summary}</p>
			</div>
			<div class="finding-foot">
				<Disclosure label={<>{words.evidence}{about !== '' && <span class="visually-hidden">{`: ${about}`}</span>}</>}>
					<ul class="plain">{evidence.map(line => <li key={line}>{line}</li>)}</ul>
				</Disclosure>
				{at && deeds && <SetAside finding={finding} withName={withName} at={at} deeds={deeds} onAnswer={onAnswer} />}
				{action && (
					<OneAction
						action={action}
						about={about}
						onOpen={onOpen}
						onAct={deeds && (own => {
							deeds.act(finding, own);
							onAnswer?.({is: 'acted', action: own});
						})}
					/>
				)}
			</div>
		</div>
	);
}

/** "2 days ago": since when it is known. */
function Age({since, at}: {since: string; at: Moment}): JSX.Element | null {
	if (Number.isNaN(Date.parse(since))) {
		return null;
	}

	const days = daysBetween(dateIn(since, at.zone), dateIn(at.now, at.zone));
	return <time class="finding-age" dateTime={since}>{words.answer.age(days)}</time>;
}
