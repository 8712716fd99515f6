import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {agendaWords} from '@/lib/locales/agenda';
import {Icon} from '../../shared/icon';

/** A gentle word when nearly every line is a task update. Dismissed, it stays away for this 1-1. */
export function TasksHint(): JSX.Element | null {
	const [dismissed, setDismissed] = useState(false);
	return dismissed ? null : (
		<aside class="hint">
			<Icon name="idea" />
			<p>{agendaWords.hint.text}</p>
			<button type="button" class="button button-quiet" onClick={() => setDismissed(true)}>{agendaWords.hint.dismiss}</button>
		</aside>
	);
}
