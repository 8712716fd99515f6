import type {JSX} from 'preact';
import type {Part, PartHealth} from '@/lib/domain/health';
import {diagnostics} from '@/lib/locales/diagnostics';
import {dateAndTime} from '../shared/dates';
import type {Place} from '../shared/dates';
import {Icon} from '../shared/icon';
import {LevelShape} from '../shared/level';

interface Props {
	part: Part;
	/** Undefined: it had nothing to do since the browser was started. */
	health: PartHealth | undefined;
	place: Place;
}

/** One part of what Kept does on the page: what it is for, whether it works, and what happened to it. */
export function PartRow({part, health, place}: Props): JSX.Element {
	const {name, reads} = diagnostics.part[part];
	return (
		<li class="health">
			<Shape health={health} />
			<div>
				<p><strong>{name}</strong><span class="quiet">{` · ${summary(health, place)}`}</span></p>
				<p class="quiet">{reads}</p>
				{health?.lastFailure && (
					<p class={health.ok ? 'quiet' : undefined}>
						{diagnostics.lastFailure(diagnostics.failures(health.failures), dateAndTime(health.lastFailure.at, place), health.lastFailure.why)}
					</p>
				)}
			</div>
		</li>
	);
}

function Shape({health}: Pick<Props, 'health'>): JSX.Element {
	if (health === undefined) {
		return <span class="level-shape"><Icon name="unused" size={18} /></span>;
	}

	return health.ok ? <span class="level-shape level-ok"><Icon name="check" size={18} /></span> : <LevelShape level="warn" />;
}

/** "Works · 42 of 43 events · last worked 23 Nov 2026, 09:40". */
function summary(health: PartHealth | undefined, place: Place): string {
	const {state, lastOk, neverOk} = diagnostics;
	if (health === undefined) {
		return state.unused;
	}

	return [
		health.ok ? state.works : state.paused,
		...(health.found === '' ? [] : [health.found]),
		health.lastOk === null ? neverOk : lastOk(dateAndTime(health.lastOk, place)),
	].join(' · ');
}
