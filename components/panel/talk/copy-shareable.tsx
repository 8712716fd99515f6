import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {agendaWords} from '@/lib/locales/agenda';

interface Props {
	/** May any section be shared? */
	any: boolean;
	/** True: copied; false: the browser did not allow it; null: there is nothing to copy. */
	onCopy: () => Promise<boolean | null>;
}

/** Copies the sections that may be shared, and says what happened. */
export function CopyShareable({any, onCopy}: Props): JSX.Element {
	const [said, setSaid] = useState('');
	const {share} = agendaWords;
	const copy = async (): Promise<void> => {
		const done = any ? await onCopy() : null;
		setSaid(done === null ? share.nothing : done ? share.copied : share.denied);
	};

	return (
		<div class="buttons copy">
			<button type="button" class="button" onClick={() => void copy()}>{share.copy}</button>
			<output aria-live="polite">{said}</output>
		</div>
	);
}
