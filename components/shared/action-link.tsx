import type {JSX} from 'preact';
import type {Action} from '@/lib/domain/finding';

interface Props {
	action: Pick<Extract<Action, {type: 'book' | 'open'}>, 'label' | 'url'>;
	/** Added for assistive technology where the same label stands beside several people. */
	about?: string;
	/** Opens it in place of the browser, for a view that has to close itself. */
	onOpen?: ((url: string) => void) | undefined;
}

/** The one sensible thing to do: a link that opens Google Calendar in a new tab. */
export function ActionLink({action, about = '', onOpen}: Props): JSX.Element {
	return (
		<a
			class="button button-soft"
			href={action.url}
			target="_blank"
			rel="noreferrer"
			onClick={onOpen && (event => {
				event.preventDefault();
				onOpen(action.url);
			})}
		>
			{action.label}
			{about !== '' && <span class="visually-hidden">{`: ${about}`}</span>}
		</a>
	);
}
