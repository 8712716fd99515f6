import type {JSX} from 'preact';
import {useEffect, useId, useMemo, useState} from 'preact/hooks';
import {systemClock} from '@/lib/domain/time';
import type {UtcInstant, Zone} from '@/lib/domain/time';
import {aboutWords} from '@/lib/locales/about';
import {timeOf} from '../shared/dates';
import type {Place} from '../shared/dates';

interface Props {
	/** Null while they work where the owner does. */
	zone: Zone | null;
	place: Place;
	onZone: (zone: Zone | null) => void;
}

/** How often the time is looked at. Milliseconds. */
const tick = 20_000;

/** Where somebody works, and what time it is there while that differs. */
export function ZoneField({zone, place, onZone}: Props): JSX.Element {
	const id = useId();
	const groups = useMemo(() => zoneGroups(zone), [zone]);
	return (
		<div class="field">
			<label for={id}>{aboutWords.zone}</label>
			<select id={id} value={zone ?? ''} aria-describedby={`${id}-now`} onChange={event => onZone(event.currentTarget.value === '' ? null : event.currentTarget.value)}>
				<option value="">{aboutWords.zoneSame}</option>
				{groups.map(([region, zones]) => (
					<optgroup key={region} label={region}>
						{zones.map(one => <option key={one} value={one}>{nameOf(one)}</option>)}
					</optgroup>
				))}
			</select>
			<p id={`${id}-now`} class="quiet">{zone !== null && <TimeThere zone={zone} place={place} />}</p>
		</div>
	);
}

function TimeThere({zone, place}: {zone: Zone; place: Place}): JSX.Element | null {
	const now = useNow();
	const there = timeOf(now, {...place, zone});
	return there === timeOf(now, place) ? null : <>{aboutWords.zoneNow(there)}</>;
}

/** The present, looked at again while it is shown. */
function useNow(): UtcInstant {
	const [now, setNow] = useState(systemClock);
	useEffect(() => {
		const timer = setInterval(() => setNow(systemClock()), tick);
		return () => clearInterval(timer);
	}, []);
	return now;
}

/** All zones this machine knows, and the one that is set, by their first part. */
function zoneGroups(set: Zone | null): [region: string, zones: Zone[]][] {
	const all = new Set([...Intl.supportedValuesOf('timeZone'), ...(set === null ? [] : [set])]);
	const groups = Map.groupBy([...all].sort(), one => (one.includes('/') ? one.split('/')[0] ?? '' : aboutWords.zoneOther));
	return [...groups];
}

/** "Knox, Indiana" of `America/Indiana/Knox`. */
function nameOf(zone: Zone): string {
	const parts = zone.split('/');
	return (parts.length === 1 ? parts : parts.slice(1)).toReversed().join(', ').replaceAll('_', ' ');
}
