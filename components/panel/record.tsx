import type {JSX} from 'preact';
import {dateIn, daysBetween, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';

/** How well 1-1s with this person were kept, in plain words, and how long ago they last met. */
export function Record({view: {kept, lastMet, meeting, zone}}: {view: PanelView}): JSX.Element {
	// Of a 1-1 ahead: until today. Of one that is over: until it was.
	const now = systemClock();
	const until = dateIn(meeting.start !== null && Date.parse(meeting.start) < Date.parse(now) ? meeting.start : now, zone);
	return (
		<p class="record quiet">
			{kept === null && lastMet === null ? agendaWords.firstTime : [
				...(kept === null ? [] : [agendaWords.record(kept.kept, kept.of, kept.moved)]),
				...(lastMet === null ? [] : [agendaWords.lastMet(Math.max(0, daysBetween(lastMet, until)))]),
			].join(' · ')}
		</p>
	);
}
