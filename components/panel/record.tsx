import type {JSX} from 'preact';
import {dateIn, daysBetween, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';

/** How well 1-1s with this person were kept, in plain words, and how long ago they last met. */
export function Record({view: {kept, lastMet, meeting, zone}}: {view: PanelView}): JSX.Element {
	// Of a 1-1 ahead, or under way: until today. Of one that is over: until it was, which is no "yesterday" any more.
	const now = systemClock();
	const {start, end} = meeting;
	const isOver = start !== null && end !== null && Date.parse(end) < Date.parse(now);
	const words = isOver ? agendaWords.lastMetThen : agendaWords.lastMet;
	const until = dateIn(isOver ? start : now, zone);
	return (
		<p class="record quiet">
			{kept === null && lastMet === null ? agendaWords.firstTime : [
				...(kept === null ? [] : [agendaWords.record(kept.kept, kept.of, kept.moved)]),
				...(lastMet === null ? [] : [words(Math.max(0, daysBetween(lastMet, until)))]),
			].join(' · ')}
		</p>
	);
}
