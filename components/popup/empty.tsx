import type {JSX} from 'preact';
import type {PopupView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';

/** Before anybody is known: what will be here, why it is empty, and one thing to do. */
export function Empty({view, onOpen}: {view: PopupView; onOpen: (url: string) => void}): JSX.Element {
	const seen = view.lastSeenAt !== null;
	return (
		<section class="empty">
			<Icon name="calendar" size={40} />
			<h2>{seen ? words.popup.noPeopleTitle : words.popup.emptyTitle}</h2>
			<p>{seen ? words.popup.noPeople : words.popup.empty}</p>
			<button type="button" class="button button-main" onClick={() => onOpen('https://calendar.google.com/')}>{words.openCalendar}</button>
			<p class="quiet">{words.private}</p>
		</section>
	);
}
