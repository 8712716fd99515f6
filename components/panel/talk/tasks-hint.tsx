import type {JSX} from 'preact';
import {agendaWords} from '@/lib/locales/agenda';
import {Icon} from '../../shared/icon';

/** A gentle word when nearly every line is a task update. Dismissed, it stays away for this 1-1. */
export function TasksHint({onDismiss}: {onDismiss: () => void}): JSX.Element {
	return (
		<aside class="hint">
			<Icon name="idea" />
			<p>{agendaWords.hint.text}</p>
			<button type="button" class="button button-quiet" onClick={onDismiss}>{agendaWords.hint.dismiss}</button>
		</aside>
	);
}
