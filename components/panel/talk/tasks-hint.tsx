import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {OccurrenceKey} from '@/lib/domain/event';
import {agendaWords} from '@/lib/locales/agenda';
import {Icon} from '../../shared/icon';

/** Where it was dismissed, as long as the panel is open: lines come and go, and so do other 1-1s. */
const dismissed = new Set<OccurrenceKey>();

/** A gentle word when nearly every line is a task update. Dismissed, it stays away for this 1-1. */
export function TasksHint({occurrence}: {occurrence: OccurrenceKey}): JSX.Element | null {
	const [gone, setGone] = useState(() => dismissed.has(occurrence));
	const dismiss = (): void => {
		dismissed.add(occurrence);
		setGone(true);
	};

	return gone ? null : (
		<aside class="hint">
			<Icon name="idea" />
			<p>{agendaWords.hint.text}</p>
			<button type="button" class="button button-quiet" onClick={dismiss}>{agendaWords.hint.dismiss}</button>
		</aside>
	);
}
