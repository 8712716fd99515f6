import type {JSX} from 'preact';
import type {UtcInstant} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {inboxWords} from '@/lib/locales/inbox';
import {words} from '@/lib/locales/views';
import {CollapsedList} from '../shared/collapsed-list';
import {dayName, timeOf} from '../shared/dates';
import {Icon} from '../shared/icon';

interface Props {
	view: PopupView;
	now: UtcInstant;
	onOpen: (url: string) => void;
}

/** The next 1-1s; each opens its event in Google Calendar. */
export function NextList({view, now, onOpen}: Props): JSX.Element {
	return (
		<CollapsedList items={view.next} first={5} keyOf={meeting => meeting.occurrence}>
			{meeting => (
				<a
					class="next"
					href={meeting.url}
					target="_blank"
					rel="noreferrer"
					onClick={event => {
						event.preventDefault();
						onOpen(meeting.url);
					}}
				>
					<span class="next-when">
						{meeting.start !== null && (
							<time dateTime={meeting.start}>
								<span>{dayName(meeting.start, now, view)}</span>
								<span class="quiet">{timeOf(meeting.start, view)}</span>
							</time>
						)}
					</span>
					<span class="next-who">
						<strong>{meeting.personName}</strong>
						{meeting.kind !== 'regular' && <span class="chip">{words.kind[meeting.kind]}</span>}
					</span>
					{meeting.waiting > 0 && <span class="waiting"><Icon name="notice" size={16} />{inboxWords.waiting(meeting.waiting)}</span>}
					{meeting.prepared && <span class="prepared"><Icon name="check" size={16} />{words.popup.prepared}</span>}
				</a>
			)}
		</CollapsedList>
	);
}
