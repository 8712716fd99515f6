import type {JSX} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import type {PlainDate} from '@/lib/domain/time';
import {panelWords} from '@/lib/locales/panel';
import {isWholeDate, lastDate} from '../shared/dates';

interface Props {
	/** First name or name of whom it is about. */
	name: string;
	/** The first day of the pause, and the last one unless another is chosen. In the account's zone. */
	from: PlainDate;
	until: PlainDate;
	onPause: (until: PlainDate) => void;
}

/** Asks until when no 1-1 is expected. */
export function PauseForm({name, from, until, onPause}: Props): JSX.Element {
	const id = useId();
	const last = useRef<HTMLInputElement>(null);
	const [early, setEarly] = useState(false);
	return (
		<form
			class="ask"
			noValidate
			onSubmit={event => {
				event.preventDefault();
				const chosen = last.current?.value ?? '';
				// Plain dates in ISO order compare as texts.
				const wrong = !isWholeDate(chosen) || chosen < from;
				setEarly(wrong);
				if (wrong) {
					last.current?.focus();
				} else {
					onPause(chosen);
				}
			}}
		>
			<label class="field">
				<span>{panelWords.absence.until}</span>
				<input ref={last} type="date" min={from} max={lastDate} defaultValue={until} required aria-describedby={id} aria-invalid={early} />
			</label>
			<p id={id} class="quiet">{early ? panelWords.absence.early : panelWords.absence.untilWhy(name)}</p>
			<button type="submit" class="button">{panelWords.absence.confirmPause}</button>
		</form>
	);
}
