import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';

const {options} = words;

/** Erasing takes two steps; the second begins on the harmless button. */
export function Erase({onErase}: {onErase: () => void}): JSX.Element {
	const [asking, setAsking] = useState(false);
	const cancel = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (asking) {
			cancel.current?.focus();
		}
	}, [asking]);

	return (
		<>
			<div class="deed">
				<button type="button" class="button button-danger" aria-expanded={asking} onClick={() => setAsking(!asking)}>{options.erase}</button>
				<p class="quiet">{options.eraseWhy}</p>
			</div>
			{asking && (
				<fieldset class="ask">
					<legend>{options.eraseAsk}</legend>
					<div class="buttons">
						<button
							type="button"
							class="button button-danger"
							onClick={() => {
								setAsking(false);
								onErase();
							}}
						>
							{options.eraseDo}
						</button>
						<button ref={cancel} type="button" class="button" onClick={() => setAsking(false)}>{words.cancel}</button>
					</div>
				</fieldset>
			)}
		</>
	);
}
