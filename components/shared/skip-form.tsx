import type {JSX} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';
import {words} from '@/lib/locales/views';

/** Asks why a 1-1 is left out on purpose; an empty reason is one too. */
export function SkipForm({onSkip}: {onSkip: (reason: string) => void}): JSX.Element {
	const id = useId();
	// Read from the field itself: Enter right after a key must see that key, rendered or not.
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.focus(), []);
	return (
		<form
			class="skip"
			onSubmit={event => {
				event.preventDefault();
				onSkip(field.current?.value.trim() ?? '');
			}}
		>
			<label class="field">
				<span>{words.answer.reason}</span>
				<input ref={field} autocomplete="off" maxLength={2000} dir="auto" data-private aria-describedby={id} />
			</label>
			<button type="submit" class="button button-soft">{words.answer.skipDo}</button>
			<p id={id} class="quiet">{words.answer.reasonWhy}</p>
		</form>
	);
}
