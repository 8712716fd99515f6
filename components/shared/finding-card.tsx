import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
import {ActionLink} from './action-link';
import {Disclosure} from './disclosure';
import {LevelShape} from './level';

interface Props {
	finding: Finding;
	/** Names the person where the surroundings do not. */
	withName?: boolean;
	onOpen?: ((url: string) => void) | undefined;
}

/** One finding: a shape and a word, the fact, what it rests on, and the one thing to do about it. */
export function FindingCard({finding, withName = false, onOpen}: Props): JSX.Element {
	return (
		<div class={`finding level-${finding.level} finding-${finding.type}`}>
			<LevelShape level={finding.level} />
			<div class="finding-text">
				<p class="finding-head">
					<strong>{withName ? `${finding.personName} · ${words.finding[finding.type]}` : words.finding[finding.type]}</strong>
					<span class="finding-level">{words.level[finding.level]}</span>
				</p>
				<p>{finding.summary}</p>
			</div>
			<Disclosure label={words.evidence}>
				<ul class="plain">{finding.evidence.map(line => <li key={line}>{line}</li>)}</ul>
			</Disclosure>
			{finding.action && <ActionLink action={finding.action} onOpen={onOpen} about={withName ? finding.personName : ''} />}
		</div>
	);
}
