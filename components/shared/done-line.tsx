import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';
import {Icon} from './icon';

interface Props {
	/** In words; null while nothing was done. */
	said: string | null;
	/** Null for what cannot be taken back. */
	undo: (() => Promise<void>) | null;
	onClose: () => void;
}

/** Says what was just done and takes it back. It stays until the next change, and takes no focus: whoever types goes on. */
export function DoneLine({said, undo, onClose}: Props): JSX.Element {
	return (
		<div class={said === null ? 'done-line done-line-empty' : 'done-line'}>
			<output>{said}</output>
			{said !== null && undo && <button type="button" class="button button-quiet" onClick={() => void undo()}>{words.undo}</button>}
			{said !== null && (
				<button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
					<Icon name="close" size={16} />
				</button>
			)}
		</div>
	);
}
