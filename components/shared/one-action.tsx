import type {JSX} from 'preact';
import type {Action} from '@/lib/domain/finding';
import {ActionLink} from './action-link';
import type {OwnAction} from './finding-deeds';

const isOwn = (action: Action): action is OwnAction => action.type === 'turn' || action.type === 'taper';

interface Props {
	action: Action;
	/** Added for assistive technology where the same label stands beside several people. */
	about?: string;
	onOpen?: ((url: string) => void) | undefined;
	/** Does what needs no calendar; left out where it cannot be done. */
	onAct?: ((action: OwnAction) => void) | undefined;
}

/** The one sensible thing to do: a link into Google Calendar, or a button for what Kept does itself. */
export function OneAction({action, about = '', onOpen, onAct}: Props): JSX.Element | null {
	if (!isOwn(action)) {
		return <ActionLink action={action} about={about} onOpen={onOpen} />;
	}

	return onAct === undefined ? null : (
		<button type="button" class="button button-soft" aria-label={about === '' ? undefined : `${action.label}: ${about}`} onClick={() => onAct(action)}>
			{action.label}
		</button>
	);
}
