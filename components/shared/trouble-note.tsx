import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';
import {LevelShape} from './level';

interface Props {
	trouble: keyof typeof words.trouble;
	/** What `invalid` means where it is not about a text somebody wrote. */
	invalid?: string;
	onRetry?: (() => void) | undefined;
}

/** Says what went wrong and what to do. Told at once by assistive technology. */
export function TroubleNote({trouble, invalid, onRetry}: Props): JSX.Element {
	return (
		<div class="trouble" role="alert">
			<LevelShape level="urgent" />
			<p>{trouble === 'invalid' && invalid !== undefined ? invalid : words.trouble[trouble]}</p>
			{onRetry && <button type="button" class="button" onClick={onRetry}>{words.retry}</button>}
		</div>
	);
}
