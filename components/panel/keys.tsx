import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {agendaWords} from '@/lib/locales/agenda';
import {panelKeys} from './panel-keys';

/** Every key of the panel, in a dialog over it. */
export function Keys({onClose}: {onClose: () => void}): JSX.Element {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog
			ref={dialog}
			class="keys"
			aria-labelledby="keys-title"
			onClose={onClose}
			onKeyDown={event => {
				if (event.key === 'Escape') {
					// It closes the dialog, not the panel behind it.
					event.stopPropagation();
				}
			}}
		>
			<h2 id="keys-title">{agendaWords.help.title}</h2>
			{panelKeys.map(({title, keys}) => (
				<section key={title}>
					<h3>{title}</h3>
					<dl>
						{keys.map(({press, does}) => (
							<div key={does}>
								<dt>{press.map(key => <kbd key={key}>{key}</kbd>)}</dt>
								<dd>{does}</dd>
							</div>
						))}
					</dl>
				</section>
			))}
			<button type="button" class="button" onClick={() => dialog.current?.close()}>{agendaWords.help.close}</button>
		</dialog>
	);
}
