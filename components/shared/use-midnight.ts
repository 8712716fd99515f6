import {useEffect, useMemo, useState} from 'preact/hooks';
import {addDays, dateIn, instantAt, systemClock} from '@/lib/domain/time';
import type {Zone} from '@/lib/domain/time';

/** A clock may be some way off its timers. Milliseconds. */
const grace = 500;

/**
 * The same view, and an equal one when a day begins in its zone, so that all that shows it is drawn anew: left open over night, "tomorrow" would
 * be the day before, and nothing would be overdue.
 */
export function useMidnight<View extends {zone: Zone}>(view: View): View {
	const {zone} = view;
	const [today, setToday] = useState(() => dateIn(systemClock(), zone));
	useEffect(() => {
		const next = Date.parse(instantAt(addDays(today, 1), 0, zone)) - Date.now();
		const waiting = setTimeout(() => setToday(dateIn(systemClock(), zone)), Math.max(0, next) + grace);
		return () => clearTimeout(waiting);
	}, [today, zone]);
	// oxlint-disable-next-line react-hooks/exhaustive-deps -- the day is what makes it another
	return useMemo(() => ({...view}), [view, today]);
}
